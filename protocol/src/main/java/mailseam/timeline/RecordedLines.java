package mailseam.timeline;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import mailseam.session.Fragment;
import mailseam.session.Session;
import mailseam.session.Step;
import mailseam.smtp.Direction;

/**
 * Which line of a recording each octet of its timeline stands in: a few numbers for each line. Values never change; any thread may ask.
 */
public final class RecordedLines {
    private static final int CRLF = 2;

    private final Map<Direction, Side> sides = new EnumMap<>(Map.of(Direction.CLIENT, new Side(), Direction.SERVER,
            new Side()));

    /** Of a recording as {@link Recording#timeline} reads it; what is no line has no octets. */
    public RecordedLines(Session recording) {
        Map<String, Integer> secrets = RecordingNotes.read(recording.header().notes()).secrets();
        for (Step step : recording.steps()) {
            if (step instanceof Step.Line line) {
                side(line.side()).add(line.line(), length(line, secrets));
            }
        }
    }

    private static long length(Step.Line line, Map<String, Integer> secrets) {
        long length = line.crlf() ? CRLF : 0;
        for (Fragment fragment : line.fragments()) {
            length += switch (fragment) {
                case Fragment.Text text -> text.octets().length();
                case Fragment.Secret secret -> secrets.getOrDefault(secret.name(), RecordingReader.USUAL_SECRET);
                case Fragment.Cut _,Fragment.Variable _ -> 0;
            };
        }
        return length;
    }

    private Side side(Direction direction) {
        return sides.getOrDefault(direction, new Side());
    }

    /** How many octets the lines of a direction stand for. */
    public long length(Direction direction) {
        return side(direction).length();
    }

    /** The 1-based line of the octet at an offset in the stream of a direction, or 0 where there is none. */
    public int line(Direction direction, long offset) {
        return side(direction).line(offset);
    }

    /** The lines of one direction, and the offset behind the last octet of each, rising. */
    private static final class Side {
        private long[] ends = new long[64];
        private int[] lines = new int[64];
        private int count;

        void add(int line, long length) {
            if (length == 0) {
                return;
            }
            if (count == lines.length) {
                ends = Arrays.copyOf(ends, count * 2);
                lines = Arrays.copyOf(lines, count * 2);
            }
            ends[count] = length() + length;
            lines[count++] = line;
        }

        long length() {
            return count == 0 ? 0 : ends[count - 1];
        }

        int line(long offset) {
            if (offset < 0 || offset >= length()) {
                return 0;
            }
            int found = Arrays.binarySearch(ends, 0, count, offset + 1);
            return lines[found >= 0 ? found : -found - 1];
        }
    }
}
