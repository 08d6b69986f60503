package mailseam.timeline.filter;

import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import mailseam.session.SyntaxException;

/** The words of a filter, one behind the other. */
final class FilterWords {
    private static final String ENDS = " \t()!";

    /** A word, and where it begins and ends. */
    record Word(String text, int from, int to) {
        SyntaxException wrong(String message, String expected) {
            return new SyntaxException(from + 1, to - from, message, expected);
        }
    }

    private final String text;
    private int at;

    FilterWords(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    /** Where it is, from 0. */
    int place() {
        blanks();
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    boolean atEnd() {
        blanks();
        return at >= text.length();
    }

    boolean at(String sign) {
        blanks();
        return text.startsWith(sign, at);
    }

    boolean take(String sign) {
        if (!at(sign)) {
            return false;
        }
        at += sign.length();
        return true;
    }

    /** Whether a word stands here and ends here. */
    boolean atWord(String word) {
        blanks();
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (end >= text.length() || Character.isWhitespace(text.charAt(end))
                        || ENDS.indexOf(text.charAt(end)) >= 0);
    }

    boolean takeWord(String word) {
        if (!atWord(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    boolean atText() {
        return at("\"") || at("/");
    }

    /** The letters that stand here; perhaps none. */
    String name() {
        int from = place();
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return text.substring(from, at);
    }

    Optional<Relation> relation() {
        Optional<Relation> found = Relation.at(text, at);
        found.ifPresent(relation -> at += relation.sign().length());
        return found;
    }

    boolean takeComma() {
        boolean comma = at < text.length() && text.charAt(at) == ',';
        at += comma ? 1 : 0;
        return comma;
    }

    /** The value that stands here, up to a blank, a comma or a bracket. */
    Word value(FilterKey key) throws SyntaxException {
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && !isEnd()) {
            at++;
        }
        if (at == from) {
            throw wrongHere("The value of " + key.word() + " is missing.", Terms.expected(key));
        }
        return new Word(text.substring(from, at), from, at);
    }

    private boolean isEnd() {
        char sign = text.charAt(at);
        return Character.isWhitespace(sign) || ENDS.indexOf(sign) >= 0 || text.startsWith("||", at)
                || text.startsWith("&&", at);
    }

    /** The text to look for that stands here: in quotes, between slashes, or a word. */
    Term text() throws SyntaxException {
        blanks();
        if (at("\"")) {
            return new TextTerm(QuotedText.octets(quoted('"')), false);
        }
        if (at("/")) {
            return expression();
        }
        int from = at;
        while (at < text.length() && !isEnd()) {
            at++;
        }
        if (from == at) {
            throw wrongHere("The text to look for is missing.",
                    "Write a word, a text in quotes, or /a regular expression/.");
        }
        return new TextTerm(QuotedText.plain(text.substring(from, at)), true);
    }

    private Term expression() throws SyntaxException {
        Word inner = quoted('/');
        boolean any = at < text.length() && text.charAt(at) == 'i';
        at += any ? 1 : 0;
        try {
            return RegexTerm.of(inner.text().replace("\\/", "/"), any);
        } catch (PatternSyntaxException e) {
            throw inner.wrong("This is no regular expression: " + e.getDescription() + ".",
                    "Java's regular expressions are meant; a text in quotes is looked for as it is.");
        } catch (StackOverflowError _) {
            throw inner.wrong("This regular expression is too deep.", "Use fewer brackets within brackets.");
        }
    }

    /** What stands between two of these signs; behind a backslash one of them does not end it. */
    private Word quoted(char sign) throws SyntaxException {
        int from = at;
        int end = from + 1;
        while (end < text.length() && text.charAt(end) != sign) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            throw wrong(from, text.length(), "There is no second " + sign + ".", "Write " + sign + " behind it.");
        }
        at = end + 1;
        return new Word(text.substring(from + 1, end), from + 1, end);
    }

    SyntaxException wrong(int from, int to, String message, String expected) {
        return new SyntaxException(from + 1, Math.max(1, to - from), message, expected);
    }

    SyntaxException wrongHere(String message, String expected) {
        blanks();
        return wrong(at, at + 1, message, expected);
    }
}
