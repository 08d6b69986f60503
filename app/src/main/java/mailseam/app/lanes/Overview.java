package mailseam.app.lanes;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import mailseam.app.canvas.Edges;
import mailseam.app.canvas.Viewport;
import mailseam.app.theme.Palette;
import mailseam.app.theme.Theme;
import mailseam.timeline.derived.SideEnd;
import org.jspecify.annotations.Nullable;

/**
 * A strip of the whole timeline, with the part that is seen: it can be dragged, and each of its edges; a press elsewhere moves it there.
 * The keyboard does the same in the lanes.
 */
final class Overview extends Region {
    static final double HEIGHT = 26;
    private static final double EDGE = 5;
    private static final double SMALLEST = 6;
    private static final double RESET = 2;
    private static final int MOST_ENDS = 300;
    private static final double MARGIN = 3;
    private static final double LANE = (HEIGHT - 2 * MARGIN) / 2;

    /** What the strip shows as it is: it is drawn anew when one of them is another. */
    private record Drawn(LaneMap map, int segments, int troubled, double length, double width, Theme theme) {
    }

    private enum Grip {
        LEFT, RIGHT, ALL
    }

    private final LanesViewModel model;
    private final ObservableValue<Theme> theme;
    private final Canvas canvas = new Canvas();
    private final Canvas frame = new Canvas();
    private @Nullable Drawn drawn;
    private Grip grip = Grip.ALL;
    private double held;

    Overview(LanesViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        this.theme = theme;
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        getChildren().addAll(canvas, frame);
        setOnMouseMoved(event -> setCursor(switch (grip(event.getX())) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case ALL -> Cursor.DEFAULT;
        }));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        for (Canvas each : new Canvas[]{canvas, frame}) {
            each.setWidth(width);
            each.setHeight(HEIGHT);
        }
        LaneMap map = model.map();
        Drawn next = new Drawn(map, map.axis().count(), map.troubled(), map.axis().length(), width, theme.getValue());
        if (!next.equals(drawn)) {
            drawn = next;
            draw(map, width);
        }
        frame();
    }

    private void draw(LaneMap map, double width) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        Palette palette = theme.getValue().palette();
        pen.setFill(palette.background());
        pen.fillRect(0, 0, width, HEIGHT);
        pen.setFill(palette.grid());
        pen.fillRect(0, 0, width, 1);
        SeenSegments seen = new SeenSegments(map, new Viewport(0, 1, width).fit(map.axis().length()));
        for (boolean client : new boolean[]{true, false}) {
            List<Run> runs = seen.of(map.lane(client));
            pen.setFill(client ? palette.clientLine() : palette.serverLine());
            runs.forEach(run -> bar(run, client, run.share()));
            pen.setFill(palette.troubleText());
            for (Trouble trouble : List.of(Trouble.MILD, Trouble.SEVERE)) {
                runs.stream().filter(run -> map.worst(run, client) == trouble)
                        .forEach(run -> bar(run, client, trouble == Trouble.SEVERE ? 1 : 0.5));
            }
        }
        map.facts().connection().ends().stream().filter(SideEnd::reset).limit(MOST_ENDS)
                .mapToDouble(end -> Math.floor(seen.view().x(map.axis().atTime(end.nanos()))))
                .forEach(x -> pen.fillRect(Math.min(x, width - RESET), 0, RESET, HEIGHT));
    }

    /** From the middle on, outwards. */
    private void bar(Run run, boolean client, double share) {
        double height = Math.max(1, Math.rint(LANE * share));
        canvas.getGraphicsContext2D().fillRect(Math.floor(run.left()), client ? MARGIN + LANE - height : MARGIN + LANE,
                Math.max(1, Math.floor(run.width())), height);
    }

    private void frame() {
        GraphicsContext pen = frame.getGraphicsContext2D();
        Palette palette = theme.getValue().palette();
        pen.clearRect(0, 0, frame.getWidth(), HEIGHT);
        pen.setGlobalAlpha(0.14);
        pen.setFill(palette.selection());
        pen.fillRect(from(), 1, to() - from(), HEIGHT - 1);
        pen.setGlobalAlpha(1);
        Edges.frame(pen, palette.selection(), 1.5, from() + 0.75, 1.75, to() - from() - 1.5, HEIGHT - 2.5);
    }

    private double length() {
        return Math.max(1e-9, model.map().axis().length());
    }

    /** The pixel where the part that is seen begins. */
    private double from() {
        return Math.clamp(model.view().get().left() / length(), 0, 1) * (canvas.getWidth() - SMALLEST);
    }

    private double to() {
        double end = Math.clamp(model.view().get().right() / length(), 0, 1) * canvas.getWidth();
        return Math.max(end, from() + SMALLEST);
    }

    private Grip grip(double x) {
        if (Math.abs(x - from()) <= EDGE && to() - from() > 3 * EDGE) {
            return Grip.LEFT;
        }
        return Math.abs(x - to()) <= EDGE ? Grip.RIGHT : Grip.ALL;
    }

    private void pressed(MouseEvent event) {
        grip = grip(event.getX());
        boolean inside = event.getX() >= from() && event.getX() <= to();
        held = inside ? event.getX() - from() : (to() - from()) / 2;
        dragged(event);
        event.consume();
    }

    private void dragged(MouseEvent event) {
        double width = Math.max(1, canvas.getWidth());
        double part = Math.clamp(event.getX() / width, 0, 1);
        switch (grip) {
            case LEFT -> model.stretch(part, model.view().get().right() / length());
            case RIGHT -> model.stretch(model.view().get().left() / length(), part);
            case ALL -> model.moveTo((event.getX() - held) / width);
        }
        event.consume();
    }
}
