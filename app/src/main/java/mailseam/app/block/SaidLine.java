package mailseam.app.block;

import java.util.regex.Pattern;

/**
 * A line of one side, {@code C: …} or {@code S: …}.
 *
 * @param side {@code C} or {@code S}
 * @param text what stands behind
 */
record SaidLine(char side, String text) {
    private static final SaidLine NONE = new SaidLine('-', "");
    private static final Pattern MARK = Pattern.compile("\\{cut[^{}]*\\}");
    private static final Pattern LINE_END = Pattern.compile("(\\\\[rnc])+$");

    /** Reads a line; one of neither side has another letter. */
    static SaidLine of(String line) {
        int at = skipBlanks(line, 0);
        if (line.startsWith("+", at)) {
            int blank = line.indexOf(' ', at);
            at = blank < 0 ? line.length() : skipBlanks(line, blank);
        }
        boolean said = line.startsWith("C:", at) || line.startsWith("S:", at);
        int text = at + 2 < line.length() && line.charAt(at + 2) == ' ' ? at + 3 : at + 2;
        return said ? new SaidLine(line.charAt(at), line.substring(text)) : NONE;
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    boolean isClient() {
        return side == 'C';
    }

    boolean isServer() {
        return side == 'S';
    }

    /** The text without marks. */
    String unmarked() {
        return text.contains("{cut") ? MARK.matcher(text).replaceAll("") : text;
    }

    /** What would be the verb, in the case that it is written in. */
    String verb() {
        String unmarked = unmarked();
        int end = 0;
        while (end < unmarked.length() && isLetter(unmarked.charAt(end))) {
            end++;
        }
        boolean word = end == unmarked.length() || unmarked.charAt(end) == ' ' || unmarked.charAt(end) == '\\';
        return word ? unmarked.substring(0, end) : "";
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** Whether it ends mail data. */
    boolean endsData() {
        if (text.indexOf('.') < 0) {
            return false;
        }
        String unmarked = unmarked();
        return LINE_END.matcher(unmarked).replaceAll("").equals(".") || unmarked.endsWith("\\r\\n.\\r\\n");
    }

    /** Whether it is a reply that refuses. */
    boolean refuses() {
        return text.startsWith("4") || text.startsWith("5");
    }
}
