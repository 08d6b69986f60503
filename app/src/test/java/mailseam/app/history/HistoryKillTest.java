package mailseam.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailseam.app.document.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is killed at random moments while it keeps runs: what it said to be kept is there whole, and nothing is there in part. */
class HistoryKillTest {
    @TempDir
    Path folder;

    private final Random random = new Random(5);

    @Test
    void leavesNoRunInPart() throws IOException, InterruptedException {
        for (int round = 1; round <= 6; round++) {
            int first = round * 10_000;
            int last = killed(first, random.nextInt(120));
            check(first, last);
        }
    }

    private int killed(int first, long millis) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath(), KilledHistory.class.getName(),
                        folder.resolve("history").toString(), String.valueOf(first)))
                .redirectError(folder.resolve("err").toFile()).start();
        int last = first - 1;
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            assertThat(program.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
            program.toHandle().destroyForcibly();
            for (; line != null; line = lines.readLine()) {
                last = Integer.parseInt(line.substring("kept ".length()));
            }
        }
        program.waitFor();
        return last;
    }

    private void check(int first, int last) throws IOException {
        HistoryStore store = new HistoryStore(folder.resolve("history"));
        List<HistoryEntry> entries = store.list(new Origin.Sample("a"));
        for (HistoryEntry entry : entries) {
            assertThat(store.recording(entry).steps()).hasSize(2_002);
            long second = entry.run().time().getEpochSecond();
            assertThat(entry.run()).isIn(Runs.at(second, ""), Runs.at(second, "note " + second));
        }
        List<Long> seconds = entries.stream().map(entry -> entry.run().time().getEpochSecond()).toList();
        for (int second = Math.max(first, last - 40); second <= last; second++) {
            if (second % 5 == 0 || second % 3 != 0) {
                assertThat(seconds).contains((long) second);
            }
        }
    }

    private static String classPath() {
        return Stream.of("target/classes", "target/test-classes", System.getProperty("jdk.module.path"),
                System.getProperty("java.class.path")).collect(Collectors.joining(File.pathSeparator));
    }
}
