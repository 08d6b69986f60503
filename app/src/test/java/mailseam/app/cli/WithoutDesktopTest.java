package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, from a class path that has no JavaFX on it. */
@Timeout(60)
class WithoutDesktopTest {
    private static final List<String> DESKTOP = List.of("javafx", "openjfx", "controlsfx", "richtextfx", "atlantafx",
            "ikonli", "flowless", "undofx", "reactfx", "wellbehavedfx", "testfx");

    @TempDir
    Path folder;

    private record Ended(int status, String output, String classes) {
    }

    private Ended mailseam(String... arguments) throws IOException, InterruptedException {
        String all = System.getProperty("jdk.module.path", "") + File.pathSeparator
                + System.getProperty("java.class.path") + File.pathSeparator + "target/classes";
        String path = Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> DESKTOP.stream().noneMatch(entry.toLowerCase(java.util.Locale.ROOT)::contains))
                .collect(Collectors.joining(File.pathSeparator));
        Path classes = folder.resolve("classes");
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes + "::filecount=0", "--enable-native-access=ALL-UNNAMED", "-cp", path,
                "mailseam.app.Main");
        java.command().addAll(List.of(arguments));
        java.environment().remove("DISPLAY");
        java.environment().remove("WAYLAND_DISPLAY");
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), Objects.requireNonNull(output), Files.readString(classes));
    }

    @Test
    void plansWithoutLoadingJavaFxOrNetty() throws IOException, InterruptedException {
        Ended ended = mailseam("plan", Terminal.session(folder, "\nS: 220\nC: QUIT\nS: 221\n").toString());
        assertThat(ended.output()).contains("QUIT\\r\\n");
        assertThat(ended.status()).isZero();
        assertThat(ended.classes()).contains(" mailseam.app.Main source:").doesNotContain(" javafx.", " io.netty.",
                " java.awt.");
    }

    @Test
    void playsASampleInTheTerminalWhereThereIsNoDisplay() throws IOException, InterruptedException {
        Ended ended = mailseam();
        assertThat(ended.output()).contains("There is no display", "RC|PT TO:<bob@example.org>",
                "outcome   completed");
        assertThat(ended.classes()).contains(" mailseam.app.Main source:").doesNotContain(" javafx.");
        assertThat(ended.status()).isZero();
    }
}
