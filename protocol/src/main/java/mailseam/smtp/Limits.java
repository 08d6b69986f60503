package mailseam.smtp;

/**
 * How much a reader keeps of what a stranger sends. What is over a limit is noted and stays in the stream.
 *
 * @param lineHead     octets of one line that are kept in a value; longer lines keep their head, at least 1000
 * @param replyLines   lines that one reply may have before it is closed with a note
 * @param notesPerUnit notes that one unit keeps, the first ones
 */
public record Limits(int lineHead, int replyLines, int notesPerUnit) {
    /** For everyday use: 64 KiB of a line, 10,000 lines a reply, 100 notes a unit. */
    public static final Limits DEFAULT = new Limits(64 * 1024, 10_000, 100);
}
