package mailseam.app.bridge;

/** Frames that come when the test says so. */
public final class HandPulses implements Pulses {
    private Runnable each;

    @Override
    public void start(Runnable eachPulse) {
        each = eachPulse;
    }

    @Override
    public void stop() {
        each = null;
    }

    /** Whether frames are asked for. */
    public boolean isGoing() {
        return each != null;
    }

    /** The next frame. */
    public void pulse() {
        each.run();
    }
}
