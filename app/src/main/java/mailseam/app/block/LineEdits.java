package mailseam.app.block;

import java.util.ArrayList;
import java.util.List;
import mailseam.app.document.DocumentText;
import mailseam.app.document.Edit;

/** Deeds to whole lines as edits of a text. What stands behind the last line end is a line only if it is not empty. */
final class LineEdits {
    private LineEdits() {
    }

    /** How many lines there are to be edited. */
    static int count(DocumentText text) {
        int last = text.lines() - 1;
        return text.line(last).isEmpty() ? last : last + 1;
    }

    /** Puts lines before a line, or behind the last. */
    static Edit insert(DocumentText text, int at, List<String> lines) {
        String joined = String.join("\n", lines);
        return at < text.lines() ? text.replacing(text.start(at), text.start(at), joined + "\n")
                : text.replacing(text.length(), text.length(), "\n" + joined);
    }

    /** Takes lines away. */
    static Edit delete(DocumentText text, LineRange range) {
        if (range.to() < text.lines()) {
            return text.replacing(text.start(range.from()), text.start(range.to()), "");
        }
        int from = range.from() == 0 ? 0 : text.end(range.from() - 1);
        return text.replacing(from, text.length(), "");
    }

    /** Takes several away, the last first, so that each edit counts in the text that those before it left. */
    static List<Edit> delete(DocumentText text, List<LineRange> rising) {
        return LineRange.joined(rising).reversed().stream().map(range -> delete(text, range)).toList();
    }

    /** Puts lines in the place of as many or as few others, at least one each. */
    static Edit replace(DocumentText text, LineRange range, List<String> lines) {
        return text.replacing(text.start(range.from()), text.end(range.to() - 1), String.join("\n", lines));
    }

    /** Brings lines together before a line, or behind the last; what lies between is moved out of the way. */
    static Edit move(DocumentText text, List<LineRange> rising, int at) {
        int from = Math.min(at, rising.getFirst().from());
        int to = Math.max(at, rising.getLast().to());
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int line = from; line < to; line++) {
            int each = line;
            if (rising.stream().noneMatch(range -> range.from() <= each && each < range.to())) {
                (line < at ? above : below).add(text.line(line));
            }
        }
        List<String> lines = new ArrayList<>(above);
        lines.addAll(lines(text, rising));
        lines.addAll(below);
        return replace(text, new LineRange(from, to), lines);
    }

    /** How many lines above a line are not among some. */
    static int firstMoved(List<LineRange> rising, int at) {
        int moved = 0;
        for (LineRange range : rising) {
            moved += Math.clamp((long) at - range.from(), 0, range.size());
        }
        return at - moved;
    }

    /** The lines of ranges. */
    static List<String> lines(DocumentText text, List<LineRange> ranges) {
        List<String> lines = new ArrayList<>();
        for (LineRange range : ranges) {
            for (int line = range.from(); line < range.to(); line++) {
                lines.add(text.line(line));
            }
        }
        return lines;
    }
}
