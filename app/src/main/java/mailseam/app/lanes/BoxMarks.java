package mailseam.app.lanes;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import org.jspecify.annotations.Nullable;

/** Draws what is odd about a segment into its box: missing octets as a tear, what was not captured hatched, the MSS as lines. */
final class BoxMarks {
    private static final double TOOTH = 4.75;
    private static final int MOST_LINES = 200;
    /** The headline of a box stands above. */
    private static final double HEADED = 15;

    private final LaneScene scene;

    BoxMarks(LaneScene scene) {
        this.scene = scene;
    }

    /** The note with the octets that a segment has and the stream does not. */
    static @Nullable SegmentNote otherOctets(List<SegmentNote> notes) {
        for (SegmentNote note : notes) {
            if (note.kind() == SegmentNote.Kind.OTHER_OCTETS
                    || note.kind() == SegmentNote.Kind.OTHER_OCTETS_UNCERTAIN) {
                return note;
            }
        }
        return null;
    }

    void paint(Segment segment, List<SegmentNote> notes, double y) {
        if (scene.isEncrypted(segment.index())) {
            hatch(segment, segment.offset(), segment.end(), y, false);
        }
        for (SegmentNote note : notes) {
            switch (note.kind()) {
                case SNAPPED -> hatch(segment, note.offset(), note.offset() + note.length(), y, true);
                case GAP -> tear(scene.left(segment.index()), y);
                case RETRANSMISSION, OLD, OTHER_OCTETS, OTHER_OCTETS_UNCERTAIN, KEEP_ALIVE, OUTSIDE ->
                        hollow(segment, note, y);
                case OUT_OF_ORDER, LARGER_THAN_MSS, FRAGMENTED, BEHIND_END -> {
                }
            }
        }
        mss(segment, y);
    }

    /** What had come before is hollow: it brings nothing. */
    private void hollow(Segment segment, SegmentNote note, double y) {
        double left = Math.max(-4, scene.x(segment.index(), note.offset()));
        double right = Math.min(scene.view().width() + 4, scene.x(segment.index(), note.offset() + note.length()));
        scene.pen().setFill(scene.palette().background());
        scene.edges().fill(left, y, Math.max(0, right - left), LaneRows.BOX);
    }

    private void hatch(Segment segment, long from, long to, double y, boolean crossed) {
        double left = Math.max(-4, scene.x(segment.index(), from));
        double right = Math.min(scene.view().width() + 4, scene.x(segment.index(), to));
        double top = crossed ? y : y + 16;
        new Hatch(scene.edges(), scene.palette().grid(), 6, crossed).fill(left, top, right - left,
                y + LaneRows.BOX - top);
    }

    /** A torn edge where octets are missing before a segment. */
    private void tear(double x, double y) {
        GraphicsContext pen = scene.pen();
        int teeth = (int) (LaneRows.BOX / TOOTH);
        double[] xs = new double[teeth + 1];
        double[] ys = new double[teeth + 1];
        for (int i = 0; i <= teeth; i++) {
            xs[i] = x + (i % 2 == 0 ? -3 : 2);
            ys[i] = y + i * TOOTH;
        }
        pen.setStroke(scene.palette().troubleText());
        pen.setLineWidth(1.5);
        pen.strokePolyline(xs, ys, teeth + 1);
    }

    /** Where a segment larger than the MSS has to be cut. */
    private void mss(Segment segment, double y) {
        int mss = scene.mss(segment);
        if (mss <= 0 || segment.length() <= mss || segment.length() / mss > MOST_LINES) {
            return;
        }
        GraphicsContext pen = scene.pen();
        pen.setStroke(segment.direction() == Direction.CLIENT ? scene.palette().clientLine()
                : scene.palette().serverLine());
        pen.setLineWidth(scene.grid().line(1));
        pen.setLineDashes(2, 3);
        for (long at = segment.offset() + mss; at < segment.end(); at += mss) {
            double x = scene.grid().middle(scene.x(segment.index(), at));
            pen.strokeLine(x, y + HEADED, x, y + LaneRows.BOX + 3);
        }
        pen.setLineDashes();
    }
}
