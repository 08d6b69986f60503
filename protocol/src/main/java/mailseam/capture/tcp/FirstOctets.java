package mailseam.capture.tcp;

import mailseam.capture.packet.TcpPacket;

/** Tells from the first octets of a connection that was captured from the middle whether the server sent them. */
final class FirstOctets {
    private static final int TLS_HANDSHAKE = 0x16;
    private static final int SERVER_HELLO = 2;

    private FirstOctets() {
    }

    static boolean areServers(TcpPacket packet) {
        int captured = packet.captured();
        if (captured >= 6 && packet.at(0) == TLS_HANDSHAKE) {
            return packet.at(5) == SERVER_HELLO;
        }
        return captured >= 4 && isDigit(packet.at(0)) && isDigit(packet.at(1)) && isDigit(packet.at(2))
                && (packet.at(3) == ' ' || packet.at(3) == '-');
    }

    private static boolean isDigit(int octet) {
        return octet >= '0' && octet <= '9';
    }
}
