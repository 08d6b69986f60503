package mailseam.lab.box;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** The data segments of the first connection in a capture of the middlebox imitations, without those sent again. */
final class CapturedTalk {
    private static final Path FOLDER = Path.of("..", "..", "shared", "captures", "lab");
    private static final int FILE_HEADER = 24;
    private static final int PACKET_HEADER = 16;
    private static final int ETHERNET = 14;

    /** A segment with data, and when it was seen, in microseconds of the wall clock. */
    record Sent(long micros, Direction side, Octets octets) {
    }

    private CapturedTalk() {
    }

    /** Reads a capture between a box and one side; the test is skipped where it is absent. */
    static List<Sent> read(String name) {
        Path path = FOLDER.resolve(name + ".pcap");
        assumeTrue(Files.exists(path), () -> path + " is absent");
        try {
            return read(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sent> read(byte[] pcap) {
        ByteBuffer in = ByteBuffer.wrap(pcap).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer net = ByteBuffer.wrap(pcap);
        List<Sent> sent = new ArrayList<>();
        long[] next = new long[2];
        int client = -1;
        for (int at = FILE_HEADER; at < pcap.length; at += PACKET_HEADER + in.getInt(at + 8)) {
            int ip = at + PACKET_HEADER + ETHERNET;
            int tcp = ip + (pcap[ip] & 0xF) * 4;
            int source = net.getChar(tcp);
            int data = tcp + ((pcap[tcp + 12] & 0xF0) >> 2);
            int length = ip + net.getChar(ip + 2) - data;
            client = client < 0 ? source : client;
            if (pcap[ip + 9] != 6 || (source != client && net.getChar(tcp + 2) != client) || length == 0) {
                continue;
            }
            Direction side = source == client ? Direction.CLIENT : Direction.SERVER;
            int index = side == Direction.CLIENT ? 0 : 1;
            long sequence = net.getInt(tcp + 4) & 0xFFFFFFFFL;
            if (sequence >= next[index]) {
                next[index] = sequence + length;
                long micros = in.getInt(at) * 1_000_000L + in.getInt(at + 4);
                sent.add(new Sent(micros, side, Octets.wrap(pcap, data, length)));
            }
        }
        return sent;
    }

    /** The segments of one side. */
    static List<Octets> of(List<Sent> talk, Direction side) {
        return talk.stream().filter(sent -> sent.side == side).map(Sent::octets).toList();
    }
}
