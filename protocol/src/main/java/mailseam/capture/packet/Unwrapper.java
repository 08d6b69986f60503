package mailseam.capture.packet;

import mailseam.capture.file.Packet;

/** Finds the TCP segments in packets. One belongs to one thread, since fragments are put together from several packets. */
public final class Unwrapper {
    private static final int DEEPEST = 24;

    private final Fragments fragments = new Fragments();
    private final Cursor cursor = new Cursor(fragments);
    private final TcpPacket tcp = new TcpPacket(cursor);
    private long cut;

    /**
     * Reads a packet.
     *
     * @return whether {@link #tcp} is a segment of it now
     */
    public boolean read(Packet packet) {
        cursor.array = packet.array();
        cursor.at = packet.start();
        cursor.end = packet.start() + packet.captured();
        cursor.wireEnd = packet.start() + packet.length();
        cursor.nanos = packet.nanos();
        cursor.parts = 0;
        cursor.frame = packet.frame();
        Layer layer = Layer.ofLink(packet.linkType());
        for (int depth = 0; depth < DEEPEST && !layer.isLast(); depth++) {
            layer = layer.read(cursor);
        }
        boolean found = layer == Layer.TCP
                && tcp.read(packet.frame(), packet.nanos(), packet.offset() - packet.start());
        if (layer == Layer.CUT || (layer == Layer.TCP && !found)) {
            cut++;
        }
        return found;
    }

    /** The segment of the last packet that had one. */
    public TcpPacket tcp() {
        return tcp;
    }

    /** How many packets had a header that was cut off. */
    public long cut() {
        return cut;
    }

    /** How many packets were fragments of IP. */
    public long fragments() {
        return fragments.seen();
    }

    /** How many packets of IP came in fragments and not whole. */
    public long incomplete() {
        return fragments.incomplete();
    }
}
