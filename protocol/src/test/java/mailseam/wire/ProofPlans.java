package mailseam.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.peers.CapturedStream;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.Segmentation;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Plans for the tests that compare what was planned with what was captured. */
final class ProofPlans {
    private ProofPlans() {
    }

    /** The client's side of a sample session, cut as its file says. */
    static Plan sample(String name) throws PlanException {
        SessionFile file = SessionFile.read(octets(Path.of("../assets/samples", name + ".seam")));
        return plan(file, file.session().header().segmentation());
    }

    /** One pipelined group of many recipients, in segments of 1 to 59 octets by chance. */
    static Plan group(int recipients) throws PlanException {
        SessionFile file = SessionFile.read(Octets.utf8("""
                mailseam 1

                S: 220
                C: EHLO client.example.org
                S: 250
                C: MAIL FROM:<alice@example.org>
                @repeat %d
                  C: RCPT TO:<user${i}@example.org>
                @end
                C: DATA
                S: 250
                @repeat %1$d
                  S: 250
                @end
                S: 354
                C: Subject: hello
                C:
                C: Hi.
                C: .
                S: 250
                C: QUIT
                S: 221
                """.formatted(recipients)));
        return plan(file, new Segmentation(new Segmentation.Policy.Random(1, 59, 42), List.of()));
    }

    private static Plan plan(SessionFile file, Segmentation segmentation) throws PlanException {
        if (!file.problems().isEmpty()) {
            throw new PlanException(file.problems());
        }
        return Planner.plan(file.session(), new PlanOptions(Direction.CLIENT, segmentation, 1448, Map.of(),
                _ -> Optional.empty(), name -> octets(Path.of("../assets/samples", name))));
    }

    private static Octets octets(Path file) {
        try {
            return Octets.wrap(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a capture of the plan is to show. */
    static List<CapturedStream.Piece> pieces(Plan plan) {
        return plan.segments().stream()
                .map(segment -> new CapturedStream.Piece(segment.offset(), segment.octets().length())).toList();
    }

    /** The offset behind its last octet. */
    static long end(Plan plan) {
        return pieces(plan).stream().mapToLong(piece -> piece.offset() + piece.length()).max().orElse(0);
    }
}
