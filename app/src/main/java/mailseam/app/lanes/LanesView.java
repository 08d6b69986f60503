package mailseam.app.lanes;

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
import mailseam.app.control.Describe;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import mailseam.app.theme.Theme;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.TimelineViewModel;
import org.jspecify.annotations.Nullable;

/** The two lanes: one canvas of the size of the view, drawn anew when something changed. */
public final class LanesView extends Region {
    private final TimelineViewModel timeline;
    private final LanesViewModel model;
    private final Texts texts;
    private final ObservableValue<Theme> theme;
    private final Canvas canvas = new Canvas();
    private final LaneFonts fonts = LaneFonts.standard();
    private final FactWords words;
    private Subscription attached = Subscription.EMPTY;
    private double dragX;
    private boolean dragged;

    /** Lanes of a timeline. */
    public LanesView(TimelineViewModel timeline, Texts texts, ObservableValue<Theme> theme, Describe describe) {
        this.timeline = timeline;
        model = new LanesViewModel(timeline, fonts.octetWidth());
        this.texts = texts;
        words = new FactWords(texts);
        this.theme = theme;
        describe.as("lanes", this);
        getStyleClass().add("lanes");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(canvas);
        setMinSize(100, LaneRows.LOWEST);
        setPrefHeight(LaneRows.USUAL);
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
        model.attach();
        attached = Subscription.combine(timeline.revision().subscribe(_ -> requestLayout()),
                timeline.selected().subscribe(_ -> selected()), model.view().subscribe(_ -> requestLayout()),
                model.scale().subscribe(_ -> requestLayout()), theme.subscribe(_ -> requestLayout()),
                model.layers().subscribe(_ -> requestLayout()),
                markers());
    }

    private Subscription markers() {
        return model.markers().subscribe(this::requestLayout);
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
        model.detach();
    }

    /** What is seen, and how. */
    public LanesViewModel model() {
        return model;
    }

    private void selected() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        model.resize(width);
        draw(height);
    }

    private LaneScene scene() {
        Annotations annotations = new Annotations(model.map().facts(), model.markers(), model.layers().get(), words);
        return new LaneScene(canvas.getGraphicsContext2D(), model.map(), model.view().get(),
                LaneRows.of(Math.floor(getHeight()), annotations), theme.getValue().palette(),
                new EventWords(texts, timeline.timeline()), fonts, timeline.selected().get(), annotations);
    }

    private void draw(double height) {
        LaneScene scene = scene();
        new LanePicture(scene).paint();
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
        pen.strokeRect(1, 1, canvas.getWidth() - 2, height - 2);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            model.zoom(event.getX(), event.getDeltaY() > 0);
        } else {
            model.pan(-(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX()));
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
            model.pan(dragX - event.getX());
            dragX = event.getX();
        }
    }

    private void released(MouseEvent event) {
        if (!dragged) {
            timeline.selected().set(new LaneHit(scene()).at(event.getX(), event.getY()));
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> timeline.step(-1);
            case RIGHT -> timeline.step(1);
            case UP, DOWN -> timeline.stepToPair();
            case HOME -> timeline.stepToEnd(false);
            case END -> timeline.stepToEnd(true);
            case PLUS, ADD, EQUALS -> model.zoom(true);
            case MINUS, SUBTRACT -> model.zoom(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Event event = timeline.selected().get();
        if (attribute == AccessibleAttribute.TEXT && event != null) {
            return new EventWords(texts, timeline.timeline()).spoken(event);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
