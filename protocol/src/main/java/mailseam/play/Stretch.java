package mailseam.play;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * The octets of a stream that have come and not yet passed, and what happens in them: it lets them pass up to a place and then lets
 * the fault happen, in the order of the places, at one place in the order of the faults. All positions are offsets in the stream.
 */
final class Stretch {
    /** No place is open: all that has come passes. */
    static final long ALL = Long.MAX_VALUE;

    /** A fault, or the end of a unit where there is none: it stands behind the faults of the same unit. */
    private record Mark(long offset, long unit, int number, @Nullable ArmedFault fault) {
    }

    private static final Comparator<Mark> ORDER = Comparator.comparingLong(Mark::offset)
            .thenComparingLong(Mark::unit).thenComparingInt(Mark::number);

    private final Lane lane;
    private final ArrayDeque<Octets> reads = new ArrayDeque<>();
    private final PriorityQueue<Mark> marks = new PriorityQueue<>(ORDER);
    private long passed;
    private long come;
    private long unit;
    private long unitStart;
    /** All of a read has passed: what passes next, or belongs to another unit, is another one. */
    private boolean readEnded;

    Stretch(Lane lane) {
        this.lane = lane;
    }

    /** One read came. */
    void add(Octets read) {
        reads.add(read);
        come += read.length();
    }

    /** Behind the last octet that has come. */
    long come() {
        return come;
    }

    /** Where the current unit starts. */
    long unitStart() {
        return unitStart;
    }

    /** A fault is to happen at a place, which belongs to the current unit; one before its start happens at the start. */
    void mark(long offset, ArmedFault fault) {
        marks.add(new Mark(Math.max(offset, unitStart), unit, fault.number(), fault));
    }

    /** The current unit ends here, and the next one starts. */
    void unitEnds(long end) {
        marks.add(new Mark(end, unit, Integer.MAX_VALUE, null));
        unit++;
        unitStart = end;
    }

    /** Lets pass what is sure: all before the first open place, and what happens before it. */
    void advance(long open) {
        Mark mark = marks.peek();
        while (mark != null && mark.offset < open && mark.offset <= come) {
            pass(mark.offset);
            if (mark.fault == null) {
                lane.unitEnds();
                endRead();
            } else {
                lane.happen(mark.fault);
            }
            marks.remove();
            mark = marks.peek();
        }
        pass(Math.min(open, come));
    }

    private void pass(long to) {
        while (passed < to) {
            endRead();
            Octets read = reads.remove();
            int count = (int) Math.min(read.length(), to - passed);
            lane.pass(read.slice(0, count));
            passed += count;
            if (count < read.length()) {
                reads.addFirst(read.slice(count, read.length()));
            } else {
                readEnded = true;
            }
        }
    }

    private void endRead() {
        if (readEnded) {
            lane.cut();
            readEnded = false;
        }
    }
}
