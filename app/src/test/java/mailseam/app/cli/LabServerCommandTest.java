package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class LabServerCommandTest {
    @TempDir
    Path folder;

    private static int send(Background to, Object... options) {
        return new Terminal().run(Stream
                .concat(Stream.of("lab", "client", "correct", "--server", to.at()), Stream.of(options)).toArray());
    }

    @Test
    void printsALineForEachClientAndEndsBehindTheLast() {
        Background server = Background.listening("lab server --connections 2");
        assertThat(send(server)).isZero();
        assertThat(send(server, "--recipients", 3)).isZero();
        assertThat(server.status()).as(server.terminal().err()).isZero();
        assertThat(server.terminal().out().lines()).hasSize(2).first().asString()
                .matches("\\S+Z  127\\.0\\.0\\.1:\\d+  C \\d+ S \\d+  greeting 220, EHLO 250, MAIL 250, RCPT 250, "
                        + "DATA 354, message 250, QUIT 221  \"221 .*\"  completed");
        assertThat(server.terminal().out()).contains("RCPT 250 x3");
        assertThat(server.terminal().err()).matches("Listening at 127\\.0\\.0\\.1:\\d+; Ctrl-C ends it\\.\\R");
    }

    @Test
    void printsAnObjectForEachClient() {
        Background server = Background.listening("lab server --connections 1", "--json");
        assertThat(send(server)).isZero();
        assertThat(server.status()).isZero();
        JsonNode json = server.terminal().json();
        assertThat(json.get("outcome").stringValue()).isEqualTo("completed");
        assertThat(json.get("title").stringValue()).isEqualTo("Lab server correct");
        assertThat(json.get("commands").findValuesAsString("text")).contains("DATA", "QUIT");
    }

    @Test
    void writesAFileForEachClientAndNamesIt() {
        Path out = folder.resolve("trace.seam");
        Background server = Background.listening("lab server --connections 2", "-o", out);
        send(server);
        send(server);
        assertThat(server.status()).isZero();
        assertThat(server.terminal().out().lines().toList().getLast()).endsWith("trace-2.seam");
        assertThat(out).content().contains("C: EHLO client.example.org", "recorded");
        assertThat(folder.resolve("trace-2.seam")).content().contains("C: QUIT");
    }

    @Test
    void aFaultCutsAReply() {
        Background server = Background.listening("lab server --connections 1", "--fault",
                "reply CONNECT at reply-sep: cut 5s");
        Terminal client = new Terminal();
        assertThat(client.run("lab", "client", "read-is-reply", "--server", server.at())).isEqualTo(1);
        assertThat(client.err())
                .startsWith("read-is-reply: out-of-step: The client took a part of the greeting, \"220 \"");
        assertThat(server.status()).isZero();
    }

    @Test
    void ctrlCEndsConversationsThatGoOnAndPrintsThem() throws IOException {
        Background server = Background.listening("lab server");
        String[] at = server.at().split(":", 2);
        try (Socket client = new Socket(InetAddress.getByName(at[0]), Integer.parseInt(at[1]))) {
            assertThat(client.getInputStream().read()).isEqualTo('2');
            server.interrupt();
            assertThat(server.status()).isZero();
        }
        assertThat(server.terminal().out().lines()).hasSize(1).first().asString().contains("greeting 220",
                "stopped: ");
    }

    @Test
    void endsWithThreeWhereAClientBreaksOff() throws IOException {
        Background server = Background.listening("lab server --connections 1");
        String[] at = server.at().split(":", 2);
        try (Socket client = new Socket(InetAddress.getByName(at[0]), Integer.parseInt(at[1]))) {
            assertThat(client.getInputStream().read()).isEqualTo('2');
        }
        assertThat(server.status()).isEqualTo(3);
        assertThat(server.terminal().out()).containsAnyOf("unexpected-close: ", "reset: ");
    }

    @Test
    void saysThatOtherHostsCanReachIt() {
        Background server = Background.listening("lab server --listen 0.0.0.0:0");
        server.interrupt();
        assertThat(server.status()).isZero();
        assertThat(server.terminal().err()).contains("Other hosts can reach it");
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Terminal terminal = new Terminal();
            assertThat(terminal.run("lab", "server", "--listen", "127.0.0.1:" + taken.getLocalPort())).isEqualTo(2);
            assertThat(terminal.err().lines()).hasSize(1);
            assertThat(terminal.err()).contains("Cannot listen at 127.0.0.1:" + taken.getLocalPort(), "in use",
                    "another port");
        }
    }
}
