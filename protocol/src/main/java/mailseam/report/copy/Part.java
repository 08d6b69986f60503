package mailseam.report.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.session.PlannedSegment;
import mailseam.session.SecretSpan;
import mailseam.smtp.Octets;

/** A part of what is sent: octets as they are, or a secret by its name. */
sealed interface Part {
    /** Octets. */
    record Plain(Octets octets) implements Part {
    }

    /** A secret. */
    record Secret(String name) implements Part {
    }

    /** The parts of a segment. A secret that lies across segments is whole in the first. */
    static List<Part> of(PlannedSegment segment) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (SecretSpan secret : segment.secrets()) {
            plain(segment.octets(), at, secret.from(), parts);
            if (secret.to() > secret.from() && segment.octets().at(secret.from()) == '?') {
                parts.add(new Secret(secret.name()));
            }
            at = secret.to();
        }
        plain(segment.octets(), at, segment.octets().length(), parts);
        return parts;
    }

    private static void plain(Octets octets, int from, int to, List<Part> parts) {
        if (to > from) {
            parts.add(new Plain(octets.slice(from, to)));
        }
    }

    /** What stands for a secret in a plan: its beginning is known by a character that no name has. */
    static Optional<String> planned(String name) {
        return Optional.of("?" + name);
    }
}
