package mailseam.capture.packet;

/** The two addresses of a header of IP; those of IPv4 are written as IPv6 does, behind 80 zeroes and 16 ones. */
final class Addresses {
    private static final long MAPPED = 0xFFFF_0000_0000L;

    long sourceHigh;
    long sourceLow;
    long targetHigh;
    long targetLow;

    void ipv4(int source, int target) {
        sourceHigh = 0;
        sourceLow = MAPPED | (source & 0xFFFF_FFFFL);
        targetHigh = 0;
        targetLow = MAPPED | (target & 0xFFFF_FFFFL);
    }

    void ipv6(Cursor cursor, int source, int target) {
        sourceHigh = cursor.int64(source);
        sourceLow = cursor.int64(source + 8);
        targetHigh = cursor.int64(target);
        targetLow = cursor.int64(target + 8);
    }
}
