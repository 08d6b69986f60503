package mailseam.lab.server;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How a server names a message that it has taken. The message itself is thrown away. */
enum QueueId {
    /** Eleven hexadecimal digits: {@code 9B0BD21415A}. */
    POSTFIX {
        @Override
        String of(Instant time, long connection, long message) {
            return "%05X%06X".formatted(micros(time) & 0xFFFFF, mixed(connection, message) & 0xFFFFFF);
        }
    },
    /** Time, process and fraction to the base of 62: {@code 1xUapc-0003AD-1b}. */
    EXIM {
        @Override
        String of(Instant time, long connection, long message) {
            return base62(time.getEpochSecond(), 6) + "-" + base62(mixed(connection, message) & 0xFFFFFF, 6) + "-"
                    + base62(message, 2);
        }
    },
    /** Time and process: {@code 6AL2WYpB018928}. */
    SENDMAIL {
        @Override
        String of(Instant time, long connection, long message) {
            return base62(time.getEpochSecond(), 7) + "%c%06d".formatted((char) ('A' + message % 26),
                    (mixed(connection, message) & 0xFFFFF) % 1_000_000);
        }
    },
    /** Eight hexadecimal digits: {@code b6b04a5b}. */
    OPENSMTPD {
        @Override
        String of(Instant time, long connection, long message) {
            return "%08x".formatted((int) mixed(micros(time) + connection, message)).toLowerCase(Locale.ROOT);
        }
    };

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** The id of a connection's message; both are counted from 0. */
    abstract String of(Instant time, long connection, long message);

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    private static long mixed(long connection, long message) {
        return ((connection * 31 + message + 1) * 0x9E3779B97F4A7C15L) >>> 17;
    }

    private static String base62(long number, int digits) {
        StringBuilder text = new StringBuilder();
        long left = number;
        for (int i = 0; i < digits; i++) {
            text.insert(0, DIGITS.charAt((int) (left % DIGITS.length())));
            left /= DIGITS.length();
        }
        return text.toString();
    }
}
