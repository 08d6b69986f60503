package mailseam.capture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes packets with right lengths and checksums, from the inside outwards. */
final class Headers {
    static final byte[] CLIENT = {(byte) 192, 0, 2, 10};
    static final byte[] SERVER = {(byte) 198, 51, 100, 25};
    static final int TCP = 6;

    private Headers() {
    }

    /** A TCP segment between the addresses that {@link #ipv4} will give it. */
    static byte[] tcp(boolean fromClient, int clientPort, int serverPort, int sequence, int acknowledgement, int flags,
            byte[] options, byte[] payload) {
        ByteBuffer header = ByteBuffer.allocate(20 + options.length + payload.length);
        header.putShort((short) (fromClient ? clientPort : serverPort))
                .putShort((short) (fromClient ? serverPort : clientPort)).putInt(sequence).putInt(acknowledgement)
                .put((byte) ((20 + options.length) / 4 << 4)).put((byte) flags).putShort((short) 65_535)
                .putShort((short) 0)
                .putShort((short) 0).put(options).put(payload);
        byte[] pseudo = join(fromClient ? CLIENT : SERVER, fromClient ? SERVER : CLIENT,
                new byte[]{0, TCP, (byte) (header.capacity() >> 8), (byte) header.capacity()}, header.array());
        header.putShort(16, checksum(pseudo));
        return header.array();
    }

    static byte[] ipv4(boolean fromClient, int protocol, int id, int place, byte[] payload) {
        ByteBuffer header = ByteBuffer.allocate(20);
        header.put((byte) 0x45).put((byte) 0).putShort((short) (20 + payload.length)).putShort((short) id)
                .putShort((short) place).put((byte) 64).put((byte) protocol).putShort((short) 0)
                .put(fromClient ? CLIENT : SERVER).put(fromClient ? SERVER : CLIENT);
        header.putShort(10, checksum(header.array()));
        return join(header.array(), payload);
    }

    static byte[] ipv6(boolean fromClient, int next, byte[] payload) {
        ByteBuffer header = ByteBuffer.allocate(40);
        header.putInt(0x60000000).putShort((short) payload.length).put((byte) next).put((byte) 64)
                .put(new byte[12]).put(fromClient ? CLIENT : SERVER).put(new byte[12])
                .put(fromClient ? SERVER : CLIENT);
        return join(header.array(), payload);
    }

    static byte[] ethernet(int type, byte[] payload) {
        return join(new byte[12], number(type, 2), payload);
    }

    static byte[] udp(int port, byte[] payload) {
        return join(number(40_000, 2), number(port, 2), number(8 + payload.length, 2), new byte[2], payload);
    }

    /** A number with the greatest octet first. */
    static byte[] number(long number, int octets) {
        byte[] written = new byte[octets];
        for (int i = 0; i < octets; i++) {
            written[i] = (byte) (number >>> 8 * (octets - 1 - i));
        }
        return written;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static short checksum(byte[] octets) {
        int sum = 0;
        for (int i = 0; i < octets.length; i += 2) {
            sum += (octets[i] & 0xFF) << 8 | (i + 1 < octets.length ? octets[i + 1] & 0xFF : 0);
        }
        while (sum > 0xFFFF) {
            sum = (sum & 0xFFFF) + (sum >>> 16);
        }
        return (short) ~sum;
    }
}
