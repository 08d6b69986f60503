package mailseam.app.events;

/** A piece of work that goes on on another thread: how far it is, and whether it is still wanted. */
final class Pace {
    private static final int WHOLE = 100;

    private volatile boolean stopped;
    private volatile double part;

    /** The result is no longer wanted. */
    void stop() {
        stopped = true;
    }

    boolean isWanted() {
        return !stopped;
    }

    /** So much of it is done, from 0 to 1. */
    void at(double now) {
        part = now;
    }

    /** How much of it is done. */
    int percent() {
        return (int) (part * WHOLE);
    }
}
