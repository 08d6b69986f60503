package mailseam.app.capture;

/** How capturing goes. */
public sealed interface LiveState {
    /** Nothing is captured. */
    record Idle() implements LiveState {
    }

    /** It is being started. */
    record Starting() implements LiveState {
    }

    /** It goes on, or is over and still open. */
    record Going(OpenCapture capture) implements LiveState {
    }

    /** Nothing can be captured; the words say why and what to do. */
    record Refused(String why) implements LiveState {
    }
}
