package mailseam.app.lanes;

import java.util.List;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.canvas.TextMeasure;
import mailseam.app.theme.Palette;
import mailseam.app.timeline.EventKind;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.SegmentState;
import org.jspecify.annotations.Nullable;

/** Draws segments. A segment's state is told by its border and by a letter: colour says only whose it is. */
final class BoxPainter {
    /** Narrower boxes are drawn without border and letter. */
    private static final double PLAIN_BELOW = 4;
    private static final double OCTETS_FROM = 6;
    private static final double HEADLINE = 12;

    private final LaneScene scene;
    private final OctetPainter octets;
    private final BoxMarks marks;

    BoxPainter(LaneScene scene) {
        this.scene = scene;
        this.octets = new OctetPainter(scene);
        this.marks = new BoxMarks(scene);
    }

    /** Draws what is seen of a lane. */
    void paint(List<Run> segments, boolean client) {
        for (Run run : segments) {
            scene.strength(scene.isSelected(run) ? 1
                    : scene.dimming().segments(scene.timeline(), run, LaneScene.direction(client)));
            if (run.isSingle()) {
                box(scene.timeline().segments().get(run.first()), run);
            } else {
                column(run, client);
            }
        }
        scene.strength(1);
    }

    /** Many in one column of pixels: its height tells how much of the time or of the octets they take. */
    private void column(Run run, boolean client) {
        Palette palette = scene.palette();
        double height = Math.rint(LaneRows.BOX * run.share());
        double y = scene.rows().boxes(client) + (client ? LaneRows.BOX - height : 0);
        scene.pen().setFill(scene.isSelected(run) ? palette.selection()
                : client ? palette.clientLine() : palette.serverLine());
        scene.edges().fill(run.left(), y, run.width(), height);
    }

    private void box(Segment segment, Run run) {
        boolean client = segment.direction() == Direction.CLIENT;
        Palette palette = scene.palette();
        GraphicsContext pen = scene.pen();
        double x = Math.max(-4, run.left());
        double width = Math.max(1, Math.min(scene.view().width() + 8, run.right()) - x);
        double y = scene.rows().boxes(client);
        if (width < PLAIN_BELOW) {
            pen.setFill(client ? palette.clientLine() : palette.serverLine());
            scene.edges().fill(x, y, width, LaneRows.BOX);
        } else {
            List<SegmentNote> notes = scene.annotations().facts().notes().of(segment.index());
            pen.setFill(client ? palette.clientFill() : palette.serverFill());
            scene.edges().fill(x, y, width, LaneRows.BOX);
            marks.paint(segment, notes, y);
            border(scene.annotations().shown(segment), client, scene.grid().middle(x), scene.grid().middle(y),
                    scene.grid().within(x, width), scene.grid().within(y, LaneRows.BOX));
            words(segment, client, x, y, width);
            if (scene.octetWidth() >= OCTETS_FROM && !scene.isEncrypted(segment.index())) {
                octets.paint(segment, y, BoxMarks.otherOctets(notes));
            }
        }
        if (scene.isSelected(EventKind.SEGMENT, segment.index())) {
            scene.edges().frame(palette.selection(), 2, x - 2, y - 2, width + 4, LaneRows.BOX + 4);
        }
    }

    private void border(@Nullable SegmentState state, boolean client, double x, double y, double width, double height) {
        Color line = client ? scene.palette().clientLine() : scene.palette().serverLine();
        switch (state) {
            case null -> scene.edges().frame(scene.palette().grid(), 1, x, y, width, height);
            case PLANNED -> scene.edges().dashed(line, 5, 3, x, y, width, height);
            case READ -> scene.edges().dashed(line, 1.5, 2.5, x, y, width, height);
            case CONFIRMED -> scene.edges().frame(line, 1.6, x, y, width, height);
            case CAPTURED -> {
                scene.edges().frame(line, 1, x, y, width, height);
                if (width > 8) {
                    scene.edges().frame(line, 1, x + 2, y + 2, width - 4, height - 4);
                }
            }
        }
    }

    private void words(Segment segment, boolean client, double x, double y, double width) {
        GraphicsContext pen = scene.pen();
        pen.setFill(client ? scene.palette().clientLine() : scene.palette().serverLine());
        pen.setFont(scene.fonts().small());
        SegmentState state = scene.annotations().shown(segment);
        String letter = state == null ? "\u2013" : letter(state);
        TextMeasure measure = scene.fonts().measure();
        double left = Math.max(x, 0) + 5;
        double room = Math.min(x + width, scene.view().width()) - left - 3;
        for (String text : new String[]{letter + "  #" + segment.index() + "  \u00b7  " + segment.length(),
                letter + " #" + segment.index(), letter}) {
            if (measure.width(text, scene.fonts().small()) <= room + (text.equals(letter) ? 4 : 0)) {
                pen.fillText(text, text.equals(letter) ? left - 2 : left, y + HEADLINE);
                return;
            }
        }
    }

    /** The letter of a state. */
    static String letter(SegmentState state) {
        return state == SegmentState.CAPTURED ? "W" : state.word().substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
