package mailseam.app.lanes;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import mailseam.app.canvas.Edges;
import mailseam.app.canvas.Grid;
import mailseam.app.canvas.PixelCanvas;
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
    private record Drawn(LaneMap map, int segments, int troubled, double length, double width, Theme theme,
            Grid grid) {
    }

    private enum Grip {
        LEFT, RIGHT, ALL
    }

    private final LanesViewModel model;
    private final ObservableValue<Theme> theme;
    private final ObservableValue<Grid> grid;
    private final PixelCanvas canvas = new PixelCanvas();
    private final PixelCanvas frame = new PixelCanvas();
    private @Nullable Drawn drawn;
    private Grip grip = Grip.ALL;
    private double held;
    /** Units from left to right. */
    private double width = 1;

    Overview(LanesViewModel model, ObservableValue<Theme> theme, ObservableValue<Grid> grid) {
        this.model = model;
        this.theme = theme;
        this.grid = grid;
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        getChildren().addAll(canvas.node(), frame.node());
        setOnMouseMoved(event -> setCursor(switch (grip(x(event))) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case ALL -> Cursor.DEFAULT;
        }));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
    }

    @Override
    protected void layoutChildren() {
        Edges edges = frame.fit(getWidth(), getHeight(), grid.getValue());
        width = edges.width();
        LaneMap map = model.map();
        Drawn next = new Drawn(map, map.axis().count(), map.troubled(), map.axis().length(), width, theme.getValue(),
                edges.grid());
        if (!next.equals(drawn)) {
            drawn = next;
            draw(map, canvas.fit(getWidth(), getHeight(), edges.grid()));
        }
        frame(edges);
    }

    private void draw(LaneMap map, Edges edges) {
        Palette palette = theme.getValue().palette();
        edges.fill(palette.background(), 0, 0, width, HEIGHT);
        edges.fill(palette.grid(), 0, 0, width, edges.grid().line(1));
        SeenSegments seen = new SeenSegments(map, new Viewport(0, 1, width).fit(map.axis().length()));
        for (boolean client : new boolean[]{true, false}) {
            List<Run> runs = seen.of(map.lane(client));
            Color colour = client ? palette.clientLine() : palette.serverLine();
            runs.forEach(run -> bar(edges, colour, run, client, run.share()));
            for (Trouble trouble : List.of(Trouble.MILD, Trouble.SEVERE)) {
                runs.stream().filter(run -> map.worst(run, client) == trouble).forEach(
                        run -> bar(edges, palette.troubleText(), run, client, trouble == Trouble.SEVERE ? 1 : 0.5));
            }
        }
        map.facts().connection().ends().stream().filter(SideEnd::reset).limit(MOST_ENDS)
                .mapToDouble(end -> Math.floor(seen.view().x(map.axis().atTime(end.nanos()))))
                .forEach(x -> edges.fill(palette.troubleText(), Math.min(x, width - RESET), 0, RESET, HEIGHT));
    }

    /** From the middle on, outwards. */
    private static void bar(Edges edges, Color colour, Run run, boolean client, double share) {
        double height = Math.max(1, Math.rint(LANE * share));
        edges.fill(colour, Math.floor(run.left()), client ? MARGIN + LANE - height : MARGIN + LANE,
                Math.max(1, Math.floor(run.width())), height);
    }

    private void frame(Edges edges) {
        GraphicsContext pen = edges.pen();
        Palette palette = theme.getValue().palette();
        pen.clearRect(0, 0, width, edges.height());
        pen.setGlobalAlpha(0.14);
        edges.fill(palette.selection(), from(), 1, to() - from(), HEIGHT - 1);
        pen.setGlobalAlpha(1);
        edges.frame(palette.selection(), 1.5, from() + 0.75, 1.75, to() - from() - 1.5, HEIGHT - 2.5);
    }

    private double length() {
        return Math.max(1e-9, model.map().axis().length());
    }

    /** The pixel where the part that is seen begins. */
    private double from() {
        return Math.clamp(model.view().get().left() / length(), 0, 1) * (width - SMALLEST);
    }

    private double to() {
        double end = Math.clamp(model.view().get().right() / length(), 0, 1) * width;
        return Math.max(end, from() + SMALLEST);
    }

    private Grip grip(double x) {
        if (Math.abs(x - from()) <= EDGE && to() - from() > 3 * EDGE) {
            return Grip.LEFT;
        }
        return Math.abs(x - to()) <= EDGE ? Grip.RIGHT : Grip.ALL;
    }

    private double x(MouseEvent event) {
        return grid.getValue().units(event.getX());
    }

    private void pressed(MouseEvent event) {
        grip = grip(x(event));
        boolean inside = x(event) >= from() && x(event) <= to();
        held = inside ? x(event) - from() : (to() - from()) / 2;
        dragged(event);
        event.consume();
    }

    private void dragged(MouseEvent event) {
        double part = Math.clamp(x(event) / Math.max(1, width), 0, 1);
        switch (grip) {
            case LEFT -> model.stretch(part, model.view().get().right() / length());
            case RIGHT -> model.stretch(model.view().get().left() / length(), part);
            case ALL -> model.moveTo((x(event) - held) / Math.max(1, width));
        }
        event.consume();
    }
}
