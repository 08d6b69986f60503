package mailseam.app.timeline;

import java.util.Locale;

/** Times in words. */
final class TimeWords {
    private TimeWords() {
    }

    /** Seconds with six decimals, as recordings write them. */
    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", nanos / 1e9);
    }

    /** Three or four digits with the unit that fits. */
    static String brief(long nanos) {
        if (nanos < 1_000_000) {
            return String.format(Locale.ROOT, "%d \u00b5s", nanos / 1000);
        }
        if (nanos < 1_000_000_000) {
            return String.format(Locale.ROOT, nanos < 10_000_000 ? "%.2f ms" : "%.0f ms", nanos / 1e6);
        }
        return String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
    }
}
