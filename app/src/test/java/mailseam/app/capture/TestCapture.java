package mailseam.app.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A capture of raw IP, packet by packet. */
public final class TestCapture {
    private static final int RAW_IP = 101;
    private static final int SYN = 0x02;
    private static final int SYN_ACK = 0x12;
    private static final int ACK = 0x10;
    private static final int FIN = 0x11;

    private final ByteBuffer octets = ByteBuffer.allocate(100_000).order(ByteOrder.LITTLE_ENDIAN);
    private int clock;
    private int written;
    private int step = 1;
    private @Nullable Talk talk;

    /** A capture without packets. */
    public TestCapture() {
        octets.putInt(0xA1B2C3D4).putShort((short) 2).putShort((short) 4).putLong(0).putInt(65_535).putInt(RAW_IP);
    }

    /** A whole conversation from a port of the client's: lines begin with {@code C} or {@code S} and are a segment each. */
    public TestCapture conversation(int port, String... segments) {
        Talk talk = new Talk(port);
        talk.open();
        for (String segment : segments) {
            talk.packet(segment.startsWith("C"), ACK, segment.substring(1));
        }
        talk.packet(true, FIN, "");
        talk.packet(false, FIN, "");
        return this;
    }

    /** Two conversations: one that delivers, and one that is refused and quits in two segments. */
    public static TestCapture two() {
        return new TestCapture().conversation(40_000, "S220 mx.example.test\r\n", "CEHLO client.example.org\r\n",
                "S250 mx.example.test\r\n", "CMAIL FROM:<alice@example.org>\r\nRC", "CPT TO:<bob@example.org>\r\n",
                "S250 ok\r\n250 ok\r\n", "CDATA\r\n", "S354 go on\r\n", "CSubject: hello\r\n\r\nHi.\r\n.\r\n",
                "S250 queued\r\n", "CQUIT\r\n", "S221 bye\r\n")
                .conversation(40_001, "S554 5.7.1 not you\r\n", "CQU", "CIT\r\n", "S221 bye\r\n");
    }

    /** One side says something in a conversation that {@link #begin} has begun. */
    public TestCapture say(String segment) {
        Talk last = talk;
        if (last == null) {
            throw new IllegalStateException("no conversation");
        }
        last.packet(segment.startsWith("C"), ACK, segment.substring(1));
        return this;
    }

    /** Begins a conversation from a port of the client's. */
    public TestCapture begin(int port) {
        talk = new Talk(port);
        talk.open();
        return this;
    }

    /** From here on packets are so many milliseconds apart. */
    public TestCapture apart(int millis) {
        step = millis;
        return this;
    }

    /** A pause. */
    public TestCapture pause(int millis) {
        clock += millis;
        return this;
    }

    /** Writes what came since the last time behind what is in a file. */
    public Path append(Path file) throws IOException {
        byte[] fresh = Arrays.copyOfRange(octets.array(), written, octets.position());
        written = octets.position();
        return Files.write(file, fresh, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Writes it. */
    public Path to(Path file) throws IOException {
        return Files.write(file, Arrays.copyOf(octets.array(), octets.position()));
    }

    private final class Talk {
        private final int port;
        private int clients = 100;
        private int servers = 200;

        Talk(int port) {
            this.port = port;
        }

        private void open() {
            packet(true, SYN, "");
            clients++;
            packet(false, SYN_ACK, "");
            servers++;
        }

        private void packet(boolean client, int flags, String text) {
            ByteBuffer ip = ByteBuffer.allocate(40 + text.length());
            ip.put((byte) 0x45).put((byte) 0).putShort((short) ip.capacity()).putInt(0).put((byte) 64).put((byte) 6)
                    .putShort((short) 0).putInt(client ? 0xC0000201 : 0xC0000219)
                    .putInt(client ? 0xC0000219 : 0xC0000201)
                    .putShort((short) (client ? port : 25)).putShort((short) (client ? 25 : port))
                    .putInt(client ? clients : servers).putInt(client ? servers : clients).put((byte) 0x50)
                    .put((byte) flags)
                    .putShort((short) 1000).putInt(0).put(text.getBytes(StandardCharsets.US_ASCII));
            octets.putInt(1_700_000_000 + clock / 1000).putInt(clock % 1000 * 1000).putInt(ip.capacity())
                    .putInt(ip.capacity())
                    .put(ip.array());
            clock += step;
            clients += client ? text.length() : 0;
            servers += client ? 0 : text.length();
        }
    }
}
