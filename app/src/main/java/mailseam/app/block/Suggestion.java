package mailseam.app.block;

/**
 * A way in which a line can go on.
 *
 * @param from index of the first character that it replaces
 * @param to   index behind the last
 * @param text what comes in their place
 * @param help what it is, with the section of the RFC that defines it
 */
record Suggestion(int from, int to, String text, String help) {
    /** The line with it. */
    String in(String line) {
        return line.substring(0, from) + text + line.substring(to);
    }
}
