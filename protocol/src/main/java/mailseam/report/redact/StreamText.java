package mailseam.report.redact;

import java.util.Arrays;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.OctetStream;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** The octets of one direction as pieces of text, past those that a capture lacks. */
final class StreamText {
    /** A piece is not longer, but for a name that would be cut. */
    static final int PIECE = 64 * 1024;
    private static final int LONGEST_NAME = 1024;

    /** Takes a piece. */
    interface Sink {
        /** A line with its end, or a part of a long one. */
        void piece(long offset, String text);
    }

    private final OctetStream stream;
    private final long[] starts;

    StreamText(Timeline timeline, Direction direction) {
        stream = timeline.stream(direction);
        starts = timeline.segments().stream().filter(segment -> segment.direction() == direction)
                .mapToLong(Segment::offset).sorted().toArray();
    }

    long length() {
        return stream.length();
    }

    /** So many octets from an offset on as text, or fewer. */
    String read(long offset, long count) {
        return stream.read(offset, (int) Math.min(Integer.MAX_VALUE, Math.max(0, count))).latin1();
    }

    /** The lines of a part of the stream; with {@code together}, as many of them in a piece as there is room for. */
    void pieces(long from, long to, boolean together, Sink sink) {
        long at = from;
        while (at < to) {
            Octets octets = stream.read(at, (int) Math.min(PIECE + LONGEST_NAME, to - at));
            if (octets.isEmpty()) {
                at = next(at, to);
                continue;
            }
            int end = end(octets, together, at + octets.length() >= to);
            sink.piece(at, octets.slice(0, end).latin1());
            at += end;
        }
    }

    private static int end(Octets octets, boolean together, boolean last) {
        int lf = octets.indexOf('\n', 0);
        if (!together && lf >= 0) {
            return lf + 1;
        }
        if (last && octets.length() <= PIECE) {
            return octets.length();
        }
        int end = Math.min(PIECE, octets.length());
        for (int i = end; i > 0; i--) {
            if (octets.at(i - 1) == '\n') {
                return i;
            }
        }
        while (end < octets.length() && octets.at(end) > ' ') {
            end++;
        }
        return end;
    }

    /** The next offset behind one at which a segment begins: behind octets that nobody has. */
    private long next(long at, long to) {
        int index = Arrays.binarySearch(starts, at + 1);
        int next = index >= 0 ? index : -index - 1;
        return next < starts.length ? Math.min(starts[next], to) : to;
    }
}
