package mailseam.timeline;

import mailseam.smtp.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One segment, or what stands for one: see its state.
 *
 * @param index   its number in the timeline, from 0, in order of time
 * @param nanos   when it was written, captured or read, in nanoseconds since the start
 * @param offset  offset of its first octet in the stream of its direction
 * @param planned index of the planned segment it was meant to be, or -1
 * @param frame   1-based number of the frame in the capture, or -1
 * @param kernel  what the kernel said of it, if it was asked
 */
public record Segment(int index, Direction direction, long nanos, long offset, int length, SegmentState state,
        int planned,
        int frame, @Nullable KernelWord kernel) {
    /** The stream offset behind its last octet. */
    public long end() {
        return offset + length;
    }
}
