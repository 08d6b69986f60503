package mailseam.app.timeline;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.SecretSpan;
import mailseam.smtp.Octets;
import mailseam.smtp.Origin;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Concealed;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** Octets of a timeline as they may be shown: what is secret, or a credential of AUTH, becomes asterisks. */
public final class ShownOctets {
    private static final int LOOKED_AT = 1_000;

    private final Timeline timeline;

    public ShownOctets(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The first octets of a segment, at most {@code limit}. */
    public Octets of(Segment segment, int limit) {
        return of(segment, 0, limit);
    }

    /** Octets of a segment behind the first {@code skip}, at most {@code limit}. */
    public Octets of(Segment segment, long skip, int limit) {
        return part(segment, segment.offset() + skip, Math.clamp(segment.length() - skip, 0, limit));
    }

    /** The first octets that these origins carried, at most {@code limit}. */
    public Octets of(List<Origin> origins, int limit) {
        return of(origins, 0, limit);
    }

    /** Octets that these origins carried behind the first {@code skip} of them, at most {@code limit}. */
    public Octets of(List<Origin> origins, long skip, int limit) {
        List<Octets> parts = new ArrayList<>();
        int left = limit;
        long before = skip;
        for (Origin origin : origins) {
            int passed = (int) Math.min(before, origin.length());
            before -= passed;
            if (left > 0 && passed < origin.length()) {
                Octets part = part(timeline.segments().get(origin.segment()), origin.offset() + passed,
                        Math.min(origin.length() - passed, left));
                parts.add(part);
                left -= part.length();
            }
        }
        return parts.isEmpty() ? Octets.EMPTY : Octets.concat(parts);
    }

    private Octets part(Segment segment, long offset, int length) {
        byte[] octets = timeline.stream(segment.direction()).read(offset, length).toArray();
        long shift = offset - segment.offset();
        for (SecretSpan secret : timeline.secrets(segment.index())) {
            blank(octets, secret.from() - shift, secret.to() - shift);
        }
        for (CommandItem command : Carried.commands(timeline, segment, LOOKED_AT)) {
            Concealed credential = Concealed.credential(timeline, command);
            if (credential != null) {
                blank(octets, credential.from() - offset, credential.to() - offset);
            }
        }
        return Octets.wrap(octets);
    }

    private static void blank(byte[] octets, long from, long to) {
        for (int i = (int) Math.max(0, from); i < Math.min(to, octets.length); i++) {
            octets[i] = '*';
        }
    }
}
