package mailseam.app.lanes;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.timeline.ShownOctets;
import mailseam.smtp.Octets;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import org.jspecify.annotations.Nullable;

/**
 * Draws the octets of a segment, each in its own cell: where a segment ends between two letters is seen between them. A segment that has
 * other octets than the stream is drawn with both, its own above those that came first.
 */
final class OctetPainter {
    private static final double ALONE = 31;
    private static final double UPPER = 23.5;
    private static final double LOWER = 34.5;

    private final LaneScene scene;
    private final ShownOctets octets;

    OctetPainter(LaneScene scene) {
        this.scene = scene;
        this.octets = new ShownOctets(scene.timeline());
    }

    void paint(Segment segment, double top, @Nullable SegmentNote other) {
        int from = (int) Math.max(0, -scene.left(segment.index()) / scene.octetWidth());
        int to = Math.min(segment.length(), from + (int) Math.ceil(scene.view().width() / scene.octetWidth()) + 1);
        if (from >= to) {
            return;
        }
        Octets known = octets.of(segment, to);
        if (other == null) {
            row(segment, known, from, top + ALONE, scene.palette().text());
        } else {
            row(segment, known, from, top + LOWER, scene.palette().faint());
            row(segment, own(segment, known, other), from, top + UPPER, scene.palette().troubleText());
        }
    }

    /** What the segment itself had; where the stream's octets are hidden, so are these. */
    private static Octets own(Segment segment, Octets known, SegmentNote other) {
        byte[] own = known.toArray();
        int at = Math.clamp(other.offset() - segment.offset(), 0, own.length);
        for (int i = 0; i < other.other().length() && at + i < own.length; i++) {
            own[at + i] = own[at + i] == '*' ? own[at + i] : (byte) other.other().at(i);
        }
        return Octets.wrap(own);
    }

    private void row(Segment segment, Octets all, int from, double baseline, Color colour) {
        GraphicsContext pen = scene.pen();
        pen.setFont(scene.fonts().octets());
        double indent = (scene.octetWidth() - scene.fonts().octetWidth()) / 2;
        for (int i = from; i < all.length(); i++) {
            double x = scene.x(segment.index(), segment.offset() + i);
            boolean printable = all.at(i) >= 0x20 && all.at(i) < 0x7F;
            pen.setFill(printable ? colour : scene.palette().faint());
            pen.fillText(glyph(all.at(i)), x + indent, baseline);
        }
    }

    /** CR goes back, LF goes down, a tabulator goes on: arrows, since few fonts have pictures of control characters. */
    static String glyph(int octet) {
        return switch (octet) {
            case '\r' -> "\u2190";
            case '\n' -> "\u2193";
            case '\t' -> "\u2192";
            case 0 -> "\u2205";
            default ->
                    octet >= 0x20 && octet < 0x7F ? String.valueOf((char) octet) : octet < 0x80 ? "\u00b7" : "\u25aa";
        };
    }
}
