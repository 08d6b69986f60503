package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file or the usage: one clear message, exit status 2, and nothing on standard output. */
@Timeout(60)
class BadInputTest {
    private final Terminal terminal = new Terminal();
    @TempDir
    Path folder;

    private void failsWith(String... parts) {
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains(parts).doesNotContain("\tat ", "Exception");
    }

    @Test
    void aFileThatDoesNotExist() {
        assertThat(terminal.run("plan", folder.resolve("none.seam"))).isEqualTo(2);
        failsWith("none.seam does not exist");
    }

    @Test
    void aFolder() {
        assertThat(terminal.run("plan", folder)).isEqualTo(2);
        failsWith("is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "run", "import", "export"})
    void isToldAlikeByEachCommand(String command) {
        String[] none = {command, folder.resolve("none.seam").toString(), "-o", folder.resolve("x.txt").toString()};
        assertThat(terminal.run((Object[]) (command.equals("plan") ? new String[]{none[0], none[1]} : none)))
                .isEqualTo(2);
        failsWith("none.seam does not exist");
    }

    @Test
    void aTextThatIsNoSessionInFewLines() throws IOException {
        assertThat(terminal.run("plan", Files.writeString(folder.resolve("log"), "neither this\n".repeat(1000))))
                .isEqualTo(2);
        failsWith("log:1:1: ", "more.");
        assertThat(terminal.err().lines().count()).isLessThan(50);
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] octets = new byte[100_000];
        new Random(1).nextBytes(octets);
        assertThat(terminal.run("plan", Files.write(folder.resolve("b.seam"), octets))).isEqualTo(2);
        failsWith("b.seam:1:1: ", "binary");
    }

    @Test
    void aFileOfAHundredMegabytes() throws IOException {
        Path file = folder.resolve("large.seam");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.writeBytes("mailseam 1\n\nC: EHLO x\n");
            large.setLength(100_000_000);
        }
        assertThat(terminal.run("plan", file)).isEqualTo(2);
        failsWith("large.seam:");
        assertThat(terminal.err().lines().count()).isLessThan(10);
    }

    @Test
    void aLineOfTenMegabytes() throws IOException {
        Path file = Files.writeString(folder.resolve("line.seam"), "mailseam 1\n\nC: " + "x".repeat(10_000_000) + "\n");
        assertThat(terminal.run("plan", file)).isEqualTo(2);
        failsWith("line.seam:3:");
        assertThat(terminal.err()).hasSizeLessThan(2000);
    }

    @Test
    void anUnknownDirective() {
        assertThat(terminal.run("plan", Terminal.session(folder, "\nS: 220\n@pasue 2s\n"))).isEqualTo(2);
        failsWith("test.seam:4:", "@pause", "    @pasue 2s");
    }

    @Test
    void controlCharactersInAFileNeverReachTheTerminal() {
        assertThat(terminal.run("plan", Terminal.session(folder, "\033]0;owned\007 1\u202E\n"))).isEqualTo(2);
        assertThat(terminal.err()).doesNotContain("\033", "\007", "\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "run", "serve", "bogus x", "plan --bogus x.seam", "plan --mss 3 FILE",
            "plan --mss many FILE", "plan --segments octtet FILE", "plan --cut nowhere FILE", "plan --set x FILE",
            "run --gate fast FILE", "run --timeout soon FILE", "run --repeat 0 FILE", "run --server x:y:z FILE",
            "run -o out.foo FILE", "run -o out FILE", "serve --listen host:99999 FILE"})
    void wrongUsage(String words) {
        Path file = Terminal.session(folder, "server 127.0.0.1:1\n\nS: 220\nC: QUIT\nS: 221\n");
        Object[] arguments = words.replace("FILE", file.toString()).split(" ");
        assertThat(terminal.run(arguments)).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.err()).startsWith("mailseam").doesNotContain("Exception");
    }

    @Test
    void aSessionWithoutAServer() {
        assertThat(terminal.run("run", Terminal.session(folder, "\nS: 220\nC: QUIT\nS: 221\n"))).isEqualTo(2);
        failsWith("No server is named.");
    }

    @Test
    void manySessionsToSomebodyElseNeedConsent() {
        Path file = Terminal.session(folder, "server 192.0.2.1:25\n\nS: 220\nC: QUIT\nS: 221\n");
        assertThat(terminal.run("run", "--repeat", 2, file)).isEqualTo(2);
        failsWith("--yes");
        Terminal declining = new Terminal().with(new AnsweringPerson(false, java.util.Optional.empty()));
        assertThat(declining.run("run", "--repeat", 2, file)).isEqualTo(2);
        assertThat(declining.err()).contains("nothing was sent");
    }

    @Test
    void aGapLongerThanTheTimeoutIsRefusedBeforeAnythingIsSent() {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("run", "--server", "127.0.0.1:1", "--gate", "gap=2000", "--timeout", "1s",
                Terminal.session(folder, "\nS: 220\n"))).isEqualTo(2);
        assertThat(terminal.err()).contains("The gap between segments, 2.0 s, is not shorter than the timeout, 1.0 s.");
    }
}
