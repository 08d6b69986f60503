package mailseam.app.lanes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Measures frames: the time from one to the next, and how much of it the JavaFX thread and the thread that draws had a core, which other
 * work on the machine does not change much.
 */
final class FrameTimes {
    private static final int WARM_UP = 60;
    private static final double[] PARTS = {0.5, 0.95, 0.99, 1};

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long window = thread("JavaFX Application Thread");
    private final long drawing = thread("QuantumRenderer-0");

    private record Frame(double time, double window, double drawing) {
    }

    private long thread(String name) {
        return Arrays.stream(threads.dumpAllThreads(false, false))
                .filter(thread -> thread.getThreadName().equals(name)).mapToLong(ThreadInfo::getThreadId).findFirst()
                .orElseThrow();
    }

    /** Frames until one says that it was the last, the first ones of which are not counted. */
    void print(String name, IntPredicate lastOne) throws Exception {
        List<Frame> frames = measure(WARM_UP, i -> lastOne.test(i));
        System.out.printf(Locale.ROOT, "%-34s| %s | %s | %s%n", name,
                parts(frames.stream().mapToDouble(Frame::time).toArray()),
                parts(frames.stream().mapToDouble(Frame::window).toArray()),
                parts(frames.stream().mapToDouble(Frame::drawing).toArray()));
    }

    /** The longest of the frames until one says that it was the last, in milliseconds. */
    double longest(IntPredicate lastOne) throws Exception {
        return measure(0, lastOne).stream().mapToDouble(Frame::time).max().orElse(0);
    }

    private static String parts(double[] times) {
        Arrays.sort(times);
        StringBuilder text = new StringBuilder();
        for (double part : PARTS) {
            text.append(String.format(Locale.ROOT, "%6.1f",
                    times[Math.min(times.length - 1, (int) (part * times.length))]));
        }
        return text.toString();
    }

    private List<Frame> measure(int unseen, IntPredicate lastOne) throws Exception {
        List<Frame> frames = new ArrayList<>();
        CompletableFuture<List<Frame>> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private long[] before = now();
            private int frame;

            @Override
            public void handle(long pulse) {
                long[] now = now();
                if (frame > unseen) {
                    frames.add(new Frame((now[0] - before[0]) / 1e6, (now[1] - before[1]) / 1e6,
                            (now[2] - before[2]) / 1e6));
                }
                before = now;
                if (lastOne.test(frame++)) {
                    stop();
                    done.complete(frames);
                }
            }
        }.start());
        return done.get(300, TimeUnit.SECONDS);
    }

    private long[] now() {
        return new long[]{System.nanoTime(), threads.getThreadCpuTime(window), threads.getThreadCpuTime(drawing)};
    }
}
