package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mailseam.app.capture.TestCapture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CaptureImportTest {
    private final Terminal terminal = new Terminal();
    @TempDir
    Path folder;

    private Path conversation() throws IOException {
        return new TestCapture().conversation(40_000, "S220 mx.example.test\r\n", "CQU", "CIT\r\n", "S221 bye\r\n")
                .to(folder.resolve("trace.pcap"));
    }

    @Test
    void listsTheConversationsOfACapture() throws IOException {
        assertThat(terminal.run("import", conversation())).isZero();
        assertThat(terminal.out()).contains("192.0.2.1:40000 -> 192.0.2.25:25", "8 frames", "QUIT  ->  220 221");
    }

    @Test
    void printsTheDocumentedJson() throws IOException {
        assertThat(terminal.run("import", "--json", conversation())).isZero();
        JsonNode one = terminal.json().get("conversations").get(0);

        assertThat(one.get("commands").get(0).get("text").stringValue()).isEqualTo("QUIT");
        assertThat(one.get("commands").get(0).get("segments")).hasSize(2);
        assertThat(one.get("segments").get(1).get("frame").intValue()).isEqualTo(4);
        assertThat(one.get("segments").get(1).get("state").stringValue()).isEqualTo("captured");
        assertThat(one.get("replies").get(1).intValue()).isEqualTo(221);
        assertThat(one.get("complete").booleanValue()).isTrue();
    }

    @Test
    void writesEachConversationAsARecordingThatExports() throws IOException {
        assertThat(terminal.run("import", conversation(), "-o", folder.resolve("out"))).isZero();
        Path recording = folder.resolve("out/trace-0.seam");

        assertThat(recording).content().contains("recorded  capture", "C: QU{cut", "S: 221 bye");
        assertThat(terminal.run("export", recording, "-o", folder.resolve("again.txt"))).isZero();
        assertThat(folder.resolve("again.txt")).content().contains("captured");
        assertThat(terminal.run("import", folder.resolve("trace.pcap"), "-o", folder.resolve("out"))).isEqualTo(2);
        assertThat(terminal.err()).contains("is there already");
    }

    @Test
    void redactsTheRecordingsAndListsNothing() throws IOException {
        assertThat(terminal.run("import", "--redact", conversation())).isEqualTo(2);
        assertThat(terminal.err()).contains("give -o");
        assertThat(terminal.run("import", "--redact", conversation(), "-o", folder.resolve("out"))).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(folder.resolve("out/trace-0.seam")).content().contains("C: QU{cut").containsPattern("redacted .*ips")
                .doesNotContain("192.0.2.");
    }
}
