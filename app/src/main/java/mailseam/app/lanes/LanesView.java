package mailseam.app.lanes;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.canvas.Edges;
import mailseam.app.canvas.Grid;
import mailseam.app.canvas.LaneFonts;
import mailseam.app.canvas.PixelCanvas;
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
    private final ObservableValue<Grid> grid;
    private final PixelCanvas canvas = new PixelCanvas();
    private final Overview overview;
    private final LaneFonts fonts = LaneFonts.standard();
    private final FactWords words;
    private Subscription attached = Subscription.EMPTY;

    /** Lanes of a timeline; {@code letters} says by how much letters are larger than usual. */
    public LanesView(TimelineViewModel timeline, Texts texts, ObservableValue<Theme> theme,
            ObservableValue<Double> letters, Describe describe) {
        this.timeline = timeline;
        model = new LanesViewModel(timeline, fonts.octetWidth());
        this.texts = texts;
        words = new FactWords(texts);
        this.theme = theme;
        grid = Grid.of(this, letters);
        describe.as("lanes", this);
        getStyleClass().add("lanes");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        overview = describe.as("lanes.overview", new Overview(model, theme, grid));
        getChildren().addAll(canvas.node(), overview);
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
        attached = Subscription.combine(grid.subscribe(this::grown),
                timeline.revision().subscribe(_ -> requestLayout()),
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

    private void grown(Grid now) {
        setMinSize(100, now.least(LaneRows.LOWEST + Overview.HEIGHT));
        setPrefHeight(now.pixels(LaneRows.USUAL + Overview.HEIGHT));
        requestLayout();
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

    /** How it is drawn. */
    Grid grid() {
        return grid.getValue();
    }

    /** Selects what is drawn at a place. */
    public void selectAt(double x, double y) {
        if (y < seenHeight()) {
            timeline.selected().set(new LaneHit(scene(edges())).at(grid().units(x), grid().units(y)));
        }
    }

    private void selected() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Edges edges = edges();
        model.resize(edges.width());
        draw(scene(edges));
        overview.resizeRelocate(0, seenHeight(), getWidth(), overviewHeight());
        overview.requestLayout();
    }

    /** The height without the strip of the whole, in pixels. */
    private double seenHeight() {
        return Math.max(1, grid().filled(getHeight()) - overviewHeight());
    }

    private double overviewHeight() {
        return grid().filled(grid().pixels(Overview.HEIGHT));
    }

    private Edges edges() {
        return canvas.fit(getWidth(), Math.max(seenHeight(), grid().pixels(LaneRows.LOWEST)), grid());
    }

    /** What a drawing is made of, as it stands now. */
    private LaneScene scene(Edges edges) {
        Annotations annotations = new Annotations(model.map().facts(), model.markers(), model.layers().get(), words);
        return new LaneScene(edges, model.map(), model.view().get(),
                LaneRows.of(edges.height(), annotations), theme.getValue().palette(),
                new EventWords(texts, timeline.timeline()), fonts, timeline.selected().get(), annotations,
                timeline.times(), new Dimming(model.dims().get() ? timeline.meant().get() : null));
    }

    private void draw(LaneScene scene) {
        new LanePicture(scene).paint();
        new CursorPainter(scene, model.cursors()).paint();
        if (timeline.opening().get()) {
            tell(scene, texts.get("events.opening"));
        }
        if (isFocused()) {
            frame(scene, grid().units(seenHeight()));
        }
    }

    /** Says something in the middle of lanes with nothing in them. */
    private void tell(LaneScene scene, String text) {
        GraphicsContext pen = scene.pen();
        pen.setFill(scene.palette().faint());
        pen.setFont(fonts.label());
        double width = fonts.measure().width(text, fonts.label());
        pen.fillText(text, (scene.edges().width() - width) / 2, scene.edges().height() / 2);
    }

    /** Shows that the lanes have the keyboard. */
    private static void frame(LaneScene scene, double height) {
        scene.edges().frame(scene.palette().clientLine(), 2, 1, 1, scene.view().width() - 2,
                height - 2);
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
            case PAGE_UP -> model.pan(-PAGE * model.view().get().width());
            case PAGE_DOWN -> model.pan(PAGE * model.view().get().width());
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
