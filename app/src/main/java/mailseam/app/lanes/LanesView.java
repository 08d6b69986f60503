package mailseam.app.lanes;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.canvas.Edges;
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
    /** How much of the width a page goes on. */
    private static final double PAGE = 0.9;

    private final TimelineViewModel timeline;
    private final LanesViewModel model;
    private final Texts texts;
    private final ObservableValue<Theme> theme;
    private final Canvas canvas = new Canvas();
    private final Overview overview;
    private final LaneFonts fonts = LaneFonts.standard();
    private final FactWords words;
    private Subscription attached = Subscription.EMPTY;

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
        overview = describe.as("lanes.overview", new Overview(model, theme));
        getChildren().addAll(canvas, overview);
        setMinSize(100, LaneRows.LOWEST + Overview.HEIGHT);
        setPrefHeight(LaneRows.USUAL + Overview.HEIGHT);
        new LanesMouse(this).listen(this);
        setOnKeyPressed(this::keyPressed);
        focusedProperty().subscribe(_ -> requestLayout());
    }

    /** The keys of the lanes. */
    public static ViewKeys keys() {
        return ViewKeys.of("lanes").and("Left, Right", "lanes.key.step").and("Up, Down", "lanes.key.pair")
                .and("Home, End", "lanes.key.ends").and("+, -", "lanes.key.zoom")
                .and("Page Up, Page Down", "lanes.key.page").and("F, S", "lanes.key.fit")
                .and("T", "lanes.key.scale").and("A, B, C", "lanes.key.cursor").and("L", "lanes.key.follow")
                .and("Ctrl+C", "lanes.key.copy");
    }

    /** Starts following the timeline. */
    public void attach() {
        model.attach();
        attached = Subscription.combine(timeline.revision().subscribe(_ -> requestLayout()),
                timeline.opening().subscribe(_ -> requestLayout()), timeline.selected().subscribe(_ -> selected()),
                model.view().subscribe(_ -> requestLayout()),
                model.scale().subscribe(_ -> requestLayout()),
                model.cursors().cursor(true).subscribe(_ -> requestLayout()),
                model.cursors().cursor(false).subscribe(_ -> requestLayout()),
                timeline.times().from().subscribe(_ -> requestLayout()), theme.subscribe(_ -> requestLayout()),
                model.layers().subscribe(_ -> requestLayout()), markers(),
                model.beside().subscribe(_ -> requestLayout()), model.dims().subscribe(_ -> requestLayout()),
                timeline.meant().subscribe(_ -> requestLayout()));
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

    /** Selects what is drawn at a place. */
    public void selectAt(double x, double y) {
        if (y < lanesHeight()) {
            timeline.selected().set(new LaneHit(scene()).at(x, y));
        }
    }

    private void selected() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = lanesHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        model.resize(width);
        draw(height);
        overview.resizeRelocate(0, height, width, Overview.HEIGHT);
        overview.requestLayout();
    }

    /** The height without the strip of the whole. */
    double lanesHeight() {
        return Math.max(1, Math.floor(getHeight()) - Overview.HEIGHT);
    }

    /** What a drawing is made of, as it stands now. */
    LaneScene scene() {
        Annotations annotations = new Annotations(model.map().facts(), model.markers(), model.layers().get(), words);
        return new LaneScene(canvas.getGraphicsContext2D(), model.map(), model.view().get(),
                LaneRows.of(lanesHeight(), annotations), theme.getValue().palette(),
                new EventWords(texts, timeline.timeline()), fonts, timeline.selected().get(), annotations,
                timeline.times(), new Dimming(model.dims().get() ? timeline.meant().get() : null));
    }

    private void draw(double height) {
        LaneScene scene = scene();
        new LanePicture(scene).paint();
        new CursorPainter(scene, model.cursors()).paint();
        if (timeline.opening().get()) {
            tell(scene, texts.get("events.opening"));
        }
        if (isFocused()) {
            frame(height);
        }
    }

    /** Says something in the middle of lanes with nothing in them. */
    private void tell(LaneScene scene, String text) {
        GraphicsContext pen = scene.pen();
        pen.setFill(scene.palette().faint());
        pen.setFont(fonts.label());
        double width = fonts.measure().width(text, fonts.label());
        pen.fillText(text, (canvas.getWidth() - width) / 2, canvas.getHeight() / 2);
    }

    /** Shows that the lanes have the keyboard. */
    private void frame(double height) {
        Edges.frame(canvas.getGraphicsContext2D(), theme.getValue().palette().clientLine(), 2, 1, 1,
                canvas.getWidth() - 2, height - 2);
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> timeline.step(-1);
            case RIGHT -> timeline.step(1);
            case UP, DOWN -> timeline.stepToPair();
            case HOME -> timeline.stepToEnd(false);
            case END -> timeline.stepToEnd(true);
            case PAGE_UP -> model.pan(-PAGE * canvas.getWidth());
            case PAGE_DOWN -> model.pan(PAGE * canvas.getWidth());
            case PLUS, ADD, EQUALS -> model.zoom(true);
            case MINUS, SUBTRACT -> model.zoom(false);
            case F -> model.zoomToFit();
            case S -> model.zoomToSelection();
            case T -> model.switchScale();
            case L -> model.switchFollowing();
            case A -> model.cursorToSelection(true);
            case B -> model.cursorToSelection(false);
            case C -> model.clearCursors();
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
