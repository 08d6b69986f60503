package mailseam.app.lanes;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentCheck;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.derived.SegmentNotes;

/** Says in words, or where there is no room for them with a small triangle, what is odd about the segments of a lane. */
final class NotePainter {
    private final LaneScene scene;
    private final LaneLabels labels;

    NotePainter(LaneScene scene, LaneLabels labels) {
        this.scene = scene;
        this.labels = labels;
    }

    void paint(List<Run> segments, boolean client) {
        SegmentNotes notes = scene.annotations().facts().notes();
        Troubles troubles = scene.map().troubles(client);
        for (Run run : segments) {
            if (run.isSingle()) {
                say(scene.timeline().segments().get(run.first()), run, notes.of(run.first()), client);
            } else if (troubles.worst(run) != Trouble.NONE) {
                triangle(run.left() + 0.5, client);
            }
        }
    }

    private void say(Segment segment, Run run, List<SegmentNote> notes, boolean client) {
        FactWords words = scene.annotations().words();
        StringBuilder full = new StringBuilder();
        StringBuilder signs = new StringBuilder();
        for (SegmentNote note : notes) {
            join(full, words.note(note));
            join(signs, FactWords.sign(note.kind()));
        }
        Optional<SegmentCheck> check = SegmentCheck.of(segment)
                .filter(found -> found.cause() != SegmentCheck.Cause.NO_WORD);
        check.ifPresent(found -> {
            join(full, words.check(found));
            join(signs, "\u2260");
        });
        if (check.isEmpty() && scene.mss(segment) > 0 && segment.length() > scene.mss(segment)) {
            join(full, words.mss(scene.mss(segment)));
            join(signs, "MSS");
        }
        if (!full.isEmpty()) {
            boolean said = labels.notes(client).along(run.left(), run.right(), scene.palette().troubleText(),
                    full.toString(),
                    signs.toString());
            if (!said) {
                triangle((run.left() + run.right()) / 2, client);
            }
        }
    }

    private static void join(StringBuilder text, String part) {
        text.append(text.isEmpty() ? "" : "  ").append(part);
    }

    /** Points at what it is about, from the side of the notes. */
    private void triangle(double x, boolean client) {
        GraphicsContext pen = scene.pen();
        double tip = client ? scene.rows().boxes(true) + LaneRows.BOX : scene.rows().boxes(false);
        double base = client ? tip + 5 : tip - 5;
        pen.setFill(scene.palette().troubleText());
        pen.fillPolygon(new double[]{x - 3, x + 3, x}, new double[]{base, base, tip}, 3);
    }
}
