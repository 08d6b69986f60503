package mailseam.app.timeline;

import java.util.Locale;
import java.util.stream.IntStream;

/** Times in words. */
public final class TimeWords {
    /** Microseconds for times of seconds; what is closer together than that stands at one place on a screen. */
    private static final int MOST_MORE = 4;

    private TimeWords() {
    }

    /** Seconds with six decimals, as recordings write them. */
    public static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", nanos / 1e9);
    }

    /** Three or four digits with the unit that fits. */
    public static String brief(long nanos) {
        return brief(nanos, 0);
    }

    /** The same with as many more digits as it takes to tell a time from the one before it. */
    public static String apart(long nanos, long before) {
        return IntStream.rangeClosed(0, MOST_MORE).filter(more -> !brief(nanos, more).equals(brief(before, more)))
                .mapToObj(more -> brief(nanos, more)).findFirst().orElseGet(() -> brief(nanos));
    }

    private static String brief(long nanos, int more) {
        if (nanos < 1_000_000) {
            return decimals(nanos, 1e3, more, "\u00b5s");
        }
        if (nanos < 1_000_000_000) {
            return decimals(nanos, 1e6, (nanos < 10_000_000 ? 2 : 0) + more, "ms");
        }
        return decimals(nanos, 1e9, 2 + more, "s");
    }

    private static String decimals(long nanos, double unit, int digits, String name) {
        return String.format(Locale.ROOT, "%." + digits + "f %s", nanos / unit, name);
    }
}
