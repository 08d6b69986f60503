package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mailseam.app.capture.TestCapture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the commands do with captures beside listing them. */
class CaptureCommandsTest {
    private final Terminal terminal = new Terminal();
    @TempDir
    Path folder;

    private Path two() throws IOException {
        return TestCapture.two().to(folder.resolve("two.pcap"));
    }

    @Test
    void exportsAConversationOfACaptureInEveryForm() throws IOException {
        Path text = folder.resolve("one.txt");
        Path seam = folder.resolve("one.seam");
        assertThat(terminal.run("export", two(), "--conversation", 1, "-o", text, "-o", seam)).isZero();

        assertThat(text).content().contains("554 5.7.1 not you").doesNotContain("alice");
        assertThat(terminal.run("export", seam, "-o", folder.resolve("again.pcapng"))).isZero();
        Terminal again = new Terminal();
        assertThat(again.run("import", folder.resolve("again.pcapng"))).isZero();
        assertThat(again.out()).contains("QUIT  ->  554 221");
    }

    @Test
    void cutsACaptureDownToTheConversationsThatAreChosen() throws IOException {
        Path cut = folder.resolve("cut.pcapng");
        assertThat(terminal.run("export", two(), "--conversation", "1", "-o", cut)).isZero();
        Terminal one = new Terminal();
        assertThat(one.run("import", "--json", cut)).isZero();

        assertThat(one.json().get("frames").intValue()).isEqualTo(8);
        assertThat(one.json().get("conversations").get(0).get("client").stringValue()).isEqualTo("192.0.2.1:40001");
    }

    @Test
    void redactsAConversationInEveryForm() throws IOException {
        List<Path> outputs = Stream.of("txt", "md", "html", "svg", "json", "seam", "pcapng")
                .map(ending -> folder.resolve("one." + ending)).toList();
        for (Path output : outputs) {
            assertThat(terminal.run("export", two(), "--conversation", "0", "--redact", "-o", output)).isZero();
            assertThat(new String(Files.readAllBytes(output), StandardCharsets.ISO_8859_1)).as(output.toString())
                    .doesNotContain("alice").doesNotContain("bob@").doesNotContain("Hi.");
        }
        Terminal again = new Terminal();
        assertThat(again.run("import", folder.resolve("one.pcapng"))).isZero();
        assertThat(again.out()).contains("EHLO MAIL RCPT DATA QUIT");
    }

    @Test
    void tellsWhatWouldBeReplaced() throws IOException {
        assertThat(terminal.run("export", two(), "--conversation", "0", "--redact", "--redact-preview")).isZero();
        assertThat(terminal.out()).contains("addresses", "alice -> ");
    }

    @Test
    void asksWhichConversationWhereOnlyOneCanBeWritten() throws IOException {
        assertThat(terminal.run("export", two(), "-o", folder.resolve("x.txt"))).isEqualTo(2);
        assertThat(terminal.err()).contains("has the conversations 0, 1: name one with --conversation.");
        assertThat(terminal.run("export", two(), "--conversation", "7", "-o", folder.resolve("x.pcapng"))).isEqualTo(2);
        assertThat(terminal.err()).contains("--conversation 7").contains("it has 0, 1.");
    }

    @Test
    void readsSeveralCapturesAsOne() throws IOException {
        byte[] all = Files.readAllBytes(two());
        int half = firstPackets(all, 9);
        Path first = Files.write(folder.resolve("first.pcap"), Arrays.copyOf(all, half));
        byte[] rest = Arrays.copyOf(all, 24 + all.length - half);
        System.arraycopy(all, half, rest, 24, all.length - half);
        Path second = Files.write(folder.resolve("second.pcap"), rest);
        assertThat(terminal.run("import", second, first)).as(terminal.err()).isZero();

        assertThat(terminal.out()).contains("EHLO MAIL RCPT DATA QUIT  ->  220 250 250 250 354 250 221",
                "QUIT  ->  554 221");
        assertThat(terminal.run("import", first, Files.writeString(folder.resolve("x.txt"), "no"))).isEqualTo(2);
    }

    /** Where the packet of that number ends. */
    private static int firstPackets(byte[] pcap, int count) {
        int at = 24;
        for (int i = 0; i < count; i++) {
            at += 16 + (pcap[at + 8] & 0xFF) + ((pcap[at + 9] & 0xFF) << 8);
        }
        return at;
    }

    @Test
    void comparesTheClientsCaptureWithTheServers() throws IOException {
        Path client = two();
        Path server = new TestCapture().conversation(51_234, "S220 mx.example.test\r\n", "CEHLO client.example.org\r\n",
                "S250 mx.example.test\r\n", "CMAIL FROM:<alice@example.org>\r\n", "CRCPT TO:<bob@example.org>\r\n",
                "S250 ok\r\n250 ok\r\n", "CDATA\r\n", "S354 go on\r\n", "CSubject: hello\r\n\r\nHi.\r\n.\r\n",
                "S250 queued\r\n", "CQUIT\r\n", "S221 bye\r\n")
                .conversation(51_300, "S220 x\r\n", "CRSET\r\n", "S250 ok\r\n").to(folder.resolve("server.pcap"));
        assertThat(terminal.run("compare", client, server)).as(terminal.err()).isEqualTo(1);
        assertThat(terminal.out()).contains("RCPT").doesNotContain("RSET");

        assertThat(new Terminal().run("compare", client, client, "--conversation", "0,0")).isZero();
        assertThat(terminal.run("compare", client, server, "--conversation", "0,9")).isEqualTo(2);
    }

    @Test
    void followsACaptureThatGrowsUntilItIsStopped() throws IOException {
        byte[] all = Files.readAllBytes(two());
        Path growing = Files.write(folder.resolve("growing.pcap"), Arrays.copyOf(all, 300));
        Terminal following = new Terminal().with(stop -> {
            try {
                Files.write(growing, Arrays.copyOfRange(all, 300, all.length), StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            stop.run();
            return () -> {};
        });
        assertThat(following.run("import", "--follow", growing, "-o", folder.resolve("out"))).isZero();

        assertThat(following.out()).contains("QUIT  ->  554 221", "354 250 221");
        assertThat(folder.resolve("out/growing-1.seam")).exists();
        assertThat(following.run("import", "--follow", "-")).isEqualTo(2);
        assertThat(following.run("import", "--live", "lo", "--follow")).isEqualTo(2);
    }

    @Test
    void theRecordingOfAConversationPlaysBothSidesWithTheCutsThatWereCaptured() throws IOException {
        assertThat(terminal.run("import", two(), "-o", folder.resolve("out"))).isZero();
        Path recording = folder.resolve("out/two-0.seam");
        Background serving = Background.serving("--json", recording);
        Terminal client = new Terminal();
        assertThat(client.run("run", "--json", "--gate", "read", "--server", serving.at(), recording)).as(client.err())
                .isZero();
        assertThat(serving.status()).isZero();

        assertThat(lengths(client.json(), "client")).containsExactly(25, 33, 25, 6, 26, 6);
        assertThat(lengths(serving.terminal().json(), "server")).containsExactly(21, 21, 16, 11, 12, 9);
    }

    private static List<Integer> lengths(JsonNode json, String direction) {
        return StreamSupport.stream(json.get("segments").spliterator(), false)
                .filter(segment -> segment.get("direction").stringValue().equals(direction))
                .map(segment -> segment.get("length").intValue()).toList();
    }
}
