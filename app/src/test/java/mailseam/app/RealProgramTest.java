package mailseam.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program in a JVM of its own, on a real display, with real keys. */
@Tag("display")
class RealProgramTest {
    @TempDir
    Path folder;

    /** Leaving by {@code Platform.exit()} alone throws on the way out with a list open, or crashes the JVM in GTK. */
    @ParameterizedTest
    @ValueSource(strings = {"tooltip", "list"})
    void quitsWithAPopupOnTheScreen(String popup) throws IOException, InterruptedException {
        assertThat(start(popup)).as(() -> printed("out") + printed("err")).isZero();

        assertThat(printed("err")).isEmpty();
    }

    @Test
    void firstKeyRunsTheSampleAndTheStatusSaysHowItWent() throws IOException, InterruptedException {
        assertThat(start("run")).as(() -> printed("out") + printed("err")).isZero();

        assertThat(printed("out")).containsPattern("(\\d+) of \\1 segments confirmed by the kernel");
        assertThat(printed("err")).isEmpty();
    }

    /** A kill of the whole program: what was typed two seconds before is there at the next start, and nothing is asked. */
    @Test
    void whatWasTypedIsThereAfterAKill() throws IOException, InterruptedException {
        Process program = program("type").redirectError(folder.resolve("err").toFile()).start();
        try (BufferedReader out = program.inputReader()) {
            assertThat(out.readLine()).as(() -> printed("err")).isEqualTo("typed");
            assertThat(program.waitFor(2, TimeUnit.SECONDS)).isFalse();
            assertThat(program.toHandle().destroyForcibly()).isTrue();
        }
        program.waitFor();

        assertThat(start("look")).as(() -> printed("out") + printed("err")).isZero();

        assertThat(printed("out")).contains("1 session opened again, 1 with edits that are not saved.");
    }

    private String printed(String stream) {
        try {
            return Files.readString(folder.resolve(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder program(String task) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=javafx.graphics,io.netty.common,com.github.luben.zstd_jni", "-Dprism.order=sw",
                "--module-path", modules(), "--class-path", System.getProperty("java.class.path"),
                "--add-modules", "ALL-MODULE-PATH",
                "--patch-module", "mailseam.app=target/test-classes",
                "--module", "mailseam.app/mailseam.app.DrivenProgram", task));
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        return builder;
    }

    private int start(String task) throws IOException, InterruptedException {
        Process program = program(task).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start();
        if (!program.waitFor(60, TimeUnit.SECONDS)) {
            program.destroyForcibly().waitFor();
        }
        return program.exitValue();
    }

    /** The modules of the tests without their logging, which the program does not have and which would print. */
    private static String modules() {
        return Stream.of(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .filter(module -> !module.contains("slf4j")).collect(Collectors.joining(File.pathSeparator));
    }
}
