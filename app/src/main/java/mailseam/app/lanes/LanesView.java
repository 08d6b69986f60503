package mailseam.app.lanes;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.canvas.LaneFonts;
import mailseam.app.canvas.Viewport;
import mailseam.app.control.Describe;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import mailseam.app.theme.Theme;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.smtp.Origin;
import org.jspecify.annotations.Nullable;

/** The two lanes: one canvas of the size of the view, drawn anew when something changed. */
public final class LanesView extends Region {
    private static final double STEP = 1.25;

    private final TimelineViewModel model;
    private final Texts texts;
    private final ObservableValue<Theme> theme;
    private final Canvas canvas = new Canvas();
    private final LaneFonts fonts = LaneFonts.standard();
    private SequenceAxis axis = new SequenceAxis();
    private Viewport view = new Viewport(0, fonts.octetWidth(), 1);
    private Subscription attached = Subscription.EMPTY;
    private long generation = -1;
    private double dragX;
    private boolean dragged;

    /** Lanes of a timeline. */
    public LanesView(TimelineViewModel model, Texts texts, ObservableValue<Theme> theme, Describe describe) {
        this.model = model;
        this.texts = texts;
        this.theme = theme;
        describe.as("lanes", this);
        getStyleClass().add("lanes");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(canvas);
        setMinSize(100, 206);
        setPrefHeight(230);
        setOnScroll(this::scrolled);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::draggedTo);
        setOnMouseReleased(this::released);
        setOnKeyPressed(this::keyPressed);
        focusedProperty().subscribe(_ -> requestLayout());
    }

    /** The keys of the lanes. */
    public static ViewKeys keys() {
        return ViewKeys.of("lanes").and("Left, Right", "lanes.key.step").and("Up, Down", "lanes.key.pair")
                .and("Home, End", "lanes.key.ends").and("+, -", "lanes.key.zoom");
    }

    /** Starts following the timeline. */
    public void attach() {
        attached = Subscription.combine(model.revision().subscribe(_ -> changed()),
                model.selected().subscribe(this::reveal), theme.subscribe(_ -> requestLayout()));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void changed() {
        if (model.generation() != generation) {
            generation = model.generation();
            if (axis.count() == 0) {
                view = new Viewport(0, fonts.octetWidth(), view.width());
            }
            axis = new SequenceAxis();
        }
        axis.grow(model.timeline());
        requestLayout();
    }

    private void reveal(@Nullable Event event) {
        if (event != null) {
            List<Origin> origins = switch (event.kind()) {
                case COMMAND -> model.timeline().commands().get(event.index()).unit().origins();
                case REPLY -> model.timeline().replies().get(event.index()).reply().origins();
                case SEGMENT, MOMENT -> List.of();
            };
            double from = axis.atTime(event.nanos());
            double to = from;
            if (event.kind() == EventKind.SEGMENT) {
                from = axis.start(event.index());
                to = axis.end(event.index());
            } else if (!origins.isEmpty()) {
                from = axis.at(origins.getFirst().segment(), origins.getFirst().offset());
                to = axis.at(origins.getLast().segment(), origins.getLast().end());
            }
            view = view.reveal(from, to, axis.length());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        view = view.wide(Math.max(1, width));
        draw(height);
    }

    private void draw(double height) {
        LaneScene scene = new LaneScene(canvas.getGraphicsContext2D(), model.timeline(), axis, view,
                new LaneRows(height),
                theme.getValue().palette(), new EventWords(texts, model.timeline()), fonts, model.selected().get());
        AxisPainter axisPainter = new AxisPainter(scene);
        axisPainter.paint();
        new BoxPainter(scene).paint();
        new ItemPainter(scene).paint();
        axisPainter.names();
        if (isFocused()) {
            frame(height);
        }
    }

    /** Shows that the lanes have the keyboard. */
    private void frame(double height) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setStroke(theme.getValue().palette().clientLine());
        pen.setLineDashes();
        pen.setLineWidth(2);
        pen.strokeRect(1, 1, view.width() - 2, height - 2);
    }

    private void show(Viewport next) {
        view = next;
        requestLayout();
    }

    /** Shows more, or less, around the middle. */
    public void zoom(boolean larger) {
        show(view.zoom(view.width() / 2, larger ? STEP : 1 / STEP, axis.length()));
    }

    /** Shows all of the timeline. */
    public void zoomToFit() {
        show(view.fit(axis.length()));
    }

    /** Shows each octet as a character. */
    public void zoomToOctets() {
        show(view.scaled(fonts.octetWidth(), axis.length()));
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            show(view.zoom(event.getX(), event.getDeltaY() > 0 ? STEP : 1 / STEP, axis.length()));
        } else {
            double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            show(view.pan(-by, axis.length()));
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        dragX = event.getX();
        dragged = false;
    }

    private void draggedTo(MouseEvent event) {
        dragged |= Math.abs(event.getX() - dragX) > 3;
        if (dragged) {
            show(view.pan(dragX - event.getX(), axis.length()));
            dragX = event.getX();
        }
    }

    private void released(MouseEvent event) {
        if (!dragged) {
            LaneHit hit = new LaneHit(model.timeline(), axis, view, new LaneRows(Math.floor(getHeight())));
            model.selected().set(hit.at(event.getX(), event.getY()));
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case UP, DOWN -> model.stepToPair();
            case HOME -> model.stepToEnd(false);
            case END -> model.stepToEnd(true);
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Event event = model.selected().get();
        if (attribute == AccessibleAttribute.TEXT && event != null) {
            return new EventWords(texts, model.timeline()).spoken(event);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
