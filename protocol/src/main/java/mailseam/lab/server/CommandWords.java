package mailseam.lab.server;

import java.util.Locale;

/**
 * A command line in its parts.
 *
 * @param line     without its line end, each octet a character
 * @param verb     in capital letters; may be empty
 * @param argument what stands behind it, without white space around
 */
record CommandWords(String line, String verb, String argument) {
    /**
     * Takes a line apart.
     *
     * @param white whether white space before the verb is skipped and a tab ends it
     */
    static CommandWords of(String line, boolean white) {
        String text = white ? line.strip() : line.stripTrailing();
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && !(white && text.charAt(end) == '\t')) {
            end++;
        }
        return new CommandWords(line, text.substring(0, end).toUpperCase(Locale.ROOT), text.substring(end).strip());
    }

    /** Whether the line starts so, in any case. */
    boolean starts(String text) {
        return line.regionMatches(true, 0, text, 0, text.length());
    }
}
