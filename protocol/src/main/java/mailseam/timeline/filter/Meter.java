package mailseam.timeline.filter;

import java.util.function.DoubleConsumer;

/** Tells how far a filter is: each of its words takes the same share. Belongs to the thread that does the work. */
final class Meter {
    private final int words;
    private final DoubleConsumer told;
    private int done;
    private long all;
    private long passed;

    Meter(int words, DoubleConsumer told) {
        this.words = words;
        this.told = told;
    }

    /** So many octets will be passed for the word that is looked for now. */
    void begin(long octets) {
        all = octets;
        passed = 0;
    }

    void pass(long octets) {
        passed += octets;
        tell((double) passed / all);
    }

    /** The next word comes. */
    void next() {
        done++;
        tell(0);
    }

    private void tell(double part) {
        told.accept(Math.min(1, (done + part) / words));
    }
}
