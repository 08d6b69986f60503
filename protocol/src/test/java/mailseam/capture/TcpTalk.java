package mailseam.capture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.smtp.Direction;

/** The packets of one TCP connection, a millisecond apart, which a test may then mix up. */
final class TcpTalk {
    static final int FIN = 1;
    static final int SYN = 2;
    static final int RST = 4;
    static final int ACK = 16;
    private static final byte[] MSS_1460 = {2, 4, 5, (byte) 0xB4};

    /** An Ethernet packet. */
    record Sent(long nanos, byte[] packet) {
    }

    private final List<Sent> packets = new ArrayList<>();
    private final Map<Direction, Integer> next = new EnumMap<>(Direction.class);
    private final int clientPort;
    private final int serverPort;
    private long nanos = 1_700_000_000_000_000_000L;

    TcpTalk(int clientPort, int serverPort, int clientSequence, int serverSequence) {
        this.clientPort = clientPort;
        this.serverPort = serverPort;
        next.put(Direction.CLIENT, clientSequence);
        next.put(Direction.SERVER, serverSequence);
    }

    /** To port 25, with sequence numbers that soon wrap around. */
    static TcpTalk smtp() {
        return new TcpTalk(40_000, 25, -10, Integer.MAX_VALUE - 10);
    }

    TcpTalk open() {
        add(Direction.CLIENT, SYN, MSS_1460, "");
        next.merge(Direction.CLIENT, 1, Integer::sum);
        add(Direction.SERVER, SYN | ACK, MSS_1460, "");
        next.merge(Direction.SERVER, 1, Integer::sum);
        return add(Direction.CLIENT, ACK, new byte[0], "");
    }

    TcpTalk client(String text) {
        return say(Direction.CLIENT, text);
    }

    TcpTalk server(String text) {
        return say(Direction.SERVER, text);
    }

    TcpTalk say(Direction side, String text) {
        add(side, ACK, new byte[0], text);
        next.merge(side, text.length(), Integer::sum);
        return this;
    }

    /** A segment so many octets before what is next, which changes nothing of what follows. */
    TcpTalk again(Direction side, int before, String text) {
        next.merge(side, -before, Integer::sum);
        add(side, ACK, new byte[0], text);
        next.merge(side, before, Integer::sum);
        return this;
    }

    /** The other side acknowledges all. */
    TcpTalk acknowledge(Direction side) {
        return add(side, ACK, new byte[0], "");
    }

    TcpTalk close(Direction side) {
        add(side, FIN | ACK, new byte[0], "");
        next.merge(side, 1, Integer::sum);
        return this;
    }

    TcpTalk reset(Direction side) {
        return add(side, RST | ACK, new byte[0], "");
    }

    TcpTalk pause(long moreNanos) {
        nanos += moreNanos;
        return this;
    }

    List<Sent> packets() {
        return packets;
    }

    byte[] capture() {
        return capture(packets, 65_535);
    }

    static byte[] capture(List<Sent> packets, int snap) {
        CaptureWriter writer = CaptureWriter.pcap(1);
        packets.forEach(sent -> writer.add(sent.nanos, sent.packet, Math.min(snap, sent.packet.length)));
        return writer.octets();
    }

    private TcpTalk add(Direction side, int flags, byte[] options, String text) {
        int acknowledged = (flags & ACK) == 0 ? 0 : next.get(side.opposite());
        byte[] tcp = Headers.tcp(side == Direction.CLIENT, clientPort, serverPort, next.get(side), acknowledged, flags,
                options, text.getBytes(StandardCharsets.ISO_8859_1));
        packets.add(new Sent(nanos, Headers.ethernet(0x800,
                Headers.ipv4(side == Direction.CLIENT, Headers.TCP, packets.size(), 0x4000, tcp))));
        nanos += 1_000_000;
        return this;
    }
}
