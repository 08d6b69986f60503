package mailseam.app.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.timeline.EventKind;
import mailseam.timeline.CommandItem;
import mailseam.timeline.derived.Latency;

/** Draws an arrow from each command's last octet to its reply's first, with the time between them. */
final class PairPainter {
    /** Arrows closer together than this are one. */
    private static final double APART = 5;
    /** Narrower commands have fewer, and no times. */
    private static final double WIDE = 8;
    private static final double FAR_APART = 20;

    private final LaneScene scene;
    private final LabelRow labels;
    private final List<Delay> delays = new ArrayList<>();
    private double lastFrom = Double.NEGATIVE_INFINITY;
    private double lastTo = Double.NEGATIVE_INFINITY;

    PairPainter(LaneScene scene, LaneLabels labels) {
        this.scene = scene;
        this.labels = labels.delays();
    }

    /** The arrows. Of those that stand close together only some are drawn. */
    void arrows(List<Run> commands) {
        Run selected = null;
        for (Run run : commands) {
            CommandItem item = item(run);
            if (isSelected(item)) {
                selected = run;
            } else if (item.reply() >= 0 && isApart(item, run)) {
                arrow(item, run, false);
            }
        }
        if (selected != null && item(selected).reply() >= 0) {
            arrow(item(selected), selected, true);
        }
    }

    /** The times, over the arrows; the selected one first. */
    void delays() {
        for (Delay delay : delays.reversed()) {
            if (delay.selected()) {
                say(delay);
            }
        }
        delays.forEach(this::say);
    }

    private CommandItem item(Run run) {
        return scene.timeline().commands().get(run.first());
    }

    private boolean isSelected(CommandItem item) {
        return scene.isSelected(EventKind.COMMAND, item.index())
                || (item.reply() >= 0 && scene.isSelected(EventKind.REPLY, item.reply()));
    }

    private double from(CommandItem item) {
        return scene.right(item.unit().origins()) - 2;
    }

    private double to(CommandItem item) {
        return scene.left(scene.timeline().replies().get(item.reply()).reply().origins()) + 3;
    }

    /** The replies of many commands in one column of pixels are not looked up. */
    private boolean isApart(CommandItem item, Run run) {
        double least = run.width() >= WIDE ? APART : FAR_APART;
        double from = run.isSingle() ? from(item) : run.left();
        return Math.abs(from - lastFrom) >= least || (run.isSingle() && Math.abs(to(item) - lastTo) >= least);
    }

    private void arrow(CommandItem item, Run run, boolean selected) {
        double fromX = from(item);
        double toX = to(item);
        lastFrom = fromX;
        lastTo = toX;
        double fromY = scene.rows().arrowStart() + 1;
        double toY = scene.rows().arrowEnd() - 1;
        GraphicsContext pen = scene.pen();
        Color colour = selected ? scene.palette().selection() : scene.palette().faint();
        scene.strength(selected ? 1 : scene.dimming().pair(item.index(), item.reply()));
        pen.setStroke(colour);
        pen.setFill(colour);
        pen.setLineWidth(selected ? 2 : 0.8);
        pen.strokeLine(fromX, fromY, toX, toY - 5);
        pen.fillPolygon(new double[]{toX - 3.5, toX + 3.5, toX}, new double[]{toY - 6, toY - 6, toY}, 3);
        scene.strength(1);
        if (selected || run.width() >= WIDE) {
            double part = (labels.baseline() - fromY) / (toY - fromY);
            delays.add(new Delay(item, fromX + (toX - fromX) * part, selected));
        }
    }

    private void say(Delay delay) {
        OptionalLong nanos = Latency.of(scene.timeline(), delay.item());
        if (nanos.isPresent() && delay.x() >= 0 && delay.x() <= scene.view().width()) {
            labels.put(delay.x() + 5, scene.view().width(), scene.palette().text(),
                    scene.annotations().words().latency(nanos.getAsLong()));
        }
    }

    private record Delay(CommandItem item, double x, boolean selected) {
    }
}
