package mailseam.app.lanes;

import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import mailseam.app.theme.Palette;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.ShownOctets;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;

/** Draws segments. A segment's state is told by its border and by a letter: colour says only whose it is. */
final class BoxPainter {
    /** Narrower boxes are drawn without border and letter. */
    private static final double PLAIN_BELOW = 4;
    private static final double LETTER = 9;
    private static final double OCTETS_FROM = 6;

    private final LaneScene scene;
    private final ShownOctets octets;

    BoxPainter(LaneScene scene) {
        this.scene = scene;
        this.octets = new ShownOctets(scene.timeline());
    }

    /** Draws what is seen. */
    void paint() {
        for (boolean client : new boolean[]{true, false}) {
            for (Run run : scene.segments(client)) {
                if (run.isSingle()) {
                    box(scene.timeline().segments().get(run.first()));
                } else {
                    column(run, client);
                }
            }
        }
    }

    /** Many in one column of pixels: its height tells how much of the time or of the octets they take. */
    private void column(Run run, boolean client) {
        Palette palette = scene.palette();
        double height = Math.rint(LaneRows.BOX * run.share());
        double y = scene.rows().boxes(client) + (client ? LaneRows.BOX - height : 0);
        scene.pen().setFill(scene.isSelected(run) ? palette.selection()
                : client ? palette.clientLine() : palette.serverLine());
        scene.pen().fillRect(run.left(), y, run.width(), height);
    }

    private void box(Segment segment) {
        boolean client = segment.direction() == Direction.CLIENT;
        Palette palette = scene.palette();
        GraphicsContext pen = scene.pen();
        double x = Math.max(-4, scene.left(segment.index()));
        double width = Math.max(1, Math.min(scene.view().width() + 8, scene.right(segment.index())) - x);
        double y = scene.rows().boxes(client);
        if (width < PLAIN_BELOW) {
            pen.setFill(client ? palette.clientLine() : palette.serverLine());
            pen.fillRect(x, y, width, LaneRows.BOX);
        } else {
            pen.setFill(client ? palette.clientFill() : palette.serverFill());
            pen.fillRect(x, y, width, LaneRows.BOX);
            border(segment.state(), client, snap(x), snap(y), Math.rint(width) - 1, LaneRows.BOX - 1);
            words(segment, client, x, y, width);
        }
        if (scene.isSelected(EventKind.SEGMENT, segment.index())) {
            pen.setStroke(palette.selection());
            pen.setLineWidth(2);
            pen.strokeRect(x - 2, y - 2, width + 4, LaneRows.BOX + 4);
        }
    }

    private void border(SegmentState state, boolean client, double x, double y, double width, double height) {
        GraphicsContext pen = scene.pen();
        pen.setStroke(client ? scene.palette().clientLine() : scene.palette().serverLine());
        pen.setLineWidth(state == SegmentState.CONFIRMED ? 1.6 : 1);
        switch (state) {
            case PLANNED -> pen.setLineDashes(5, 3);
            case READ -> pen.setLineDashes(1.5, 2.5);
            case CONFIRMED, CAPTURED -> pen.setLineDashes();
        }
        pen.strokeRect(x, y, width, height);
        pen.setLineDashes();
        if (state == SegmentState.CAPTURED && width > 8) {
            pen.strokeRect(x + 2, y + 2, width - 4, height - 4);
        }
    }

    private void words(Segment segment, boolean client, double x, double y, double width) {
        GraphicsContext pen = scene.pen();
        pen.setFill(client ? scene.palette().clientLine() : scene.palette().serverLine());
        pen.setFont(scene.fonts().small());
        String letter = letter(segment.state());
        String full = letter + "  #" + segment.index() + "  \u00b7  " + segment.length();
        String brief = letter + " " + segment.index();
        double per = scene.fonts().small().getSize() * 0.58;
        double left = Math.max(x, 0) + 4;
        double room = x + width - left - 2;
        if (full.length() * per <= room) {
            pen.fillText(full, left, y + 13);
        } else if (brief.length() * per <= room) {
            pen.fillText(brief, left, y + 13);
        } else if (width >= LETTER) {
            pen.fillText(letter, x + (width - per) / 2, y + 13);
        }
        if (scene.octetWidth() >= OCTETS_FROM) {
            octets(segment, y + 30);
        }
    }

    /** Each octet in its own cell: where a segment ends between two letters is seen between them. */
    private void octets(Segment segment, double baseline) {
        GraphicsContext pen = scene.pen();
        int from = (int) Math.max(0, -scene.left(segment.index()) / scene.octetWidth());
        int shown = (int) Math.ceil(scene.view().width() / scene.view().scale()) + 1;
        int to = Math.min(segment.length(), from + shown);
        if (from >= to) {
            return;
        }
        Octets all = octets.of(segment, to);
        pen.setFont(scene.fonts().octets());
        double indent = (scene.view().scale() - scene.fonts().octetWidth()) / 2;
        for (int i = from; i < to; i++) {
            double x = scene.x(segment.index(), segment.offset() + i);
            boolean printable = all.at(i) >= 0x20 && all.at(i) < 0x7F;
            pen.setFill(printable ? scene.palette().text() : scene.palette().faint());
            pen.fillText(glyph(all.at(i)), x + indent, baseline);
        }
    }

    /** CR goes back, LF goes down, a tabulator goes on: arrows, since few fonts have pictures of control characters. */
    private static String glyph(int octet) {
        return switch (octet) {
            case '\r' -> "\u2190";
            case '\n' -> "\u2193";
            case '\t' -> "\u2192";
            default -> octet >= 0x20 && octet < 0x7F ? String.valueOf((char) octet) : "\u00b7";
        };
    }

    private static String letter(SegmentState state) {
        return state == SegmentState.CAPTURED ? "W" : state.word().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static double snap(double at) {
        return Math.floor(at) + 0.5;
    }
}
