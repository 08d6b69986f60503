package mailseam.capture.packet;

/** Reads headers of tunnels: GRE (RFC 2784, 2890, 2637), VXLAN (RFC 7348), Geneve (RFC 8926), ERSPAN. */
final class Tunnels {
    private static final int CHECKSUM = 0x8000;
    private static final int ROUTING = 0x4000;
    private static final int KEY = 0x2000;
    private static final int SEQUENCE = 0x1000;
    private static final int ACKNOWLEDGED = 0x0080;
    private static final int ERSPAN = 0x88BE;
    private static final int ERSPAN_3 = 0x22EB;

    private Tunnels() {
    }

    static Layer gre(Cursor cursor) {
        if (!cursor.has(4)) {
            return Layer.CUT;
        }
        int flags = cursor.uint16(0);
        int protocol = cursor.uint16(2);
        int version = flags & 7;
        if (version > 1 || (flags & ROUTING) != 0) {
            return Layer.OTHER;
        }
        int length = 4 + four(flags, CHECKSUM) + four(flags, KEY) + four(flags, SEQUENCE)
                + (version == 1 ? four(flags, ACKNOWLEDGED) : 0);
        return switch (protocol) {
            case ERSPAN -> cursor.skip(length + ((flags & SEQUENCE) == 0 ? 0 : 8), Layer.ETHERNET);
            case ERSPAN_3 -> erspan3(cursor, length);
            default -> cursor.skip(length, Layer.ofEtherType(protocol));
        };
    }

    private static Layer erspan3(Cursor cursor, int gre) {
        if (!cursor.has(gre + 12)) {
            return Layer.CUT;
        }
        boolean hasMore = (cursor.uint8(gre + 11) & 1) != 0;
        return cursor.skip(gre + (hasMore ? 20 : 12), Layer.ETHERNET);
    }

    private static int four(int flags, int flag) {
        return (flags & flag) == 0 ? 0 : 4;
    }

    /** UDP, for the tunnels in it, which are known by their port. */
    static Layer udp(Cursor cursor) {
        if (!cursor.has(8)) {
            return Layer.CUT;
        }
        return cursor.skip(8, switch (cursor.uint16(2)) {
            case 4789, 8472 -> Layer.VXLAN;
            case 4790 -> Layer.VXLAN_GPE;
            case 6081 -> Layer.GENEVE;
            default -> Layer.OTHER;
        });
    }

    static Layer vxlan(Cursor cursor) {
        return cursor.skip(8, Layer.ETHERNET);
    }

    /** VXLAN that says what follows. */
    static Layer vxlanGpe(Cursor cursor) {
        return cursor.has(8) ? cursor.skip(8, switch (cursor.uint8(3)) {
            case 1 -> Layer.IPV4;
            case 2 -> Layer.IPV6;
            case 5 -> Layer.MPLS;
            default -> Layer.ETHERNET;
        }) : Layer.CUT;
    }

    static Layer geneve(Cursor cursor) {
        return cursor.has(8)
                ? cursor.skip(8 + 4 * (cursor.uint8(0) & 0x3F), Layer.ofEtherType(cursor.uint16(2)))
                : Layer.CUT;
    }
}
