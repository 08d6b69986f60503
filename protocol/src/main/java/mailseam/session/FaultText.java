package mailseam.session;

/** The small language of faults: {@code reply RCPT #2 at reply-sep: cut 50ms chance 0.5 seed 7}. */
public final class FaultText {
    private FaultText() {
    }

    /** Reads a fault. */
    public static Fault parse(String text) throws SyntaxException {
        throw new UnsupportedOperationException(text);
    }

    /** The fault as it is written. */
    public static String write(Fault fault) {
        throw new UnsupportedOperationException(fault.toString());
    }
}
