package mailseam.app.ruler;

import java.util.ArrayList;
import java.util.List;
import mailseam.app.document.DocumentText;
import mailseam.app.document.Edit;

/** The lines of keys at the head of a session, and the edits that change them. */
final class HeaderLines {
    private static final int VALUE = 10;

    private final DocumentText text;

    HeaderLines(DocumentText text) {
        this.text = text;
    }

    /** The edits that leave one line of a key, with this value; without values no line of it. The last lines come first. */
    List<Edit> set(String key, String value) {
        List<Integer> lines = lines(key);
        List<Edit> edits = new ArrayList<>();
        for (int line : lines.reversed()) {
            boolean kept = !value.isEmpty() && line == lines.getFirst();
            edits.add(kept ? value(line, value) : removal(line));
        }
        if (lines.isEmpty() && !value.isEmpty()) {
            int at = text.end(lastKey());
            edits.add(new Edit(at, "", "\n" + key + " ".repeat(Math.max(1, VALUE - key.length())) + value));
        }
        return edits;
    }

    private Edit value(int line, String value) {
        String old = text.line(line);
        int at = indent(old) + word(old).length();
        while (at < old.length() && Character.isWhitespace(old.charAt(at))) {
            at++;
        }
        String gap = at == indent(old) + word(old).length() ? " " : "";
        return text.replacing(text.start(line) + at, text.end(line), gap + value).trimmed();
    }

    private Edit removal(int line) {
        boolean last = line == text.lines() - 1;
        return text.replacing(text.start(line) - (last ? 1 : 0), text.end(line) + (last ? 0 : 1), "");
    }

    /** The lines of a key, from 0. */
    List<Integer> lines(String key) {
        List<Integer> found = new ArrayList<>();
        for (int line = 1; line < text.lines() && !isStep(text.line(line)); line++) {
            if (word(text.line(line)).equals(key)) {
                found.add(line);
            }
        }
        return found;
    }

    /** The last line that has a key, or the first line of all. */
    private int lastKey() {
        int last = 0;
        for (int line = 1; line < text.lines() && !isStep(text.line(line)); line++) {
            String stripped = text.line(line).strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                last = line;
            }
        }
        return last;
    }

    private static boolean isStep(String line) {
        String stripped = line.stripLeading();
        return stripped.startsWith("C:") || stripped.startsWith("S:") || stripped.startsWith("@")
                || stripped.startsWith("+");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String word(String line) {
        return line.strip().split("[ \t]", 2)[0];
    }
}
