package mailseam.app.block;

/**
 * Lines that mean something together. Every line of a document belongs to exactly one block.
 *
 * @param kind   what they mean
 * @param lines  how many, at least one
 * @param before what the lines before said about it
 */
public record Block(BlockKind kind, int lines, Scan before) {
    /** Whether its lines are a message that can be folded or unfolded. */
    boolean isMessage() {
        return kind instanceof BlockKind.Message || kind instanceof BlockKind.MessageLine;
    }
}
