package mailseam.session;

/** A small text that does not follow its grammar, such as a segmentation in a file or on a command line. */
public final class SyntaxException extends Exception {
    private final String message;
    private final int column;
    private final int length;
    private final String expected;

    /**
     * What is wrong and where.
     *
     * @param column   1-based column, in characters
     * @param length   how many characters are wrong, at least 1
     * @param message  what is wrong, naming what was found
     * @param expected what was expected or what to do
     */
    public SyntaxException(int column, int length, String message, String expected) {
        super(message);
        this.message = message;
        this.column = column;
        this.length = Math.max(1, length);
        this.expected = expected;
    }

    /** The same of a text that starts so many columns before this one. */
    SyntaxException moved(int columns) {
        return new SyntaxException(column + columns, length, message, expected);
    }

    /** What is wrong, in one sentence, naming what was found. */
    public String message() {
        return message;
    }

    /** 1-based column, in characters, in the text that was parsed. */
    public int column() {
        return column;
    }

    /** How many characters are wrong. */
    public int length() {
        return length;
    }

    /** What was expected or what to do, in one sentence. */
    public String expected() {
        return expected;
    }
}
