package mailseam.session;

/** Whether a mark in the file can cut a stream between two octets. */
public sealed interface CutSpot {
    /** The 1-based line that the place belongs to. */
    int line();

    /**
     * It can, in this line.
     *
     * @param turns how often the line is sent: within {@code @repeat} the mark cuts as often
     */
    record Possible(int line, int turns) implements CutSpot {
    }

    /** It cannot. */
    record Impossible(int line, Reason reason) implements CutSpot {
    }

    /** Why no mark can stand at a place. */
    enum Reason {
        /** A segment starts or ends there in any case: it is the start or the end of what goes out together. */
        RUN_EDGE,
        /** It is within the value of a variable. */
        VARIABLE,
        /** It is within a secret. */
        SECRET,
        /** It is within a file, which has no marks; landmarks cut there. */
        FILE
    }
}
