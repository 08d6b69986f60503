package mailseam.capture.tcp;

import java.nio.ByteBuffer;

/** An address and a port; the address in two halves, as IPv6 writes it, with those of IPv4 mapped into it. */
public record Endpoint(long high, long low, int port) {
    private static final int MAPPED = 0xFFFF;

    /** An end of which the address has 4 or 16 octets. */
    public static Endpoint of(byte[] address, int port) {
        ByteBuffer octets = ByteBuffer.wrap(address);
        return address.length == 4 ? new Endpoint(0, (long) MAPPED << 32 | (octets.getInt() & 0xFFFF_FFFFL), port)
                : new Endpoint(octets.getLong(), octets.getLong(), port);
    }

    /** Whether the address is one of IPv4. */
    public boolean isIpv4() {
        return high == 0 && low >>> 32 == MAPPED;
    }

    /** The octets of the address: 4 or 16. */
    public byte[] octets() {
        return isIpv4() ? ByteBuffer.allocate(4).putInt((int) low).array()
                : ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    /** The address as text: of IPv4 with dots, of IPv6 in short form (RFC 5952). */
    public String address() {
        if (isIpv4()) {
            return (low >> 24 & 0xFF) + "." + (low >> 16 & 0xFF) + "." + (low >> 8 & 0xFF) + "." + (low & 0xFF);
        }
        return shortened();
    }

    /** {@code ADDRESS:PORT}, with brackets around an address of IPv6. */
    @Override
    public String toString() {
        String address = address();
        return address.indexOf(':') < 0 ? address + ":" + port : "[" + address + "]:" + port;
    }

    private String shortened() {
        int bestFrom = -1;
        int bestCount = 1;
        for (int i = 0; i < 8; i++) {
            int count = 0;
            while (i + count < 8 && group(i + count) == 0) {
                count++;
            }
            if (count > bestCount) {
                bestFrom = i;
                bestCount = count;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == bestFrom) {
                text.append("::");
                i += bestCount - 1;
            } else {
                text.append(i == 0 || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(group(i)));
            }
        }
        return text.toString();
    }

    private int group(int index) {
        long half = index < 4 ? high : low;
        return (int) (half >>> (48 - 16 * (index & 3))) & 0xFFFF;
    }
}
