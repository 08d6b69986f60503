package mailseam.lab.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** In which writes the replies to what one read brought go out. */
public sealed interface Delivery {
    /** All in one (RFC 2920 3.2). */
    record Whole() implements Delivery {
    }

    /** So many octets in each: a Sendmail cuts where its buffer is full, in the middle of a line. */
    record Blocks(int octets) implements Delivery {
        public Blocks {
            if (octets < 1) {
                throw new IllegalArgumentException("no octets: " + octets);
            }
        }
    }

    /** A word in each, with the blank or line end behind it, and a pause between them. */
    record Words(Duration pause) implements Delivery {
    }

    /**
     * The segments of these octets.
     *
     * @param index  of the first
     * @param offset of the first octet in the server's stream
     */
    default List<PlannedSegment> segments(Octets octets, int index, long offset) {
        After after = this instanceof Words(Duration pause) ? new After.Wait(pause) : new After.Nothing();
        List<PlannedSegment> segments = new ArrayList<>();
        for (int from = 0; from < octets.length();) {
            int to = end(octets, from);
            segments.add(new PlannedSegment(index + segments.size(), Direction.SERVER, offset + from,
                    octets.slice(from, to), after, List.of()));
            from = to;
        }
        return segments;
    }

    private int end(Octets octets, int from) {
        return switch (this) {
            case Whole() -> octets.length();
            case Blocks(int size) -> Math.min(octets.length(), from + size);
            case Words(_) -> {
                int to = from + 1;
                while (to < octets.length() && octets.at(to - 1) != ' ' && octets.at(to - 1) != '\n') {
                    to++;
                }
                yield to;
            }
        };
    }
}
