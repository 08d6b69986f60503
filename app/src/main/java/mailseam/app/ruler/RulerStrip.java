package mailseam.app.ruler;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.canvas.Edges;
import mailseam.app.canvas.Grid;
import mailseam.app.canvas.LaneFonts;
import mailseam.app.canvas.PixelCanvas;
import mailseam.app.canvas.Viewport;
import mailseam.app.control.Describe;
import mailseam.app.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The strip: one canvas of the size of the view, drawn anew when something changed. */
public final class RulerStrip extends Region {
    private static final double STEP = 1.25;
    private static final double OCTET_SCALE = 14;

    private final RulerViewModel model;
    private final RulerEdits edits;
    private final ObservableValue<Theme> theme;
    private final ObservableValue<Grid> grid;
    private final PixelCanvas canvas = new PixelCanvas();
    private final LaneFonts fonts = LaneFonts.standard();
    private final ReadOnlyObjectWrapper<Viewport> view = new ReadOnlyObjectWrapper<>(new Viewport(0, OCTET_SCALE, 1));
    private RulerAxis axis = new RulerAxis(new int[0], 0, 0);
    private @Nullable RulerPlan axisOf;
    private @Nullable Nearby nearby;
    private @Nullable Drag drag;
    private int hover = -1;
    private int shownCaret = -1;
    private Subscription attached = Subscription.EMPTY;

    /** A strip; {@code editWait} is called with an offset where the user wants to say what is waited for. */
    RulerStrip(RulerViewModel model, RulerEdits edits, ObservableValue<Theme> theme,
            ObservableValue<Double> letters, Describe describe, IntConsumer editWait) {
        this.model = model;
        this.edits = edits;
        this.theme = theme;
        grid = Grid.of(this, letters);
        describe.as("ruler", this);
        getStyleClass().add("ruler-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(canvas.node());
        focusedProperty().subscribe(_ -> requestLayout());
        new RulerMouse(this, edits).attach();
        setOnKeyPressed(new RulerKeys(this, edits, editWait)::pressed);
    }

    /** Starts following the model. */
    void attach() {
        attached = Subscription.combine(model.revision().subscribe(_ -> changed()),
                theme.subscribe(_ -> requestLayout()), grid.subscribe(this::grown));
    }

    private void grown(Grid now) {
        setMinSize(100, now.least(RulerRows.HEIGHT));
        setPrefHeight(now.pixels(RulerRows.HEIGHT));
        requestLayout();
    }

    /** Stops following it. */
    void detach() {
        attached.unsubscribe();
    }

    private void changed() {
        RulerPlan plan = model.plan().orElse(null);
        int[] range = model.range();
        if (plan != axisOf || range[0] != axis.from() || range[1] != axis.to()) {
            axisOf = plan;
            axis = plan == null ? new RulerAxis(new int[0], 0, 0)
                    : new RulerAxis(plan.map().source().runs(), range[0], range[1]);
            view.set(view.get().pan(0, axis.length()));
        }
        if (shownCaret != model.caret()) {
            shownCaret = model.caret();
            reveal(shownCaret);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        requestLayout();
    }

    private void reveal(int offset) {
        Viewport now = view.get();
        double cell = axis.cell(Math.clamp(offset, axis.from(), axis.to()));
        double margin = Math.min(4, now.width() / now.scale() / 4);
        if (cell - margin < now.left() || cell + margin > now.right()) {
            view.set(now.reveal(cell, cell + 1, axis.length()));
        }
    }

    @Override
    protected void layoutChildren() {
        Grid now = grid.getValue();
        Edges edges = canvas.fit(getWidth(), Math.max(now.pixels(RulerRows.HEIGHT), getHeight()), now);
        if (view.get().width() != edges.width()) {
            view.set(view.get().wide(edges.width()).pan(0, axis.length()));
        }
        draw(edges);
    }

    private void draw(Edges edges) {
        RulerPlan plan = model.plan().orElse(null);
        if (plan == null) {
            edges.fill(theme.getValue().palette().background(), 0, 0, edges.width(), edges.height());
            return;
        }
        new RulerPainter(new RulerScene(edges, plan, axis, view.get(),
                theme.getValue().palette(), fonts, new RulerWords(model.texts(), plan), near(plan), drag, hover,
                model.caret(), model.selectionStart(), model.selectionEnd(), isFocused())).paint(model.isCurrent());
    }

    /** What the lines say about what is seen; where octets are too small to be seen one by one nothing is read. */
    private @Nullable Nearby near(RulerPlan plan) {
        int from = axis.octetAt(Math.max(0, view.get().left()));
        int to = Math.min(axis.to(), axis.octetAt(view.get().right()) + 1);
        if (view.get().scale() < 1) {
            return null;
        }
        Nearby known = nearby;
        if (known == null || !known.covers(plan, from, to)) {
            known = Nearby.of(plan, from, to);
            nearby = known;
        }
        return known;
    }

    /** How it is drawn. */
    ObservableValue<Grid> grid() {
        return grid;
    }

    RulerViewModel model() {
        return model;
    }

    RulerEdits edits() {
        return edits;
    }

    RulerAxis axis() {
        return axis;
    }

    /** Which part is seen, in cells. */
    ReadOnlyObjectProperty<Viewport> view() {
        return view.getReadOnlyProperty();
    }

    /** How many cells there are. */
    double cells() {
        return axis.length();
    }

    /** The place between two octets that is nearest to a point of the strip. */
    int gapAt(double x) {
        return axis.gapAt(view.get().cell(x));
    }

    /** The octet under a point of the strip. */
    int octetAt(double x) {
        return axis.octetAt(view.get().cell(x));
    }

    /** Where on the strip the place before an octet is. */
    double xOf(int offset) {
        return view.get().x(axis.cell(offset));
    }

    /** The cut by a mark that can be taken hold of at a point, if there is one. */
    Optional<Integer> markAt(double x) {
        RulerPlan plan = model.plan().orElse(null);
        Nearby known = plan == null || !model.isCurrent() ? null : near(plan);
        int gap = gapAt(x);
        boolean there = known != null && known.marks().containsKey(gap) && known.plan().isBoundary(gap)
                && Math.abs(xOf(gap) - x) <= RulerMouse.REACH;
        return there ? Optional.of(gap) : Optional.empty();
    }

    void drag(@Nullable Drag now) {
        drag = now;
        requestLayout();
    }

    void hover(int offset) {
        if (hover != offset) {
            hover = offset;
            requestLayout();
        }
    }

    private void show(Viewport next) {
        view.set(next);
        requestLayout();
    }

    /** Moves what is seen by pixels. */
    void pan(double pixels) {
        show(view.get().pan(pixels, axis.length()));
    }

    /** Shows so many cells from the first on. */
    void scrollTo(double cell) {
        Viewport now = view.get();
        show(new Viewport(cell, now.scale(), now.width()).pan(0, axis.length()));
    }

    /** Shows more, or less; what is drawn at {@code x} stays there. */
    void zoom(double x, boolean larger) {
        show(view.get().zoom(x, larger ? STEP : 1 / STEP, axis.length()));
    }

    /** Shows more, or less, around the caret if it is seen, else around the middle. */
    public void zoom(boolean larger) {
        double x = xOf(model.caret());
        zoom(x >= 0 && x <= view.get().width() ? x : view.get().width() / 2, larger);
    }

    /** Shows all. */
    public void zoomToFit() {
        show(view.get().fit(axis.length()));
    }

    /** Shows each octet as a character, around a place. */
    public void zoomToOctets(int offset) {
        Viewport now = view.get().scaled(OCTET_SCALE, axis.length());
        show(new Viewport(axis.cell(offset) - now.width() / OCTET_SCALE / 2, OCTET_SCALE, now.width()).pan(0,
                axis.length()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT) {
            return model.words();
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
