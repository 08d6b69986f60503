package mailseam.app.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Reply;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/**
 * Which lines made which event of a finished timeline, and back. Made once, with a number for each command and reply; each question is
 * then a search by halves. Values never change; any thread may make and ask them.
 */
final class LineLink {
    private final Timeline timeline;
    private final Written written;
    private final long[] commands;
    private final long[] replies;

    LineLink(Timeline timeline, Written written) {
        this.timeline = timeline;
        this.written = written;
        commands = starts(EventKind.COMMAND);
        replies = starts(EventKind.REPLY);
    }

    /** In the order of the lines: the line where each event begins in the upper half, its index in the lower. */
    private long[] starts(EventKind kind) {
        long[] starts = new long[kind.count(timeline)];
        int count = 0;
        for (int index = 0; index < starts.length; index++) {
            Optional<LineSpan> lines = lines(kind, index);
            if (lines.isPresent()) {
                starts[count++] = key(lines.get().from()) | index;
            }
        }
        long[] found = Arrays.copyOf(starts, count);
        Arrays.sort(found);
        return found;
    }

    private static long key(int line) {
        return (long) line << Integer.SIZE;
    }

    private static int line(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    /** The lines that made an event: those that were sent in it, or that expected it. */
    Optional<LineSpan> lines(Event event) {
        return event.index() < event.kind().count(timeline) ? lines(event.kind(), event.index()) : Optional.empty();
    }

    private Optional<LineSpan> lines(EventKind kind, int index) {
        return switch (kind) {
            case MOMENT -> Optional.empty();
            case SEGMENT -> {
                Segment segment = timeline.segments().get(index);
                yield lines(segment.direction(), segment.offset(), segment.length());
            }
            case COMMAND -> {
                ClientUnit unit = timeline.commands().get(index).unit();
                yield lines(Direction.CLIENT, unit.offset(), unit.length());
            }
            case REPLY -> {
                Reply reply = timeline.replies().get(index).reply();
                yield lines(Direction.SERVER, reply.offset(), reply.length());
            }
        };
    }

    private Optional<LineSpan> lines(Direction direction, long offset, long length) {
        if (length == 0) {
            return Optional.empty();
        }
        int first = written.line(direction, offset);
        int last = written.line(direction, offset + length - 1);
        int one = first == 0 ? last : first;
        int other = last == 0 ? first : last;
        return one == 0 ? Optional.empty() : Optional.of(new LineSpan(Math.min(one, other), Math.max(one, other)));
    }

    /** The command or reply that the first of these lines made, or else the next of them that made one; of a repeat, in its first turn. */
    Optional<Event> event(LineSpan wanted) {
        return Stream.of(found(EventKind.COMMAND, commands, wanted), found(EventKind.REPLY, replies, wanted))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(found -> Math.max(found.line, wanted.from())))
                .map(found -> found.kind.event(timeline, found.index));
    }

    private Optional<Found> found(EventKind kind, long[] starts, LineSpan wanted) {
        int at = firstFrom(starts, wanted.from());
        boolean begins = at < starts.length && line(starts[at]) <= wanted.to();
        if (at > 0 && !(begins && line(starts[at]) == wanted.from())) {
            Found before = new Found(kind, starts[firstFrom(starts, line(starts[at - 1]))]);
            if (lines(kind, before.index).filter(lines -> lines.contains(wanted.from())).isPresent()) {
                return Optional.of(before);
            }
        }
        return begins ? Optional.of(new Found(kind, starts[at])) : Optional.empty();
    }

    private static int firstFrom(long[] starts, int line) {
        int found = Arrays.binarySearch(starts, key(line));
        return found >= 0 ? found : -found - 1;
    }

    private record Found(EventKind kind, int line, int index) {
        Found(EventKind kind, long key) {
            this(kind, LineLink.line(key), (int) key);
        }
    }
}
