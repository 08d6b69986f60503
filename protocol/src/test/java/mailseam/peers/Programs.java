package mailseam.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs of the machine that tests run. Where one is missing the test is skipped, or fails if the system property
 * {@code mailseam.peers.required} is true.
 */
public final class Programs {
    private static final int SECONDS = 120;

    private Programs() {
    }

    /** What a program did. */
    public record Done(int status, String out, String err) {
    }

    /** Whether the program is there. */
    public static boolean has(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** Runs a program to its end, without input. */
    public static Done run(String... command) throws IOException, InterruptedException {
        return run(List.of(command));
    }

    /** The same. */
    public static Done run(List<String> command) throws IOException, InterruptedException {
        if (!has(command.getFirst())) {
            throw Peer.missing(command.getFirst() + " is not installed");
        }
        Path err = Files.createTempFile("mailseam", ".err");
        try {
            Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
            return new Done(process.exitValue(), out, Files.readString(err, StandardCharsets.ISO_8859_1));
        } finally {
            Files.delete(err);
        }
    }
}
