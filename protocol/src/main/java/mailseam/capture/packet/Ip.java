package mailseam.capture.packet;

/** Reads headers of IP (RFC 791, RFC 8200) and puts fragments together. */
final class Ip {
    private static final int HOP_BY_HOP = 0;
    private static final int ROUTING = 43;
    private static final int FRAGMENT = 44;
    private static final int AUTHENTICATION = 51;
    private static final int NOTHING = 59;
    private static final int OPTIONS = 60;
    private static final int MOST_EXTENSIONS = 32;

    private Ip() {
    }

    static Layer either(Cursor cursor) {
        if (!cursor.has(1)) {
            return Layer.CUT;
        }
        int version = cursor.uint8(0) >> 4;
        return version == 4 ? Layer.IPV4 : version == 6 ? Layer.IPV6 : Layer.OTHER;
    }

    static Layer version4(Cursor cursor) {
        if (!cursor.has(20) || cursor.uint8(0) >> 4 != 4) {
            return cursor.has(20) ? Layer.OTHER : Layer.CUT;
        }
        int header = 4 * (cursor.uint8(0) & 0xF);
        int total = cursor.uint16(2);
        if (header < 20 || (total != 0 && total < header)) {
            return Layer.OTHER;
        }
        if (total != 0) { // a segment that the network card has yet to cut may have no length
            cursor.limit(total);
        }
        if (!cursor.has(header)) {
            return Layer.CUT;
        }
        cursor.addresses.ipv4(cursor.int32(12), cursor.int32(16));
        cursor.hops = cursor.uint8(8);
        int protocol = cursor.uint8(9);
        int place = cursor.uint16(6);
        int id = cursor.uint16(4);
        cursor.at += header;
        return (place & 0x3FFF) == 0 ? Layer.ofProtocol(protocol)
                : cursor.fragments.add(cursor, id, protocol, 8 * (place & 0x1FFF), (place & 0x2000) != 0);
    }

    static Layer version6(Cursor cursor) {
        if (!cursor.has(40) || cursor.uint8(0) >> 4 != 6) {
            return cursor.has(40) ? Layer.OTHER : Layer.CUT;
        }
        cursor.addresses.ipv6(cursor, 8, 24);
        cursor.hops = cursor.uint8(7);
        int next = cursor.uint8(6);
        int length = cursor.uint16(4);
        cursor.at += 40;
        if (length != 0) { // a jumbogram has its length elsewhere, and then all of the packet is its own
            cursor.limit(length);
        }
        for (int i = 0; i < MOST_EXTENSIONS; i++) {
            switch (next) {
                case HOP_BY_HOP, ROUTING, OPTIONS, AUTHENTICATION -> {
                    if (!cursor.has(8)) {
                        return Layer.CUT;
                    }
                    boolean isAuthentication = next == AUTHENTICATION;
                    next = cursor.uint8(0);
                    int units = cursor.uint8(1);
                    cursor.at += isAuthentication ? 4 * (units + 2) : 8 * (units + 1);
                }
                case FRAGMENT -> {
                    return fragment(cursor);
                }
                case NOTHING -> {
                    return Layer.OTHER;
                }
                default -> {
                    return Layer.ofProtocol(next);
                }
            }
        }
        return Layer.OTHER;
    }

    private static Layer fragment(Cursor cursor) {
        if (!cursor.has(8)) {
            return Layer.CUT;
        }
        int next = cursor.uint8(0);
        int place = cursor.uint16(2);
        int id = cursor.int32(4);
        cursor.at += 8;
        boolean isWhole = (place & 0xFFF9) == 0; // an atomic fragment (RFC 6946)
        return isWhole ? afterFragment(cursor, next)
                : cursor.fragments.add(cursor, id, next, place & 0xFFF8, (place & 1) != 0);
    }

    private static Layer afterFragment(Cursor cursor, int next) {
        if (next == OPTIONS && cursor.has(8)) {
            int protocol = cursor.uint8(0);
            return cursor.skip(8 * (cursor.uint8(1) + 1), Layer.ofProtocol(protocol));
        }
        return Layer.ofProtocol(next);
    }
}
