package mailseam.app.lanes;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import mailseam.app.bridge.EventBridge;
import mailseam.app.control.Describe;
import mailseam.app.events.EventTable;
import mailseam.app.events.EventsViewModel;
import mailseam.app.task.BackgroundTasks;
import mailseam.app.text.Texts;
import mailseam.app.theme.Themes;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/**
 * Prints how long timelines of 1,000, 100,000 and 1,000,000 segments take to open, how much memory they take, and the times between frames
 * while they are panned and zoomed, and while 50,000 events a second come in. Lanes and table of events are in the window.
 */
public final class LanesBenchmark {
    private static final int FRAMES = 360;
    private static final int LIVE_SECONDS = 10;
    private static final int EVENTS_PER_SECOND = 50_000;
    private static final double WIDTH = 1280;
    private static final String HEAD = "ms: median, 95 %, 99 %, worst     | between frames          | JavaFX thread           "
            + "| drawing thread";

    private final TimelineViewModel timeline = new TimelineViewModel(new BackgroundTasks());
    private final EventsViewModel events;
    private final LanesView lanes;
    private final FrameTimes times = new FrameTimes();

    private LanesBenchmark() {
        Texts texts = new Texts(Locale.ENGLISH);
        Describe describe = new Describe(texts);
        Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT));
        lanes = new LanesView(timeline, texts, themes.theme(), new SimpleObjectProperty<>(1.0), describe);
        events = new EventsViewModel(timeline, new BackgroundTasks(), texts);
        EventTable table = new EventTable(timeline, events, texts, describe);
        SplitPane panes = new SplitPane(lanes, table.node());
        panes.setOrientation(Orientation.VERTICAL);
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(panes), WIDTH, 600));
        themes.dress(stage.getScene());
        lanes.attach();
        table.attach();
        stage.show();
    }

    /** Runs it, for as many segments as the arguments say. */
    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        CompletableFuture<LanesBenchmark> made = new CompletableFuture<>();
        Platform.runLater(() -> made.complete(new LanesBenchmark()));
        LanesBenchmark benchmark = made.get();
        benchmark.floor();
        for (int segments : args.length == 0 ? new int[]{1_000, 100_000, 1_000_000}
                : List.of(args).stream().mapToInt(Integer::parseInt).toArray()) {
            benchmark.of(segments);
        }
        benchmark.live();
        Platform.exit();
    }

    /** What the lanes cannot be faster than: a canvas of their size that is filled anew for each frame. */
    private void floor() throws Exception {
        Canvas canvas = new Canvas(lanes.getWidth(), lanes.getHeight());
        Platform.runLater(() -> ((Pane) lanes.getScene().getRoot()).getChildren().add(canvas));
        System.out.println(HEAD);
        times.print("nothing", each(_ -> {}));
        times.print("an empty canvas of the same size",
                each(_ -> canvas.getGraphicsContext2D().fillRect(0, 0, canvas.getWidth(), canvas.getHeight())));
        Platform.runLater(() -> ((Pane) lanes.getScene().getRoot()).getChildren().remove(canvas));
    }

    private void of(int segments) throws Exception {
        System.out.printf(Locale.ROOT, "-- %,d segments, of as many commands and replies%n", segments);
        Platform.runLater(timeline::clear);
        times.longest(i -> i > 0);
        long empty = heap();
        TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        for (int i = 0; i < segments; i++) {
            builder.accept(event(i));
        }
        builder.end();
        Timeline built = builder.snapshot();
        long engine = heap() - empty;
        long from = System.nanoTime();
        Platform.runLater(() -> timeline.show(built));
        double longest = times.longest(_ -> lanes.model().map().axis().count() == segments);
        longest = Math.max(longest, times.longest(i -> i > 1));
        System.out.printf(Locale.ROOT,
                "opened in %.0f ms, no frame over %.0f ms; heap: %d MB of the engine, %d MB with lanes and table%n",
                (System.nanoTime() - from) / 1e6, longest, engine >> 20, (heap() - empty) >> 20);
        System.out.println(HEAD);
        for (Scale scale : new Scale[]{Scale.OCTETS, Scale.TIME}) {
            Platform.runLater(() -> begin(scale));
            String on = scale == Scale.OCTETS ? "octets: " : "time: ";
            times.print(on + "pan", each(_ -> lanes.model().pan(11)));
            times.print(on + "zoom out and in", each(i -> lanes.model().zoom(500, i % 140 >= 70)));
            Platform.runLater(lanes.model()::zoomToFit);
            times.print(on + "all of it, drawn anew", each(_ -> lanes.requestLayout()));
        }
        times.print("selecting here and there", each(i -> select((int) (i * 7919L % timeline.events().size()))));
        times.print("selecting the next", each(this::select));
        for (String filter : List.of("kind:segment len>30", "dir:server code:250", "ser19", "/ser1[0-9]*9@/")) {
            filter(filter);
        }
    }

    private void select(int row) {
        timeline.selected().set(timeline.events().get(row));
    }

    /** How long a filter takes until it is seen, and how long the window stands still meanwhile. */
    private void filter(String text) throws Exception {
        long from = System.nanoTime();
        Platform.runLater(() -> events.text().set(text));
        double longest = times.longest(_ -> timeline.meant().get() != null);
        longest = Math.max(longest, times.longest(i -> i > 1));
        System.out.printf(Locale.ROOT, "filter %s: seen after %.0f ms, no frame over %.0f ms%n", text,
                (System.nanoTime() - from) / 1e6, longest);
        Platform.runLater(() -> events.text().set(""));
        times.longest(i -> i > 10 && timeline.meant().get() == null);
    }

    private void begin(Scale scale) {
        if (lanes.model().scale().get() != scale) {
            lanes.model().switchScale();
        }
        lanes.model().zoomToFit();
        for (int i = 0; i < 40; i++) {
            lanes.model().zoom(500, true);
        }
    }

    /** 50,000 events a second through the bridge, as a run brings them. */
    private void live() throws Exception {
        System.out.printf(Locale.ROOT, "-- live, %,d events a second%n", EVENTS_PER_SECOND);
        TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        CompletableFuture<TimelineViewModel.Turn> turn = new CompletableFuture<>();
        Platform.runLater(() -> turn.complete(timeline.take()));
        TimelineViewModel.Turn taken = turn.get();
        EventBridge<TimelineEvent> bridge = new EventBridge<>(EventBridge.CAPACITY, EventBridge.PER_PULSE, batch -> {
            batch.forEach(builder::accept);
            taken.grow(builder.timeline());
        });
        Thread.ofPlatform().daemon().start(() -> feed(bridge));
        int all = LIVE_SECONDS * EVENTS_PER_SECOND;
        System.out.println(HEAD);
        times.print("frames", _ -> {
            bridge.drain();
            return builder.timeline().segments().size() >= all || bridge.overflowed();
        });
        System.out.printf(Locale.ROOT, "%s%n",
                bridge.overflowed() ? "overflowed" : "all of " + lanes.model().map().axis().count() + " came");
    }

    private static void feed(EventBridge<TimelineEvent> bridge) {
        long start = System.nanoTime();
        for (int i = 0; i < LIVE_SECONDS * EVENTS_PER_SECOND; i++) {
            while ((System.nanoTime() - start) / 1e9 * EVENTS_PER_SECOND < i) {
                LockSupport.parkNanos(500_000);
            }
            bridge.offer(event(i));
        }
    }

    /** Commands and replies by turns, a round trip of 400 microseconds, and a long pause now and then. */
    private static TimelineEvent event(int i) {
        long nanos = i * 200_000L + (i / 10_000) * 3_000_000_000L + i % 7 * 1_000L;
        return i % 2 == 0
                ? new TimelineEvent.Wrote(nanos, Direction.CLIENT,
                        Octets.latin1("RCPT TO:<user" + i + "@example.org>\r\n"), i / 2, List.of())
                : new TimelineEvent.Read(nanos, Direction.SERVER, Octets.latin1("250 2.1.5 Ok\r\n"));
    }

    private static IntPredicate each(IntConsumer change) {
        return i -> {
            change.accept(i);
            return i == FRAMES;
        };
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
