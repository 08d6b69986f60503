package mailseam.app.composer;

/** A run of characters of one kind; {@code from} is an index in the text, {@code to} is behind the last. */
public record Run(int from, int to, Token token) {
}
