package mailseam.session;

/**
 * A line of a file.
 *
 * @param number 1-based
 * @param text   its characters, without the line end
 */
record SourceLine(int number, String text) {
    /** 0-based index of the first character that is no blank. */
    int indent() {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
