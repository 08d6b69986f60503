package mailseam.capture.packet;

/** Reads headers of 802.11, and those that capturing programs put before them. Frames that are encrypted stay closed. */
final class Wifi {
    private static final int DATA = 2;
    private static final int TO_DS = 0x01;
    private static final int FROM_DS = 0x02;
    private static final int PROTECTED = 0x40;
    private static final int ORDER = 0x80;

    private Wifi() {
    }

    static Layer radiotap(Cursor cursor) {
        return cursor.has(4) ? behind(cursor, Short.reverseBytes((short) cursor.uint16(2)) & 0xFFFF, Layer.WIFI)
                : Layer.CUT;
    }

    /** Per-Packet Information, with the link type of what follows. */
    static Layer ppi(Cursor cursor) {
        return cursor.has(8) ? behind(cursor, Short.reverseBytes((short) cursor.uint16(2)) & 0xFFFF,
                Layer.ofLink(Integer.reverseBytes(cursor.int32(4)))) : Layer.CUT;
    }

    private static Layer behind(Cursor cursor, int length, Layer next) {
        return length < 4 ? Layer.OTHER : cursor.skip(length, next);
    }

    static Layer data(Cursor cursor) {
        if (!cursor.has(24)) {
            return Layer.CUT;
        }
        int type = cursor.uint8(0);
        int flags = cursor.uint8(1);
        boolean hasNoData = (type & 0x40) != 0;
        if ((type >> 2 & 3) != DATA || hasNoData || (flags & PROTECTED) != 0) {
            return Layer.OTHER;
        }
        boolean isQos = (type & 0x80) != 0;
        boolean fourAddresses = (flags & (TO_DS | FROM_DS)) == (TO_DS | FROM_DS);
        int length = 24 + (fourAddresses ? 6 : 0) + (isQos ? 2 : 0) + (isQos && (flags & ORDER) != 0 ? 4 : 0);
        return cursor.skip(length, Layer.LLC);
    }
}
