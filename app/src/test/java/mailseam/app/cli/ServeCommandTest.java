package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeCommandTest {
    private static final String SESSION = """
            timeout 10s

            S: 220 mx.example.org
            C: EHLO me
            S: 25{cut}0 mx.example.org
            C: QUIT
            S: 221 bye
            """;

    @TempDir
    Path folder;

    @Test
    void playsTheServersSideOfTheSameFileThatRunPlaysTheClientsSideOf() {
        Path file = Terminal.session(folder, SESSION);
        Background serving = Background.serving("--json", file);
        Terminal client = new Terminal();
        assertThat(client.run("run", "--server", serving.at(), file)).as(client.err()).isZero();
        assertThat(serving.status()).isZero();
        assertThat(serving.terminal().json().get("outcome").stringValue()).isEqualTo("completed");
        assertThat(serving.terminal().json().get("commands").findValuesAsString("text")).containsExactly("EHLO me",
                "QUIT");
        assertThat(client.out()).contains("0 mx.example.org", "221 bye");
    }

    @Test
    void endsWithOneWhereAClientSendsSomethingElse() {
        Background serving = Background.serving(Terminal.session(folder, SESSION));
        Path other = folder.resolve("other");
        assertThat(other.toFile().mkdir()).isTrue();
        Terminal client = new Terminal();
        client.run("run", "--server", serving.at(),
                Terminal.session(other, "timeout 5s\n\nS: 220\nC: VRFY x\nS: 252\n"));
        assertThat(serving.status()).isEqualTo(1);
        assertThat(serving.terminal().err()).contains("unexpected-command");
        assertThat(serving.terminal().out()).contains("VRFY x");
    }

    @Test
    void letsFaultsHappenToItsReplies() {
        Path file = Terminal.session(folder, SESSION);
        Background serving = Background.serving(file, "--fault", "reply QUIT: replace \"421 later\\r\\n\"", "--fault",
                "reply EHLO +1: cut");
        Terminal client = new Terminal();
        assertThat(client.run("run", "--server", serving.at(), file)).isEqualTo(1);
        assertThat(client.err()).contains("service-closing");
        assertThat(client.out()).contains("421 later");
        assertThat(serving.status()).isZero();
        assertThat(serving.terminal().out()).contains("2|5|0 mx.example.org", "421 later").doesNotContain("221 bye");
    }

    @Test
    void anInterruptEndsIt() {
        Background serving = Background.serving(Terminal.session(folder, SESSION));
        serving.interrupt();
        assertThat(serving.status()).isZero();
        assertThat(serving.terminal().err()).contains("Listening at 127.0.0.1:");
    }

    @Test
    void writesAFileForEachClient() {
        Path file = Terminal.session(folder, SESSION);
        Background serving = Background.listening("serve --connections 2", "-o",
                folder.resolve("out.seam"), file);
        new Terminal().run("run", "--server", serving.at(), file);
        new Terminal().run("run", "--server", serving.at(), file);
        assertThat(serving.status()).isZero();
        assertThat(folder.resolve("out.seam")).content().contains("EHLO me");
        assertThat(folder.resolve("out-2.seam")).content().contains("EHLO me");
    }
}
