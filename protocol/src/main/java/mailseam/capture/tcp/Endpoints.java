package mailseam.capture.tcp;

import mailseam.capture.packet.TcpPacket;

/** The two ends of a connection in an order that does not depend on who sent: the smaller address and port is end 0. */
record Endpoints(long high0, long low0, int port0, long high1, long low1, int port1) {
    static Endpoints of(TcpPacket packet, int source) {
        Endpoints forth = new Endpoints(packet.sourceHigh(), packet.sourceLow(), packet.sourcePort(),
                packet.targetHigh(), packet.targetLow(), packet.targetPort());
        return source == 0 ? forth
                : new Endpoints(forth.high1, forth.low1, forth.port1, forth.high0, forth.low0, forth.port0);
    }

    /** Which end sent a packet. */
    static int source(TcpPacket packet) {
        int order = Long.compare(packet.sourceHigh(), packet.targetHigh());
        order = order != 0 ? order : Long.compare(packet.sourceLow(), packet.targetLow());
        order = order != 0 ? order : Integer.compare(packet.sourcePort(), packet.targetPort());
        return order <= 0 ? 0 : 1;
    }

    boolean are(TcpPacket packet, int source) {
        return source == 0
                ? high0 == packet.sourceHigh() && low0 == packet.sourceLow() && port0 == packet.sourcePort()
                        && high1 == packet.targetHigh() && low1 == packet.targetLow() && port1 == packet.targetPort()
                : high1 == packet.sourceHigh() && low1 == packet.sourceLow() && port1 == packet.sourcePort()
                        && high0 == packet.targetHigh() && low0 == packet.targetLow() && port0 == packet.targetPort();
    }

    /** The same for both directions. */
    static int hash(TcpPacket packet) {
        long mixed = (packet.sourceHigh() ^ packet.targetHigh()) * 31 + (packet.sourceLow() ^ packet.targetLow());
        mixed = mixed * 0x9E3779B97F4A7C15L
                + (((long) packet.sourcePort() * packet.targetPort()) << 17);
        return (int) ((mixed * 0x9E3779B97F4A7C15L) >>> 32);
    }

    Endpoint get(int index) {
        return index == 0 ? new Endpoint(high0, low0, port0) : new Endpoint(high1, low1, port1);
    }
}
