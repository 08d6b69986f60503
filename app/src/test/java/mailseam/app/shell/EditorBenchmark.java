package mailseam.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import mailseam.app.document.Content;
import mailseam.app.document.DocumentText;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;

/**
 * Prints how long a keystroke in a long session takes to all views of the real window, and how long it takes to open one. Start it with
 * {@code -Djavafx.animation.fullspeed=true}, so that no frame waits for the clock of the screen.
 */
public final class EditorBenchmark {
    private static final int WARM_UP = 100;
    private static final int KEYS = 400;

    private EditorBenchmark() {
    }

    /** Runs it. An argument says how many lines the session has. */
    public static void main(String[] args) throws Exception {
        int lines = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path folder = Files.createTempDirectory("editor-benchmark");
        CompletableFuture<WindowDriver> made = new CompletableFuture<>();
        Platform.runLater(() -> made.complete(window(folder)));
        WindowDriver window = made.get();
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        open(window, folder, lines);
        for (double where : new double[]{0.02, 0.5, 0.98}) {
            type(window, where);
        }
        Platform.runLater(window.stage::close);
        Platform.exit();
    }

    private static WindowDriver window(Path folder) {
        Stage stage = new Stage();
        stage.setWidth(1280);
        stage.setHeight(860);
        WindowDriver driver = new WindowDriver(stage, new ScriptedEngine());
        driver.show(List.of());
        return driver;
    }

    /** A session of so many lines: transactions of a dozen lines each, with cuts, comments and blank lines. */
    static String session(int lines) {
        List<String> all = new ArrayList<>(List.of("mailseam 1", "title A long session", "set who bob", "", "S: 220",
                "C: EHLO client.example.org", "S: 250"));
        for (int i = 0; all.size() < lines; i++) {
            all.addAll(List.of("# transaction " + i, "C: MAIL FROM:<alice" + i + "@example.org> SIZE=1000", "S: 250",
                    "C: RC{cut 5ms}PT TO:<${who}" + i + "@example.org>", "S: 250", "C: DATA", "S: 354",
                    "C: Subject: message \\xC3\\xA9 " + i, "C:", "C: A line of text that is as long as most lines are.",
                    "C: .{cut}\\r\\n", "S: 250", ""));
        }
        return String.join("\n", all.subList(0, lines)) + "\n";
    }

    private static void open(WindowDriver window, Path folder, int lines) throws Exception {
        for (int round = 0; round < 5; round++) {
            Path file = Files.writeString(folder.resolve("long-" + round + ".seam"), session(lines));
            CompletableFuture<Long> shown = new CompletableFuture<>();
            CompletableFuture<Long> read = new CompletableFuture<>();
            long from = System.nanoTime();
            Platform.runLater(() -> {
                window.model().services().tasks().run(() -> Content.of(window.model().services().files().read(file)),
                        content -> window.model().documents().show(new Origin.File(file), content, _ -> {}), _ -> {});
                new AnimationTimer() {
                    private long there;

                    @Override
                    public void handle(long now) {
                        boolean text = window.model().document().text().lines() >= lines;
                        there += text ? 1 : 0;
                        if (there == 3) {
                            shown.complete(System.nanoTime() - from);
                        }
                        if (text && window.model().document().file().get().session().steps().size() > lines / 2) {
                            read.complete(System.nanoTime() - from);
                            if (there > 2) {
                                stop();
                            }
                        }
                    }
                }.start();
            });
            System.out.printf(Locale.ROOT, "open %d lines: drawn after %.0f ms, read after %.0f ms%n", lines,
                    shown.get(60, TimeUnit.SECONDS) / 1e6, read.get(60, TimeUnit.SECONDS) / 1e6);
        }
    }

    /** When a key came, when all views had it, when the frame was laid out, and when it was drawn. */
    private record Stroke(long from, long handled, long laidOut, long drawn) {
    }

    private static void type(WindowDriver window, double where) throws Exception {
        DocumentText text = window.model().document().text();
        Node editor = window.node("editor");
        WindowDriver.onFx(() -> {
            int end = text.end((int) (text.lines() * where));
            editor.requestFocus();
            text.selection().set(new TextRange(end, end));
        });
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < WARM_UP + KEYS; i++) {
            CompletableFuture<Stroke> done = new CompletableFuture<>();
            String key = i % 25 == 24 ? "\n" : "a";
            Platform.runLater(() -> stroke(editor, key, done));
            Stroke stroke = done.get(60, TimeUnit.SECONDS);
            TimeUnit.MILLISECONDS.sleep(i % 50 == 49 ? 600 : 20);
            if (i >= WARM_UP) {
                strokes.add(stroke);
            }
        }
        System.out.printf(Locale.ROOT, "%d keys at %.0f %% of %d lines, ms:%n", strokes.size(), where * 100,
                text.lines());
        report("in all views", strokes, stroke -> stroke.handled() - stroke.from());
        report("laid out", strokes, stroke -> stroke.laidOut() - stroke.from());
        report("drawn", strokes, stroke -> stroke.drawn() - stroke.from());
    }

    private static void stroke(Node editor, String key, CompletableFuture<Stroke> done) {
        long from = System.nanoTime();
        boolean enter = key.equals("\n");
        KeyCode code = enter ? KeyCode.ENTER : KeyCode.UNDEFINED;
        editor.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        if (!enter) {
            editor.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false));
        }
        long handled = System.nanoTime();
        Runnable[] listener = new Runnable[1];
        long[] laidOut = {0};
        listener[0] = () -> {
            laidOut[0] = laidOut[0] == 0 ? System.nanoTime() : laidOut[0];
            editor.getScene().removePostLayoutPulseListener(listener[0]);
        };
        editor.getScene().addPostLayoutPulseListener(listener[0]);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (laidOut[0] > 0) {
                    stop();
                    done.complete(new Stroke(from, handled, laidOut[0], System.nanoTime()));
                }
            }
        }.start();
    }

    private static void report(String what, List<Stroke> strokes, ToLongFunction<Stroke> of) {
        long[] sorted = strokes.stream().mapToLong(of).sorted().toArray();
        System.out.printf(Locale.ROOT, "  %-13s median %6.1f  90 %% %6.1f  99 %% %6.1f  worst %6.1f%n", what,
                at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
