package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CaptureImportTest {
    private static final int RAW_IP = 101;

    private final Terminal terminal = new Terminal();
    private final ByteBuffer capture = ByteBuffer.allocate(10_000).order(ByteOrder.LITTLE_ENDIAN);
    private int clients = 100;
    private int servers = 200;
    @TempDir
    Path folder;

    private Path conversation() throws IOException {
        capture.putInt(0xA1B2C3D4).putShort((short) 2).putShort((short) 4).putLong(0).putInt(65_535).putInt(RAW_IP);
        packet(true, 0x02, "");
        clients++;
        packet(false, 0x12, "");
        servers++;
        packet(false, 0x10, "220 mx.example.test\r\n");
        packet(true, 0x10, "QU");
        packet(true, 0x10, "IT\r\n");
        packet(false, 0x10, "221 bye\r\n");
        packet(true, 0x11, "");
        packet(false, 0x11, "");
        byte[] octets = new byte[capture.position()];
        capture.get(0, octets);
        return Files.write(folder.resolve("trace.pcap"), octets);
    }

    private void packet(boolean client, int flags, String text) {
        ByteBuffer ip = ByteBuffer.allocate(40 + text.length());
        ip.put((byte) 0x45).put((byte) 0).putShort((short) ip.capacity()).putInt(0).put((byte) 64).put((byte) 6)
                .putShort((short) 0).putInt(client ? 0xC0000201 : 0xC0000219).putInt(client ? 0xC0000219 : 0xC0000201)
                .putShort((short) (client ? 40_000 : 25)).putShort((short) (client ? 25 : 40_000))
                .putInt(client ? clients : servers).putInt(client ? servers : clients).put((byte) 0x50)
                .put((byte) flags)
                .putShort((short) 1000).putInt(0).put(text.getBytes(StandardCharsets.US_ASCII));
        capture.putInt(1_700_000_000).putInt(capture.position()).putInt(ip.capacity()).putInt(ip.capacity())
                .put(ip.array());
        clients += client ? text.length() : 0;
        servers += client ? 0 : text.length();
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
}
