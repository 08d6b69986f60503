package mailseam.app.composer;

/** A place in a line where something was found; {@code from} is a 0-based column, {@code to} is behind the last. */
public record Found(int from, int to) {
}
