package mailseam.report.embed;

import java.util.ArrayList;
import java.util.List;

/**
 * A session as rows of at most 76 characters between a begin and an end row, made so that mail does not change it: a row that ends
 * with {@code \} goes on in the next, behind the {@code |} that begins that one, and no row ends with a blank.
 */
public final class SessionBlock {
    /** The row before the session. */
    public static final String BEGIN = "-----BEGIN MAILSEAM SESSION-----";
    /** The row behind the session. */
    public static final String END = "-----END MAILSEAM SESSION-----";
    /** The most characters in a row. */
    static final int WIDTH = 76;
    /** At the end of a row: it goes on. */
    static final char FOLD = '\\';
    /** At the start of a row: it goes on from the one before. */
    static final char GOES_ON = '|';
    private static final String MARK = "-----BEGIN MAILSEAM";

    private SessionBlock() {
    }

    /** The rows of one line of a session. */
    public static List<String> fold(String line) {
        List<String> rows = new ArrayList<>();
        String start = "";
        int at = 0;
        while (start.length() + line.length() - at > WIDTH || (at < line.length() && endsUnsafe(line))) {
            int end = Math.min(line.length(), at + WIDTH - 1 - start.length());
            end -= Character.isHighSurrogate(line.charAt(end - 1)) && end < line.length() ? 1 : 0;
            rows.add(start + line.substring(at, end) + FOLD);
            start = String.valueOf(GOES_ON);
            at = end;
        }
        rows.add(start + line.substring(at));
        return rows;
    }

    private static boolean endsUnsafe(String line) {
        return line.endsWith(" ") || line.charAt(line.length() - 1) == FOLD;
    }

    /** The line of rows that {@link #fold} gave. */
    static String unfold(List<String> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            line.append(row, i > 0 && row.indexOf(GOES_ON) == 0 ? 1 : 0, row.length() - (isFolded(row) ? 1 : 0));
        }
        return line.toString();
    }

    /** Whether a row goes on in the next. */
    static boolean isFolded(String row) {
        return !row.isEmpty() && row.charAt(row.length() - 1) == FOLD;
    }

    /** A text in which no reader finds the beginning of a block: for whatever else a report shows. */
    public static String defuse(String text) {
        return text.contains(MARK) ? text.replace(MARK, "-----BEGIN\\x20MAILSEAM") : text;
    }
}
