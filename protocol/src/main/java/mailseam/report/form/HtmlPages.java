package mailseam.report.form;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a long text in pages that are folded, each called after the time in its first row. A page is one piece of text to a browser,
 * which opens a hundred thousand rows so as quickly as a few.
 */
final class HtmlPages extends Writer {
    private static final int ROWS = 1_000;
    private static final Pattern TIME = Pattern.compile("^ *(-?[0-9]+\\.[0-9]{6})(?: .*)?");

    private final HtmlText out;
    private final StringBuilder row = new StringBuilder();
    private final List<String> rows = new ArrayList<>();
    private String time = "";
    private boolean open;

    /**
     * Pages within markup.
     *
     * @param open whether the first page is unfolded
     */
    HtmlPages(HtmlText out, boolean open) {
        this.out = out;
        this.open = open;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            if (characters[i] == '\n') {
                row(row.toString());
                row.setLength(0);
            } else {
                row.append(characters[i]);
            }
        }
    }

    /** A page begins only where a row has a time. */
    private void row(String text) throws IOException {
        if (rows.size() >= ROWS || time.isEmpty()) {
            Matcher timed = TIME.matcher(text);
            if (timed.matches()) {
                page();
                time = timed.group(1);
            }
        }
        rows.add(text);
    }

    private void page() throws IOException {
        if (!time.isEmpty()) {
            out.markup("<details class=\"page\"" + (open ? " open" : "") + "><summary>from ").text(time)
                    .markup(" s</summary>\n<pre>");
            for (String one : rows) {
                out.text(one).markup("\n");
            }
            out.markup("</pre></details>\n");
            rows.clear();
            open = false;
        }
    }

    @Override
    public void flush() {
        // what has come is kept until its page is whole
    }

    /** Writes the last page; the markup goes on. */
    @Override
    public void close() throws IOException {
        page();
    }
}
