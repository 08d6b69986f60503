package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class ProxyCommandTest {
    private Background server = Background.listening("lab server postfix");
    @TempDir
    Path folder;

    @BeforeEach
    void isListening() {
        assertThat(server.at()).isNotEmpty();
    }

    @AfterEach
    void endServer() {
        server.interrupt();
        server.status();
    }

    private static int send(String client, Background to) {
        return new Terminal().run("lab", "client", client, "--server", to.at(), "--timeout", "5s");
    }

    @Test
    void printsALineForEachConversationAndEndsBehindTheLast() {
        Background proxy = Background.listening("proxy --connections 2", "--to", server.at());
        assertThat(send("correct", proxy)).isZero();
        assertThat(send("lockstep", proxy)).isZero();
        assertThat(proxy.status()).as(proxy.terminal().err()).isZero();
        assertThat(proxy.terminal().out().lines()).hasSize(2).allSatisfy(line -> assertThat(line).matches(
                "\\S+Z  127\\.0\\.0\\.1:\\d+  C \\d+ S \\d+  greeting 220, EHLO 250, MAIL 250, RCPT 250, DATA 354, "
                        + "message 250, QUIT 221  \"221 2.0.0 Bye\"  completed"));
    }

    @Test
    void recordsEachConversationInAFileOfItsOwnThatPlaysAgain() {
        Path out = folder.resolve("trace.seam");
        Background proxy = Background.listening("proxy --connections 2", "--to", server.at(), "-o", out);
        send("correct", proxy);
        send("correct", proxy);
        assertThat(proxy.status()).isZero();
        assertThat(proxy.terminal().out().lines().toList().getLast()).endsWith("trace-2.seam");
        assertThat(folder.resolve("trace-2.seam")).content().contains("server    " + server.at(),
                "C: MAIL FROM:<alice@example.org>");
        assertThat(folder.resolve("trace.server.seam")).doesNotExist();
        Terminal again = new Terminal();
        assertThat(again.run("run", out)).as(again.err()).isZero();
    }

    @Test
    void recordsBothSidesOfAMiddlebox() {
        Background proxy = Background.listening("proxy --connections 1", "--to", server.at(), "--as",
                "pix-fixup,banner=4.4", "--as", "delay,time=1ms", "-o", folder.resolve("trace.seam"), "-o",
                folder.resolve("trace.txt"));
        assertThat(send("split-verb", proxy)).isEqualTo(1);
        assertThat(proxy.status()).isZero();
        assertThat(folder.resolve("trace.seam")).content()
                .contains("through pix-fixup,banner=4.4 and delay,time=1ms", "S: 220 ****").doesNotContain("XXXX");
        assertThat(folder.resolve("trace.server.seam")).content().contains("C: XX TO:<bob@", "ESMTP Postfix");
        assertThat(folder.resolve("trace.server.txt")).content().contains("XX");
    }

    @Test
    void printsAnObjectForEachConversationWithBothSides() {
        Background proxy = Background.listening("proxy --connections 1 --json", "--to", server.at(), "--as",
                "pix-fixup");
        send("correct", proxy);
        assertThat(proxy.status()).isZero();
        JsonNode json = proxy.terminal().json();
        assertThat(json.get("outcome").stringValue()).isEqualTo("completed");
        assertThat(json.get("replies").get(0).get("lines").get(0).stringValue()).contains("****");
        assertThat(json.get("server").get("replies").get(0).get("lines").get(0).stringValue()).contains("Postfix");
        assertThat(json.get("server").get("segments").findValuesAsString("direction")).contains("client", "server");
    }

    @Test
    void saysOfEachClientThatTheServerIsGoneAndGoesOn() throws IOException {
        ScriptedServer gone = new ScriptedServer(ScriptedServer.Client::stall);
        gone.close();
        Background proxy = Background.listening("proxy --connections 2", "--to", gone.at());
        send("correct", proxy);
        send("correct", proxy);
        assertThat(proxy.status()).isEqualTo(3);
        assertThat(proxy.terminal().out().lines()).hasSize(2).allSatisfy(
                line -> assertThat(line).contains("refused: Nothing listens at " + gone.at()));
    }

    @Test
    void ctrlCEndsConversationsThatGoOnAndWritesThem() throws IOException {
        Path out = folder.resolve("trace.seam");
        Background proxy = Background.listening("proxy", "--to", server.at(), "-o", out);
        String[] at = proxy.at().split(":", 2);
        try (Socket client = new Socket(InetAddress.getByName(at[0]), Integer.parseInt(at[1]))) {
            assertThat(client.getInputStream().read()).isEqualTo('2');
            proxy.interrupt();
            assertThat(proxy.status()).isZero();
        }
        assertThat(proxy.terminal().out()).contains("greeting 220", "stopped: ");
        assertThat(out).content().contains("S: 220 ");
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Terminal terminal = new Terminal();
            assertThat(terminal.run("proxy", "--to", "127.0.0.1:1", "--listen",
                    "127.0.0.1:" + taken.getLocalPort())).isEqualTo(2);
            assertThat(terminal.err().lines()).hasSize(1);
            assertThat(terminal.err()).contains("Cannot listen at", "in use");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            proxy                                            | --to
            proxy --to x:y:z                                 | --to
            proxy --to :1 --as pix-fixip                     | pix-fixup
            proxy --to :1 --as pix-fixup,baner=5.1           | banner
            proxy --to :1 --fault nonsense                   | --fault
            proxy --to :1 --connections 0                    | --connections 0
            proxy --to :1 -o trace.foo                       | .seam
            lab server exmi                                  | exim
            lab client nobody --server :1                    | read-is-reply
            lab client correct                               | --server
            lab client correct --server :1 --recipients 0    | --recipients 0
            lab client correct --server :1 --octets 99999999999 | --octets
            lab story 005                                    | 002
            lab                                              | Name what to start
            """)
    void saysWhatIsWrongWithTheUsage(String words, String part) {
        Terminal terminal = new Terminal();
        assertThat(terminal.run((Object[]) words.strip().split(" "))).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.err()).startsWith("mailseam").contains(part).doesNotContain("Exception");
    }
}
