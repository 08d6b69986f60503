package mailseam.app.ruler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import mailseam.smtp.Octets;

/** Prints the times between frames while the ruler of a session with a message of 10 MB is panned, zoomed, and a cut dragged. */
public final class RulerBenchmark {
    private static final int WARM_UP = 60;
    private static final int FRAMES = 300;
    private static final int MESSAGE = 10_000_000;

    private RulerBenchmark() {
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Octets message = Octets.latin1("x".repeat(76).concat("\r\n").repeat(MESSAGE / 78));
        String session = "mailseam 1\nC: MAIL FROM:<a@example.org>\nC: RC{cut}PT TO:<b@example.org>\nC: DATA\nS: 250\n"
                + "S: 250\nS: 354\n@message m\nS: 250\nC: QUIT\n";
        CompletableFuture<RulerStage> made = new CompletableFuture<>();
        Platform.runLater(() -> made.complete(new RulerStage(new Stage(), session, _ -> message)));
        RulerStage ruler = made.get();
        frames("until the plan is there", ruler, 1, _ -> {});
        RulerStrip strip = ruler.strip;
        frames("pan by octets", ruler, FRAMES, _ -> strip.pan(9));
        frames("zoom from octets to all and back", ruler, FRAMES, i -> strip.zoom(450, i % 140 >= 70));
        frames("jumps through the whole", ruler, FRAMES, i -> strip.scrollTo(i * 30_000.0 % MESSAGE));
        Platform.runLater(() -> strip.zoomToOctets(31));
        frames("drag of a cut", ruler, FRAMES, i -> strip.drag(new Drag(31, 33 + i % 20, true)));
        Platform.runLater(() -> strip.drag(null));
        RulerEdits edits = new RulerEdits(ruler.model);
        List<Double> cuts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int at = 33 + i;
            long from = System.nanoTime();
            Platform.runLater(() -> edits.cut(at));
            frames("", ruler, 1, _ -> {});
            cuts.add((System.nanoTime() - from) / 1e6);
        }
        print("cut until the new plan is drawn", cuts);
        Platform.exit();
    }

    /** The time between frames; each of them changes something first. Waits for the plan. */
    private static void frames(String name, RulerStage ruler, int count, IntConsumer change) throws Exception {
        List<Double> times = new ArrayList<>();
        CompletableFuture<List<Double>> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private long last;
            private int frame;

            @Override
            public void handle(long now) {
                if (!ruler.model.isCurrent() || ruler.model.plan().isEmpty()) {
                    return;
                }
                if (last != 0 && (count == 1 || frame > WARM_UP)) {
                    times.add((System.nanoTime() - last) / 1e6);
                }
                last = System.nanoTime();
                change.accept(frame++);
                if (times.size() == count) {
                    stop();
                    done.complete(times);
                }
            }
        }.start());
        List<Double> measured = done.get(120, TimeUnit.SECONDS);
        if (!name.isEmpty()) {
            print(name, measured);
        }
    }

    private static void print(String name, List<Double> times) {
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%s: median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, worst %.1f ms%n", name,
                times.get(times.size() / 2), times.get(times.size() * 95 / 100),
                times.get(Math.min(times.size() - 1, times.size() * 99 / 100)), times.getLast());
    }
}
