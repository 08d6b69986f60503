package mailseam.app.lanes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
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
    private static final int WARM_UP = 60;
    private static final int FRAMES = 300;
    private static final int LIVE_SECONDS = 10;
    private static final int EVENTS_PER_SECOND = 50_000;
    private static final double WIDTH = 1280;

    private final TimelineViewModel timeline = new TimelineViewModel(new BackgroundTasks());
    private final LanesView lanes;

    private LanesBenchmark() {
        Texts texts = new Texts(Locale.ENGLISH);
        Describe describe = new Describe(texts);
        Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT));
        lanes = new LanesView(timeline, texts, themes.theme(), describe);
        EventTable table = new EventTable(timeline, new EventsViewModel(timeline, new BackgroundTasks(), texts), texts,
                describe);
        SplitPane panes = new SplitPane(lanes, table.node());
        panes.setOrientation(Orientation.VERTICAL);
        Stage stage = new Stage();
        stage.setScene(new Scene(panes, WIDTH, 600));
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
        for (int segments : args.length == 0 ? new int[]{1_000, 100_000, 1_000_000}
                : List.of(args).stream().mapToInt(Integer::parseInt).toArray()) {
            benchmark.of(segments);
        }
        benchmark.live();
        Platform.exit();
    }

    private void of(int segments) throws Exception {
        System.out.printf(Locale.ROOT, "-- %,d segments, of as many commands and replies%n", segments);
        Platform.runLater(timeline::clear);
        frames("", i -> i > 0);
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
        frames("", _ -> lanes.model().map().axis().count() == segments);
        frames("", i -> i > 0);
        System.out.printf(Locale.ROOT, "opened in %.0f ms; heap: %d MB of the engine, %d MB with lanes and table%n",
                (System.nanoTime() - from) / 1e6, engine >> 20, (heap() - empty) >> 20);
        for (Scale scale : new Scale[]{Scale.OCTETS, Scale.TIME}) {
            Platform.runLater(() -> begin(scale));
            String on = scale == Scale.OCTETS ? "octets: " : "time: ";
            frames(on + "pan", each(_ -> lanes.model().pan(11)));
            frames(on + "zoom out and in", each(i -> lanes.model().zoom(500, i % 140 >= 70)));
            Platform.runLater(lanes.model()::zoomToFit);
            frames(on + "all, drawn anew", each(_ -> lanes.requestLayout()));
        }
        frames("events selected through the whole",
                each(i -> timeline.selected()
                        .set(timeline.events().get((int) (i * 7919L % timeline.events().size())))));
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
        frames("frames", _ -> {
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
            return i == FRAMES + WARM_UP;
        };
    }

    /** The times between frames, each of which first does something that says whether it was the last. */
    private static void frames(String name, IntPredicate lastOne) throws Exception {
        List<Double> times = new ArrayList<>();
        CompletableFuture<List<Double>> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private long last;
            private int frame;

            @Override
            public void handle(long now) {
                if (frame > WARM_UP) {
                    times.add((System.nanoTime() - last) / 1e6);
                }
                last = System.nanoTime();
                if (lastOne.test(frame++)) {
                    stop();
                    done.complete(times);
                }
            }
        }.start());
        List<Double> measured = done.get(120, TimeUnit.SECONDS);
        if (!name.isEmpty()) {
            Collections.sort(measured);
            System.out.printf(Locale.ROOT, "%s: median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, worst %.1f ms%n", name,
                    measured.get(measured.size() / 2), measured.get(measured.size() * 95 / 100),
                    measured.get(measured.size() * 99 / 100), measured.getLast());
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
