package mailseam.session;

/**
 * Something wrong in a session file.
 *
 * @param line     1-based line
 * @param column   1-based column, in characters
 * @param length   how many characters are wrong, at least 1
 * @param message  what is wrong, in one sentence, naming what was found
 * @param expected what was expected or what to do, in one sentence
 * @param text     the line itself, cut to a length that a screen shows
 */
public record Problem(int line, int column, int length, String message, String expected, String text) {
}
