package mailseam.peers;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The segments with data that one client sent, in the order of the capture, those sent again included.
 *
 * @param client the port that it sent from
 */
public record CapturedStream(int client, List<Piece> pieces) {
    private static final int FILE_HEADER = 24;
    private static final int PACKET_HEADER = 16;
    private static final int LINK_TYPE = 20;
    private static final int ETHERNET = 1;
    private static final int ETHERNET_HEADER = 14;
    private static final int SYN = 2;

    /** A segment: where it stands in the client's stream, and how many octets it has. */
    public record Piece(long offset, int length) {
    }

    /** All connections to a port in a pcap file; an unfinished packet at its end is left out. Only IPv4. */
    static List<CapturedStream> to(int port, byte[] pcap) {
        ByteBuffer in = ByteBuffer.wrap(pcap).order(ByteOrder.nativeOrder());
        Map<Integer, Long> starts = new LinkedHashMap<>();
        Map<Integer, List<Piece>> pieces = new LinkedHashMap<>();
        int link = pcap.length < FILE_HEADER ? 0 : in.getInt(LINK_TYPE) == ETHERNET ? ETHERNET_HEADER : 0;
        int at = FILE_HEADER;
        while (at + PACKET_HEADER <= pcap.length && at + PACKET_HEADER + in.getInt(at + 8) <= pcap.length) {
            int ip = at + PACKET_HEADER + link;
            at += PACKET_HEADER + in.getInt(at + 8);
            int tcp = ip + (pcap[ip] & 0xF) * 4;
            if (number(pcap, tcp + 2, 2) == port) {
                int client = (int) number(pcap, tcp, 2);
                long sequence = number(pcap, tcp + 4, 4);
                if ((pcap[tcp + 13] & SYN) != 0) {
                    starts.put(client, sequence + 1);
                    pieces.put(client, new ArrayList<>());
                }
                int length = (int) number(pcap, ip + 2, 2) - (tcp - ip) - (pcap[tcp + 12] >> 4 & 0xF) * 4;
                if (length > 0 && starts.containsKey(client)) {
                    pieces.get(client).add(new Piece(sequence - starts.get(client) & 0xFFFF_FFFFL, length));
                }
            }
        }
        return pieces.entrySet().stream().map(entry -> new CapturedStream(entry.getKey(), entry.getValue())).toList();
    }

    private static long number(byte[] octets, int at, int count) {
        long number = 0;
        for (int i = at; i < at + count; i++) {
            number = number << 8 | octets[i] & 0xFF;
        }
        return number;
    }

    /** The offset behind the last octet. */
    public long end() {
        return pieces.stream().mapToLong(piece -> piece.offset() + piece.length()).max().orElse(0);
    }

    /** Without what was sent again, for which the kernel may join pieces that it had sent apart. */
    public List<Piece> first() {
        List<Piece> first = new ArrayList<>();
        long end = 0;
        for (Piece piece : pieces) {
            if (piece.offset() + piece.length() > end) {
                first.add(piece);
                end = piece.offset() + piece.length();
            }
        }
        return List.copyOf(first);
    }
}
