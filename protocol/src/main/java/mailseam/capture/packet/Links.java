package mailseam.capture.packet;

/** Reads headers of link layers. */
final class Links {
    private static final int LEAST_ETHER_TYPE = 0x600;
    private static final int SNAP = 0xAAAA03;

    private Links() {
    }

    static Layer ethernet(Cursor cursor) {
        if (!cursor.has(14)) {
            return Layer.CUT;
        }
        return etherTypeOrLength(cursor, 14, cursor.uint16(12));
    }

    /** A tag of 802.1Q or 802.1ad; more may follow. */
    static Layer vlan(Cursor cursor) {
        if (!cursor.has(4)) {
            return Layer.CUT;
        }
        return etherTypeOrLength(cursor, 4, cursor.uint16(2));
    }

    private static Layer etherTypeOrLength(Cursor cursor, int header, int type) {
        return cursor.skip(header, type < LEAST_ETHER_TYPE ? Layer.LLC : Layer.ofEtherType(type));
    }

    /** 802.2 with SNAP, or with IP in it. */
    static Layer llc(Cursor cursor) {
        if (!cursor.has(3)) {
            return Layer.CUT;
        }
        int head = cursor.uint16(0) << 8 | cursor.uint8(2);
        if (head == SNAP) {
            return cursor.has(8) ? cursor.skip(8, Layer.ofEtherType(cursor.uint16(6))) : Layer.CUT;
        }
        return head == 0x060603 ? cursor.skip(3, Layer.IPV4) : Layer.OTHER;
    }

    static Layer linuxCooked(Cursor cursor) {
        return cursor.has(16) ? cursor.skip(16, cooked(cursor.uint16(14))) : Layer.CUT;
    }

    static Layer linuxCooked2(Cursor cursor) {
        return cursor.has(20) ? cursor.skip(20, cooked(cursor.uint16(0))) : Layer.CUT;
    }

    /** Numbers below the EtherTypes are Linux's own: 1 is Ethernet, 4 is 802.2. */
    private static Layer cooked(int protocol) {
        return protocol == 1 ? Layer.ETHERNET : protocol == 4 ? Layer.LLC : Layer.ofEtherType(protocol);
    }

    /** The family of addresses, in the order of octets of whoever captured; its numbers for IPv6 differ between systems. */
    static Layer loopback(Cursor cursor) {
        if (!cursor.has(4)) {
            return Layer.CUT;
        }
        int first = cursor.int32(0);
        int family = (first & 0xFFFF) == 0 ? Integer.reverseBytes(first) : first;
        return cursor.skip(4, switch (family) {
            case 2 -> Layer.IPV4;
            case 10, 24, 28, 30 -> Layer.IPV6;
            default -> Layer.OTHER;
        });
    }

    static Layer pppoe(Cursor cursor) {
        if (!cursor.has(6)) {
            return Layer.CUT;
        }
        int length = cursor.uint16(4);
        cursor.at += 6;
        cursor.limit(length);
        return Layer.PPP;
    }

    static Layer pppHdlc(Cursor cursor) {
        return cursor.has(4) && cursor.uint8(0) == 0x0F ? cursor.skip(4, Layer.ofEtherType(cursor.uint16(2)))
                : ppp(cursor);
    }

    /** The protocol behind address and control, which may be left out, as may the first octet of the protocol. */
    static Layer ppp(Cursor cursor) {
        if (cursor.has(2) && cursor.uint16(0) == 0xFF03) {
            cursor.at += 2;
        }
        if (!cursor.has(2)) {
            return Layer.CUT;
        }
        boolean shortForm = (cursor.uint8(0) & 1) != 0;
        return cursor.skip(shortForm ? 1 : 2, switch (shortForm ? cursor.uint8(0) : cursor.uint16(0)) {
            case 0x21 -> Layer.IPV4;
            case 0x57 -> Layer.IPV6;
            case 0x281, 0x283 -> Layer.MPLS;
            default -> Layer.OTHER;
        });
    }

    /** Labels up to the last one; what follows is IP by its first digit, or Ethernet, perhaps behind a control word of zeroes. */
    static Layer mpls(Cursor cursor) {
        boolean last = false;
        while (!last) {
            if (!cursor.has(5)) {
                return Layer.CUT;
            }
            last = (cursor.uint8(2) & 1) != 0;
            cursor.at += 4;
        }
        return switch (cursor.uint8(0) >> 4) {
            case 4 -> Layer.IPV4;
            case 6 -> Layer.IPV6;
            case 0 -> cursor.skip(4, Layer.ETHERNET);
            default -> Layer.ETHERNET;
        };
    }

    /** Apple's header: its length, and the link type of what follows, with the least octet first. */
    static Layer pktap(Cursor cursor) {
        if (!cursor.has(12)) {
            return Layer.CUT;
        }
        long length = Integer.reverseBytes(cursor.int32(0)) & 0xFFFF_FFFFL;
        Layer next = Layer.ofLink(Integer.reverseBytes(cursor.int32(8)));
        return length < 12 || length > cursor.end - cursor.at ? Layer.CUT : cursor.skip((int) length, next);
    }
}
