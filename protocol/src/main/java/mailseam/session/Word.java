package mailseam.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a line and where it stands.
 *
 * @param column 1-based column of its first character
 * @param text   the word, without quotes where it was quoted
 * @param length characters that it takes in the line
 */
record Word(int column, String text, int length) {
    /** Words between blanks; in double quotes a word may hold blanks, and a quote in it is written twice. */
    static List<Word> split(String line, int column) throws SyntaxException {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == ' ' || c == '\t') {
                at++;
                continue;
            }
            Word word = c == '"' ? quoted(line, at, column) : plain(line, at, column);
            words.add(word);
            at += word.length;
        }
        return words;
    }

    private static Word plain(String line, int from, int column) {
        int end = from;
        while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '\t') {
            end++;
        }
        return new Word(column + from, line.substring(from, end), end - from);
    }

    private static Word quoted(String line, int from, int column) throws SyntaxException {
        StringBuilder text = new StringBuilder();
        int at = from + 1;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c != '"') {
                text.append(c);
            } else if (at < line.length() && line.charAt(at) == '"') {
                text.append('"');
                at++;
            } else {
                return new Word(column + from, text.toString(), at - from);
            }
        }
        throw new SyntaxException(column + from, line.length() - from, "A quote is opened and not closed.",
                "Close it with another \".");
    }

    /** The word as it is written, in quotes where it needs them. */
    static String write(String text) {
        boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> c == ' ' || c == '\t' || c == '"');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** That this word is wrong. */
    SyntaxException wrong(String message, String expected) {
        return new SyntaxException(column, length, message, expected);
    }

    /** The word as a number within bounds. */
    int number(String what, int min, int max) throws SyntaxException {
        String rule = what + " is a number from " + min + " to " + max + ".";
        if (text.isEmpty() || text.length() > 10 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw wrong("\"" + Shown.brief(text) + "\" is no number.", rule);
        }
        long value = Long.parseLong(text);
        if (value < min || value > max) {
            throw wrong(text + " is out of range.", rule);
        }
        return (int) value;
    }
}
