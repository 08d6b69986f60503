package mailseam.app.lanes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import mailseam.app.canvas.Viewport;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.Pairs;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** What is seen of a timeline in the lanes: on which axis, and which part of it. Without a window. */
public final class LanesViewModel {
    private static final double STEP = 1.25;

    private final TimelineViewModel timeline;
    private final double octetWidth;
    private final ReadOnlyObjectWrapper<Scale> scale = new ReadOnlyObjectWrapper<>(Scale.OCTETS);
    private final ReadOnlyObjectWrapper<Viewport> view;
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final ObservableList<Marker> markers = FXCollections.observableArrayList();
    private final ObjectProperty<Set<SegmentState>> layers = new SimpleObjectProperty<>(
            EnumSet.allOf(SegmentState.class));
    private final BooleanProperty dims = new SimpleBooleanProperty(true);
    private final ObjectProperty<List<Timeline>> beside = new SimpleObjectProperty<>(List.of());
    private final Cursors cursors = new Cursors();
    private final ReadOnlyObjectWrapper<LaneMap> map;
    private long generation = -1;
    /** Made elsewhere of the timeline that is shown next. */
    private @Nullable LaneMap prepared;
    private Subscription attached = Subscription.EMPTY;

    /** Of a timeline; an octet that is shown as a character takes so many pixels. */
    LanesViewModel(TimelineViewModel timeline, double octetWidth) {
        this.timeline = timeline;
        this.octetWidth = octetWidth;
        view = new ReadOnlyObjectWrapper<>(new Viewport(0, octetWidth, 1));
        map = new ReadOnlyObjectWrapper<>(new LaneMap(timeline.timeline(), Scale.OCTETS));
        cursors.cursor(true).subscribe(this::countFrom);
        beside.subscribe(all -> map().facts().alongside(all));
    }

    void attach() {
        attached = Subscription.combine(timeline.prepare(this::prepare), timeline.revision().subscribe(_ -> changed()),
                timeline.selected().subscribe(this::reveal));
    }

    void detach() {
        attached.unsubscribe();
    }

    TimelineViewModel timeline() {
        return timeline;
    }

    LaneMap map() {
        return map.get();
    }

    /** Two places, and what lies between them. */
    Cursors cursors() {
        return cursors;
    }

    /** Which part is seen. */
    ReadOnlyObjectProperty<Viewport> view() {
        return view.getReadOnlyProperty();
    }

    /** What widths stand for. */
    public ReadOnlyObjectProperty<Scale> scale() {
        return scale.getReadOnlyProperty();
    }

    /** Whether the newest is shown while the timeline grows; scrolling back ends it. */
    public BooleanProperty following() {
        return following;
    }

    /** Whether what the filter of the events does not mean is drawn faintly. */
    public BooleanProperty dims() {
        return dims;
    }

    /** Other pictures of what is shown, such as its capture, whose boundaries are shown with it; with another timeline they go. */
    public ObjectProperty<List<Timeline>> beside() {
        return beside;
    }

    /** The layers and whether the filter dims, to be kept. */
    public String remembered() {
        return new LanesMemory(layers.get(), dims.get()).text();
    }

    /** Makes them as they were. */
    public void recall(String text) {
        LanesMemory memory = LanesMemory.parse(text);
        layers.set(memory.layers());
        dims.set(memory.dims());
    }

    /** The places that are pointed at, in order of time; they belong to the timeline that is shown. */
    public ObservableList<Marker> markers() {
        return markers;
    }

    /** The sources whose boundaries are shown where there is more than one. */
    public ObjectProperty<Set<SegmentState>> layers() {
        return layers;
    }

    /** Shows the boundaries of a source, or no longer. */
    public void switchLayer(SegmentState layer) {
        Set<SegmentState> next = EnumSet.noneOf(SegmentState.class);
        next.addAll(layers.get());
        if (!next.remove(layer)) {
            next.add(layer);
        }
        layers.set(next);
    }

    private double length() {
        return map().axis().length();
    }

    private void changed() {
        boolean grew = timeline.generation() == generation;
        generation = timeline.generation();
        if (grew) {
            grow();
        } else {
            boolean first = map().axis().count() == 0;
            map.set(made());
            beside.set(List.of());
            cursors.clear();
            if (first) {
                begin();
            } else {
                show(view.get().pan(0, length()));
            }
        }
    }

    private Supplier<Runnable> prepare(Timeline shown) {
        Scale now = scale.get();
        return () -> {
            LaneMap made = LaneMap.ready(shown, now);
            return () -> prepared = made;
        };
    }

    /** The map that was prepared, or one that is made now. */
    private LaneMap made() {
        LaneMap made = prepared;
        prepared = null;
        if (made == null) {
            return new LaneMap(timeline.timeline(), scale.get());
        }
        made.grow(timeline.timeline());
        return made.scale() == scale.get() ? made : made.on(scale.get());
    }

    private void begin() {
        view.set(new Viewport(0, octetWidth, view.get().width()));
        if (scale.get() != Scale.OCTETS) {
            fit();
        }
    }

    private void grow() {
        boolean whole = isWhole();
        Place from = map().axis().count() == 0 ? Place.at(0) : map().axis().place(view.get().left());
        if (map().grow(timeline.timeline()) && map().axis().count() > 0) {
            view.set(view.get().at(map().axis().cell(from)));
        }
        if (whole && scale.get() != Scale.OCTETS) {
            fit();
        } else if (following.get()) {
            view.set(view.get().pan(Double.MAX_VALUE, length()));
        }
    }

    /** Whether nothing lies outside of what is seen. */
    private boolean isWhole() {
        return view.get().left() <= 0 && view.get().right() >= length();
    }

    /** As wide as the view is now. */
    void resize(double width) {
        view.set(view.get().wide(Math.max(1, width)));
    }

    private void show(Viewport next) {
        view.set(next);
    }

    /** Larger or smaller; what is drawn at a pixel stays there. */
    public void zoom(double x, boolean larger) {
        show(view.get().zoom(x, larger ? STEP : 1 / STEP, length()));
    }

    /** Larger or smaller around the middle. */
    public void zoom(boolean larger) {
        zoom(view.get().width() / 2, larger);
    }

    /** Moves what is seen by pixels; to see what was before ends the following. */
    void pan(double pixels) {
        if (pixels < 0 && view.get().left() > 0) {
            following.set(false);
        }
        show(view.get().pan(pixels, length()));
    }

    /** Shows all of the timeline. */
    public void zoomToFit() {
        show(view.get().fit(length()));
    }

    private void fit() {
        view.set(view.get().fit(length()));
    }

    /** Shows each octet as a character; on an axis of time it is left for that of octets. */
    public void zoomToOctets() {
        if (scale.get() != Scale.OCTETS) {
            switchTo(Scale.OCTETS);
        }
        show(view.get().scaled(octetWidth, length()));
    }

    /** Shows the selected event and what it is paired with, as large as there is room. */
    public void zoomToSelection() {
        Event event = timeline.selected().get();
        if (event != null) {
            Span span = Span.of(map(), event);
            Event pair = Pairs.of(timeline.timeline(), event);
            Span all = pair == null ? span : span.and(Span.of(map(), pair));
            show(view.get().range(all.from(), all.to(), length()));
        }
    }

    /** From octets to time, and back. */
    public void switchScale() {
        switchTo(scale.get() == Scale.OCTETS ? Scale.TIME : Scale.OCTETS);
    }

    /** Folds the long pauses on the axis of time, or shows them as long as they were. */
    public void switchFolding() {
        switchTo(scale.get() == Scale.TIME ? Scale.WHOLE_TIME : Scale.TIME);
    }

    /** The same part of the timeline is seen afterwards. */
    private void switchTo(Scale next) {
        boolean whole = isWhole();
        Axis before = map().axis();
        Viewport was = view.get();
        map.set(map().on(next));
        scale.set(next);
        if (whole || before.count() == 0) {
            fit();
        } else {
            double left = map().axis().cell(before.place(was.left()));
            double right = map().axis().cell(before.place(was.right()));
            show(was.range(left, Math.max(right, left), length()));
        }
    }

    private void reveal(@Nullable Event event) {
        if (event != null) {
            reveal(Span.of(map(), event));
        }
    }

    /** Moves as little as needed to show a stretch of the axis. */
    private void reveal(Span span) {
        show(view.get().reveal(span.from(), span.to(), length()));
    }

    private void countFrom(@Nullable Place place) {
        timeline.times().cursor().set(place == null ? 0 : Cursors.nanos(map(), place));
    }

    /** Puts a cursor where the selected event starts. */
    public void cursorToSelection(boolean first) {
        Event event = timeline.selected().get();
        if (event != null && map().axis().count() > 0) {
            cursors.cursor(first).set(map().axis().place(Span.of(map(), event).from()));
        }
    }

    /** Puts a cursor at a pixel, or at the start or end of a segment that is not far from it. */
    void cursorTo(boolean first, double x) {
        if (map().axis().count() > 0) {
            cursors.cursor(first).set(Snap.to(map(), view.get(), x));
        }
    }

    /** Takes the cursors away. */
    public void clearCursors() {
        cursors.clear();
    }

    /** Whether there is a cursor. */
    public ObservableValue<Boolean> hasCursor() {
        return Bindings.createBooleanBinding(
                () -> cursors.cursor(true).get() != null || cursors.cursor(false).get() != null, cursors.cursor(true),
                cursors.cursor(false));
    }

    /** Goes on showing the newest, or stays where it is. */
    public void switchFollowing() {
        following.set(!following.get());
        if (following.get()) {
            view.set(view.get().pan(Double.MAX_VALUE, length()));
        }
    }

    /** Larger or smaller by a factor, as two fingers say. */
    void zoomBy(double x, double factor) {
        show(view.get().zoom(x, factor, length()));
    }

    /** Moves what is seen so that it starts at a part of the whole, from 0 to 1. */
    void moveTo(double part) {
        double left = part * length();
        if (left < view.get().left()) {
            following.set(false);
        }
        show(view.get().at(left).pan(0, length()));
    }

    /** Shows the stretch between two parts of the whole, from 0 to 1. */
    void stretch(double from, double to) {
        show(view.get().exactly(from * length(), to * length(), length()));
    }
}
