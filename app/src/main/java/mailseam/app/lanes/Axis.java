package mailseam.app.lanes;

import mailseam.app.canvas.Viewport;
import mailseam.timeline.Timeline;

/**
 * Where segments lie on the one axis of both lanes: in proportion to their octets, or to time. Positions on it are cells, which only
 * grow from segment to segment; a viewport says at which pixel a cell is drawn.
 */
sealed interface Axis permits SequenceAxis, TimeAxis {
    /** Takes in the segments that are new of a timeline that only grew; says whether those before them moved. */
    boolean grow(Timeline timeline);

    /** How many segments lie on it. */
    int count();

    /** The cell behind everything. */
    double length();

    /** The cell where a segment starts. */
    double start(int segment);

    /** The cell where it ends; on the axis of time that is where it starts. */
    double end(int segment);

    /** The pixel where the box of a segment starts. */
    default double left(int segment, Viewport view) {
        return view.x(start(segment));
    }

    /** The pixel where the box of a segment ends. */
    double right(int segment, Viewport view);

    /** The pixel where an octet of the segment's stream starts in its box; offsets outside the segment give its ends. */
    double x(int segment, long offset, Viewport view);

    /** The cell where an octet of the segment's stream starts; offsets outside the segment give its ends. */
    double cell(int segment, long offset);

    /** Where a time lies: before the first segment that is later. */
    double atTime(long nanos);

    /** The cell of a place. */
    double cell(Place place);

    /** The place at a cell; there must be segments. */
    Place place(double cell);

    /** The pauses that are drawn shorter than they were, or that are long on this axis: the segments behind them, in order. */
    Ints pauses();

    /** Whether the box of a segment is as wide as it has octets. */
    boolean showsOctets();
}
