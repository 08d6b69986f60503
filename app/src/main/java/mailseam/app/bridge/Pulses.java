package mailseam.app.bridge;

/** Calls something once for each frame, on the JavaFX thread. */
public interface Pulses {
    /** Starts calling. */
    void start(Runnable eachPulse);

    /** Calls no more. */
    void stop();
}
