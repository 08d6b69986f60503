package mailseam.smtp;

/**
 * How much a reader keeps of what a stranger sends. What is over a limit is noted and stays in the stream.
 *
 * @param lineHead       octets of one line that are kept in a value; longer lines keep their head, at least 1000
 * @param replyLines     lines that one reply may have before it is closed with a note, at least 1
 * @param notesPerUnit   notes that one unit keeps, the first ones; behind them the first note of each kind is still kept
 * @param originsPerUnit origins that one unit keeps, at least 2: the first ones and the last one
 */
public record Limits(int lineHead, int replyLines, int notesPerUnit, int originsPerUnit) {
    /** For everyday use: 64 KiB of a line, 10,000 lines a reply, 100 notes and 10,000 origins a unit. */
    public static final Limits DEFAULT = new Limits(64 * 1024, 10_000, 100, 10_000);

    public Limits {
        if (lineHead < 1000 || replyLines < 1 || notesPerUnit < 0 || originsPerUnit < 2) {
            throw new IllegalArgumentException("limits too small");
        }
    }
}
