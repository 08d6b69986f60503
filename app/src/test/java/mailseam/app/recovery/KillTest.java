package mailseam.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.task.InlineTasks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is killed at random moments while it types, each time on what the one before left. */
class KillTest {
    private static final long PROMISED_NANOS = 2_000_000_000;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final Duration AT_ONCE = Duration.ofMillis(15);

    @TempDir
    Path folder;

    private final Random random = new Random(4);
    private int before;

    @Test
    void losesNothingThatWasSaidToBeKept() throws IOException, InterruptedException {
        for (int round = 0; round < 5; round++) {
            kill(AT_ONCE, 2, 7, random.nextInt(250));
        }
    }

    /** Also with the real delay alone: what was typed more than two seconds before is there. */
    @Test
    @Tag("display")
    void losesNothingInFiftyKills() throws IOException, InterruptedException {
        for (int round = 0; round < 50; round++) {
            if (round % 13 == 0) {
                kill(Recovery.SOON, 10, NEVER, 2500 + random.nextInt(800));
            } else {
                kill(AT_ONCE, 2, 7, random.nextInt(250));
            }
        }
    }

    private void kill(Duration soon, int pace, int flushEach, long millis) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath(), KilledProgram.class.getName(),
                        folder.toString(), String.valueOf(soon.toMillis()), String.valueOf(pace),
                        String.valueOf(flushEach)))
                .redirectError(folder.resolve("err").toFile()).start();
        Heard heard = new Heard();
        Thread reader = Thread.ofVirtual().start(() -> heard.read(program));
        assertThat(heard.first.await(30, TimeUnit.SECONDS)).as(() -> text("err")).isTrue();
        assertThat(program.waitFor(millis, TimeUnit.MILLISECONDS)).as(() -> text("err")).isFalse();
        long killed = System.nanoTime();
        assertThat(program.toHandle().destroyForcibly()).as("killed, and what it printed can still be read").isTrue();
        program.waitFor();
        reader.join();

        check(heard, killed);
    }

    private void check(Heard heard, long killed) throws IOException {
        assertThat(heard.failures).isEmpty();
        DocumentsViewModel documents = new DocumentsViewModel(new InlineTasks(), "Untitled");
        List<IOException> failures = new ArrayList<>();
        List<Restored> restored = new ArrayList<>();
        Recovery recovery = new Recovery(documents, folder.resolve("open"), origin -> {
            throw new NoSuchFileException(origin.name());
        }, new InlineTasks(), "edits of last time", Recovery.SOON);
        recovery.start(restored::add, failures::add);
        recovery.close();
        assertThat(failures).isEmpty();
        assertThat(restored.getFirst().missing()).isEmpty();
        String text = documents.active().get().text().get();
        int lines = documents.active().get().text().lines() - 1;
        assertThat(documents.open()).hasSize(1);
        assertThat(text).as("whole lines in their order").isEqualTo(numbers(lines));
        assertThat(lines).as("lines").isGreaterThan(heard.kept)
                .isGreaterThan(heard.typedBefore(killed - PROMISED_NANOS))
                .isGreaterThanOrEqualTo(before);
        before = lines;
        if (Files.exists(folder.resolve("saved.seam"))) {
            String saved = text("saved.seam");
            assertThat(saved).isEqualTo("begin\n" + numbers(saved.split("\n", -1).length - 3) + "end\n");
        }
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(number -> number + "\n").collect(Collectors.joining());
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String classPath() {
        return Stream.of("target/classes", "target/test-classes", System.getProperty("jdk.module.path"),
                System.getProperty("java.class.path")).collect(Collectors.joining(File.pathSeparator));
    }

    /** What the program printed, and when. */
    private static final class Heard {
        private final CountDownLatch first = new CountDownLatch(1);
        private final List<long[]> typed = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private int kept = -1;

        private void read(Process program) {
            try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    hear(line.split(" ", 2));
                }
            } catch (IOException e) {
                failures.add(e.toString());
            }
        }

        private void hear(String[] words) {
            switch (words[0]) {
                case "typed" -> typed.add(new long[]{System.nanoTime(), Long.parseLong(words[1])});
                case "kept" -> kept = Math.max(kept, Integer.parseInt(words[1]));
                default -> failures.add(String.join(" ", words));
            }
            first.countDown();
        }

        private int typedBefore(long nanos) {
            return (int) typed.stream().filter(at -> at[0] - nanos < 0).mapToLong(at -> at[1]).max().orElse(-1);
        }
    }
}
