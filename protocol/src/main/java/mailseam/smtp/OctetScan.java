package mailseam.smtp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the few octets that mean something to a line reader, eight octets at a time. */
final class OctetScan {
    /** Stops at octets of 128 and more. */
    static final long EIGHT_BIT = 0x8080808080808080L;
    /** Passes over octets of 128 and more. */
    static final long SEVEN_BIT_ONLY = 0;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** One more than CR in each octet: below it are NUL, LF, CR and a few that hardly occur. */
    private static final long CONTROLS = 0x0E0E0E0E0E0E0E0EL;

    private OctetScan() {
    }

    /**
     * The index of the first octet below 14, which may be NUL, LF or CR, or, with {@link #EIGHT_BIT}, of 128 or more.
     *
     * @param watch {@link #EIGHT_BIT} or {@link #SEVEN_BIT_ONLY}
     * @return {@code to} if there is none
     */
    static int next(byte[] array, int from, int to, long watch) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long eight = (long) LONGS.get(array, i);
            // A borrow reaches only octets above the first hit, so the lowest hit is exact.
            long hits = (((eight - CONTROLS) & ~eight) | (eight & watch)) & EIGHT_BIT;
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        while (i < to && (array[i] >= 0x0E || (array[i] < 0 && watch == SEVEN_BIT_ONLY))) {
            i++;
        }
        return i;
    }
}
