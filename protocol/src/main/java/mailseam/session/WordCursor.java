package mailseam.session;

import java.util.List;

/** Takes words one by one from the front. */
final class WordCursor {
    private final List<Word> words;
    /** Stands where a word is missing. */
    private final Word end;
    private int at;

    /** Words between blanks, of which the first character stands at a column. */
    WordCursor(String text, int column) throws SyntaxException {
        words = Word.split(text, column);
        end = new Word(column + text.length(), "", 1);
    }

    boolean hasMore() {
        return at < words.size();
    }

    /** Whether the next word is this one. */
    boolean isNext(String text) {
        return hasMore() && words.get(at).text().equals(text);
    }

    /** The next word, which stays the next. */
    Word peek() {
        return hasMore() ? words.get(at) : end;
    }

    /** Takes the next word if it is this one. */
    boolean skip(String text) {
        boolean is = isNext(text);
        at += is ? 1 : 0;
        return is;
    }

    /** Takes the next word. */
    Word take(String expected) throws SyntaxException {
        if (!hasMore()) {
            Word last = words.isEmpty() ? end : words.getLast();
            throw last.wrong(words.isEmpty() ? "Something is missing here."
                    : "Something is missing behind \"" + Shown.brief(last.text()) + "\".", expected);
        }
        return words.get(at++);
    }

    /** That nothing follows. */
    void end() throws SyntaxException {
        if (hasMore()) {
            throw peek().wrong("\"" + Shown.brief(peek().text()) + "\" is too much here.",
                    at == 0 ? "Nothing stands here."
                            : "Nothing follows \"" + Shown.brief(words.get(at - 1).text()) + "\".");
        }
    }
}
