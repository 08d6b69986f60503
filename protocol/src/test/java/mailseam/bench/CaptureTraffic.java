package mailseam.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mailseam.smtp.Direction;

/**
 * Writes a pcap file of many interleaved conversations, the same for the same seed: messages of 2 KB to 2 MB, one to three a
 * conversation, one segment in a hundred sent again, one in a hundred before the one that should precede it. Checksums are 0.
 */
final class CaptureTraffic {
    private static final int AT_A_TIME = 200;
    private static final int SEGMENT = 1460;
    private static final int HEADERS = 54;
    private static final long STEP_NANOS = 5_000;
    private static final byte[] TEXT = "Wild geese fly over the quiet lake, and none of them reads mail at this hour.\r\n"
            .repeat(30_000).getBytes(StandardCharsets.US_ASCII);

    private final SplittableRandom random;
    private final OutputStream out;
    private final ByteBuffer packet = ByteBuffer.allocate(16 + HEADERS + SEGMENT);
    private long written;
    private long nanos = 1_700_000_000_000_000_000L;
    private int conversations;

    private CaptureTraffic(long seed, OutputStream out) {
        this.random = new SplittableRandom(seed);
        this.out = out;
    }

    /** Writes a file of about so many octets and says how many conversations it has. */
    static int write(Path file, long octets, long seed) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            CaptureTraffic traffic = new CaptureTraffic(seed, out);
            traffic.run(octets);
            return traffic.conversations;
        }
    }

    private void run(long octets) throws IOException {
        out.write(ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putInt(0xA1B23C4D).putShort((short) 2)
                .putShort((short) 4).putLong(0).putInt(65_535).putInt(1).array());
        List<Talk> talks = new ArrayList<>();
        while (written < octets || !talks.isEmpty()) {
            if (talks.size() < AT_A_TIME && written < octets) {
                talks.add(new Talk(conversations++));
            }
            int chosen = random.nextInt(talks.size());
            if (!talks.get(chosen).step()) {
                talks.set(chosen, talks.getLast());
                talks.removeLast();
            }
        }
    }

    /** A segment: a part of an array, flags, and the numbers that it is sent with. */
    private record Part(Direction from, byte[] array, int start, int length, int flags) {
    }

    private record Numbered(Part part, int sequence, int acknowledgement) {
    }

    /** One conversation, of which each step writes one to three packets. */
    private final class Talk {
        private static final int FIN = 1;
        private static final int SYN = 2;
        private static final int ACK = 16;

        private final int number;
        private final ArrayDeque<Part> parts = new ArrayDeque<>();
        private final int[] next = {17, 99};

        Talk(int number) {
            this.number = number;
            plain(Direction.CLIENT, "", SYN);
            plain(Direction.SERVER, "", SYN | ACK);
            server("220 mx.example.test ESMTP\r\n");
            client("EHLO client" + number + ".example\r\n");
            server("250-mx.example.test\r\n250-SIZE 50000000\r\n250 PIPELINING\r\n");
            for (int left = random.nextInt(1, 4); left > 0; left--) {
                client("MAIL FROM:<sender" + number + "@example.org>\r\nRCPT TO:<one@example.test>\r\nDATA\r\n");
                server("250 2.1.0 ok\r\n250 2.1.5 ok\r\n354 go on\r\n");
                message(size());
                server("250 2.0.0 taken\r\n");
            }
            client("QUIT\r\n");
            server("221 2.0.0 bye\r\n");
            plain(Direction.CLIENT, "", FIN | ACK);
            plain(Direction.SERVER, "", FIN | ACK);
        }

        private int size() {
            int kind = random.nextInt(10);
            return kind < 6 ? random.nextInt(2_000, 8_000) : kind < 9 ? random.nextInt(20_000, 100_000)
                    : random.nextInt(200_000, 2_000_000);
        }

        private void message(int size) {
            for (int at = 0; at < size; at += SEGMENT) {
                parts.add(new Part(Direction.CLIENT, TEXT, at, Math.min(SEGMENT, size - at), ACK));
                if (at / SEGMENT % 2 == 1) {
                    plain(Direction.SERVER, "", ACK);
                }
            }
            client("\r\n.\r\n");
        }

        private void client(String text) {
            plain(Direction.CLIENT, text, ACK);
        }

        private void server(String text) {
            plain(Direction.SERVER, text, ACK);
        }

        private void plain(Direction from, String text, int flags) {
            byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
            parts.add(new Part(from, octets, 0, octets.length, flags));
        }

        /** Writes the next packet, perhaps twice or behind the one after it; false if there are no more. */
        boolean step() throws IOException {
            Numbered first = take();
            Part after = parts.peek();
            int chance = random.nextInt(100);
            boolean isData = first.part.length > 0;
            if (chance == 0 && isData && after != null && after.length > 0 && after.from == first.part.from) {
                put(take());
            }
            put(first);
            if (chance == 1 && isData) {
                put(first);
            }
            return !parts.isEmpty();
        }

        private Numbered take() {
            Part part = parts.remove();
            int own = part.from.ordinal();
            int sequence = next[own];
            next[own] += part.length + ((part.flags & (SYN | FIN)) == 0 ? 0 : 1);
            return new Numbered(part, sequence, next[1 - own]);
        }

        private void put(Numbered numbered) throws IOException {
            Part part = numbered.part;
            int length = HEADERS + part.length;
            int client = 0x0A000000 + number / 20_000;
            int server = 0xC6336419;
            int port = 20_000 + number % 20_000;
            boolean isClients = part.from == Direction.CLIENT;
            packet.clear().order(ByteOrder.LITTLE_ENDIAN).putInt((int) (nanos / 1_000_000_000))
                    .putInt((int) (nanos % 1_000_000_000)).putInt(length).putInt(length)
                    .order(ByteOrder.BIG_ENDIAN).put(new byte[12]).putShort((short) 0x800)
                    .putInt(0x45000000 | (length - 14)).putInt(0x4000).putInt(0x40060000)
                    .putInt(isClients ? client : server).putInt(isClients ? server : client)
                    .putShort((short) (isClients ? port : 25)).putShort((short) (isClients ? 25 : port))
                    .putInt(numbered.sequence).putInt((part.flags & ACK) == 0 ? 0 : numbered.acknowledgement)
                    .putShort((short) (0x5000 | part.flags)).putShort((short) 65_535).putInt(0)
                    .put(part.array, part.start, part.length);
            out.write(packet.array(), 0, packet.position());
            written += packet.position();
            nanos += STEP_NANOS;
        }
    }
}
