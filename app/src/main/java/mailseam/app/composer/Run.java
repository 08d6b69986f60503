package mailseam.app.composer;

/** A run of characters of one kind in a line; {@code from} is a 0-based column, {@code to} is behind the last. */
public record Run(int from, int to, Token token) {
}
