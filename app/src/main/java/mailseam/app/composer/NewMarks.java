package mailseam.app.composer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.TextRange;
import mailseam.app.text.Texts;

/** Puts marks at which segments are cut into lines of the two sides. */
public final class NewMarks {
    private static final Pattern SAID = Pattern.compile("[ \\t]*(?:\\+[0-9.]+[ \\t]+)?[CS]: ?");
    private static final String WAIT = "50ms";

    private final Texts texts;

    /** With the words for deeds. */
    public NewMarks(Texts texts) {
        this.texts = texts;
    }

    /** Whether a mark may stand at an index of a text: in what one side says, and not within another mark. */
    public static boolean canInsert(DocumentText text, int index) {
        int number = text.lineAt(index);
        String line = text.line(number);
        int column = index - text.start(number);
        Matcher said = SAID.matcher(line);
        return said.lookingAt() && column >= said.end()
                && CutMarks.around(line, column).filter(mark -> mark.from() < column).isEmpty();
    }

    /** Ends a segment at the caret. */
    public void insert(DocumentText text) {
        put(text, "{cut}", 0, 0);
    }

    /** Ends a segment at the caret, and waits there; the time is selected, to be typed over. */
    public void insertWait(DocumentText text) {
        put(text, "{cut " + WAIT + "}", "{cut ".length(), WAIT.length());
    }

    private void put(DocumentText text, String mark, int from, int length) {
        int at = text.selection().get().caret();
        if (canInsert(text, at)) {
            text.edit(Deed.of(texts.get("deed.insertCut"), text.replacing(at, at, mark)), this);
            int start = length == 0 ? at + mark.length() : at + from;
            text.selection().set(new TextRange(start, start + length));
        }
    }
}
