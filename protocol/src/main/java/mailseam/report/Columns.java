package mailseam.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Rows of a time and two columns, the client's and the server's, within 78 characters. */
final class Columns {
    /** The most characters in a row. */
    static final int WIDTH = 78;
    /** The width of each of the two columns. */
    static final int LANE = 32;
    private static final int TIME = 10;

    private final Writer out;

    Columns(Writer out) {
        this.out = out;
    }

    /** A row with texts that are broken where they are too long. */
    void row(String time, String left, String right) throws IOException {
        rows(time, List.of(left), List.of(right));
    }

    /** Rows with texts one below the other; each is broken where it is too long. */
    void rows(String time, List<String> left, List<String> right) throws IOException {
        List<String> lefts = left.stream().flatMap(text -> wrap(text, LANE).stream()).toList();
        List<String> rights = right.stream().flatMap(text -> wrap(text, LANE).stream()).toList();
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            line(pad(i == 0 ? time : "", TIME, true) + "  " + pad(at(lefts, i), LANE, false) + "  " + at(rights, i));
        }
    }

    /** A row over both columns. */
    void across(String time, String text) throws IOException {
        String start = pad(time, TIME, true);
        for (String part : wrap(text, WIDTH - TIME - 2)) {
            line(start + "  " + part);
            start = " ".repeat(TIME);
        }
    }

    /** A row as it is. */
    void line(String text) throws IOException {
        out.write(text.stripTrailing());
        out.write('\n');
    }

    /** Seconds with six digits behind the point. */
    static String seconds(long nanos) {
        long micros = Math.abs(Math.floorDiv(nanos, 1000));
        String fraction = Long.toString(1_000_000 + micros % 1_000_000).substring(1);
        return (nanos < 0 ? "-" : "") + micros / 1_000_000 + "." + fraction;
    }

    private static String at(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private static String pad(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - text.length()));
        return right ? blanks + text : text + blanks;
    }

    /** The text in parts of at most {@code width} characters: broken at a blank near the end if there is one, and indented. */
    static List<String> wrap(String text, int width) {
        List<String> parts = new ArrayList<>();
        String indent = "";
        int at = 0;
        while (indent.length() + text.length() - at > width) {
            int end = at + width - indent.length();
            int blank = text.lastIndexOf(' ', end);
            if (blank > end - width / 2) {
                parts.add(indent + text.substring(at, blank));
                at = blank + 1;
            } else {
                end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
                parts.add(indent + text.substring(at, end));
                at = end;
            }
            indent = "  ";
        }
        parts.add(indent + text.substring(at));
        return parts;
    }
}
