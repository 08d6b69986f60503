package mailseam.session;

/**
 * A line of a file as it is to be.
 *
 * @param line 1-based line
 * @param text all of the line, without its end
 */
public record LineChange(int line, String text) {
}
