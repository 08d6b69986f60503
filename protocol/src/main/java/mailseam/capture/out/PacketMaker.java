package mailseam.capture.out;

import java.nio.ByteBuffer;
import mailseam.capture.packet.TcpOptions;
import mailseam.capture.packet.TcpPacket;
import mailseam.capture.tcp.Endpoint;
import mailseam.smtp.Direction;

/**
 * Makes Ethernet packets with headers of IP (RFC 791, RFC 8200) and TCP (RFC 9293), with right lengths and checksums. The client's
 * first sequence number is 1,000,000, the server's 2,000,000, so that a timeline always gives the same packets.
 */
final class PacketMaker {
    /** No segment may have more octets: the largest packet of IP without the headers, all options included. */
    static final int LONGEST = 65_535 - 20 - 60;
    private static final int CLIENT_SEQUENCE = 1_000_000;
    private static final int SERVER_SEQUENCE = 2_000_000;
    private static final int ETHERNET = 14;
    private static final int TCP = 6;
    private static final int HOPS = 64;

    private final Ends ends;
    private final boolean timestamps;
    private int id;

    /** With {@code timestamps} each segment has one (RFC 7323). */
    PacketMaker(Ends ends, boolean timestamps) {
        this.ends = ends;
        this.timestamps = timestamps;
    }

    /** The whole packet; octets that are not known are zeroes. */
    byte[] make(Sent sent) {
        boolean isIpv4 = ends.client().isIpv4();
        byte[] options = options(sent);
        int tcpLength = 20 + options.length + sent.length();
        int ipHeader = isIpv4 ? 20 : 40;
        ByteBuffer packet = ByteBuffer.allocate(ETHERNET + ipHeader + tcpLength);
        ethernet(packet, sent.direction(), isIpv4 ? 0x0800 : 0x86DD);
        byte[] source = ends.get(sent.direction()).octets();
        byte[] target = ends.get(sent.direction().opposite()).octets();
        if (isIpv4) {
            packet.putShort((short) 0x4500).putShort((short) (ipHeader + tcpLength)).putShort((short) id++)
                    .putShort((short) 0x4000).put((byte) HOPS).put((byte) TCP).putShort((short) 0).put(source)
                    .put(target);
            packet.putShort(ETHERNET + 10, checksum(sum(packet.array(), ETHERNET, ETHERNET + ipHeader)));
        } else {
            packet.putInt(0x60000000).putShort((short) tcpLength).put((byte) TCP).put((byte) HOPS).put(source)
                    .put(target);
        }
        int tcp = packet.position();
        tcp(packet, sent, options);
        long pseudo = sum(source, 0, source.length) + sum(target, 0, target.length) + TCP + tcpLength;
        packet.putShort(tcp + 16, checksum(pseudo + sum(packet.array(), tcp, packet.capacity())));
        return packet.array();
    }

    /** How many octets stand before those of the segment. */
    int headers(Sent sent) {
        return ETHERNET + (ends.client().isIpv4() ? 20 : 40) + 20 + options(sent).length;
    }

    private static void ethernet(ByteBuffer packet, Direction direction, int type) {
        boolean isClient = direction == Direction.CLIENT;
        packet.put(new byte[]{2, 0, 0, 0, 0, (byte) (isClient ? 2 : 1)})
                .put(new byte[]{2, 0, 0, 0, 0, (byte) (isClient ? 1 : 2)}).putShort((short) type);
    }

    private void tcp(ByteBuffer packet, Sent sent, byte[] options) {
        boolean isClient = sent.direction() == Direction.CLIENT;
        boolean acknowledges = (sent.flags() & TcpPacket.ACK) != 0;
        Endpoint source = ends.get(sent.direction());
        packet.putShort((short) source.port()).putShort((short) ends.get(sent.direction().opposite()).port())
                .putInt((isClient ? CLIENT_SEQUENCE : SERVER_SEQUENCE) + 1 + (int) sent.offset())
                .putInt(acknowledges ? (isClient ? SERVER_SEQUENCE : CLIENT_SEQUENCE) + 1 + (int) sent.acknowledged()
                        : 0)
                .put((byte) (4 * (20 + options.length))).put((byte) sent.flags()).putShort((short) sent.window())
                .putInt(0).put(options);
        packet.put(sent.octets().toArray());
    }

    private byte[] options(Sent sent) {
        boolean isSyn = (sent.flags() & TcpPacket.SYN) != 0;
        TcpOptions said = sent.options();
        ByteBuffer options = ByteBuffer.allocate(40);
        if (isSyn && said.mss() >= 0) {
            options.put((byte) 2).put((byte) 4).putShort((short) said.mss());
        }
        if (isSyn && said.sack()) {
            options.putInt(0x01010402);
        }
        if (isSyn ? said.timestamps() : timestamps) {
            int millis = (int) (sent.nanos() / 1_000_000) + 1;
            options.putInt(0x0101080A).putInt(millis).putInt((sent.flags() & TcpPacket.ACK) == 0 ? 0 : millis);
        }
        if (isSyn && said.windowScale() >= 0) {
            options.put((byte) 1).put((byte) 3).put((byte) 3).put((byte) said.windowScale());
        }
        byte[] all = new byte[options.position()];
        options.flip().get(all);
        return all;
    }

    private static long sum(byte[] octets, int from, int end) {
        long sum = 0;
        for (int i = from; i < end; i += 2) {
            sum += (octets[i] & 0xFF) << 8 | (i + 1 < end ? octets[i + 1] & 0xFF : 0);
        }
        return sum;
    }

    private static short checksum(long sum) {
        long folded = sum;
        while (folded > 0xFFFF) {
            folded = (folded & 0xFFFF) + (folded >>> 16);
        }
        return (short) ~folded;
    }
}
