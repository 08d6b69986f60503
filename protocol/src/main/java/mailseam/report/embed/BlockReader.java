package mailseam.report.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds sessions in a text that has them as blocks: a report as it was written, or a mail that quotes one. What stands before the
 * begin row, such as {@code "> "}, is taken off all rows of the block.
 */
final class BlockReader {
    /** No quotation has more before each row. */
    private static final int PREFIX = 40;
    private static final Pattern QUOTED = Pattern.compile("(?:[ \\t]{0,3}>){0,20}[ \\t]{0,8}");

    private final List<String> sessions = new ArrayList<>();
    private final boolean markup;
    private final StringBuilder session = new StringBuilder();
    private final List<String> folded = new ArrayList<>();
    private String prefix = "";
    private boolean inside;

    /** In markup (HTML, SVG) the five characters that it cannot have as they are stand as entities. */
    private BlockReader(boolean markup) {
        this.markup = markup;
    }

    static List<String> read(String text) {
        BlockReader reader = new BlockReader(text.stripLeading().startsWith("<"));
        int at = 0;
        while (at < text.length()) {
            int lf = text.indexOf('\n', at);
            int end = lf < 0 ? text.length() : lf;
            reader.row(text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end));
            at = end + 1;
        }
        return reader.sessions;
    }

    private void row(String row) {
        int begin = begin(row);
        if (begin >= 0) {
            inside = true;
            prefix = row.substring(0, begin);
            session.setLength(0);
            folded.clear();
        } else if (inside) {
            content(row.startsWith(prefix) ? row.substring(prefix.length())
                    : row.equals(prefix.stripTrailing()) ? "" : row);
        }
    }

    /** Where the begin row's own text begins, or -1. */
    private static int begin(String row) {
        int at = row.indexOf(SessionBlock.BEGIN);
        return at >= 0 && at <= PREFIX && QUOTED.matcher(row.substring(0, at)).matches()
                && row.substring(at + SessionBlock.BEGIN.length()).isBlank() ? at : -1;
    }

    private void content(String row) {
        if (row.strip().equals(SessionBlock.END)) {
            sessions.add(session.toString());
            inside = false;
            return;
        }
        String plain = markup ? Entities.plain(row) : row;
        folded.add(plain);
        if (!SessionBlock.isFolded(plain)) {
            session.append(SessionBlock.unfold(folded)).append('\n');
            folded.clear();
        }
    }
}
