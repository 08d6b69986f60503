package mailseam.report.foreign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A habit of marking lines: what stands before the lines of one side and of the other. Which of the two is the client is told from
 * the replies, where there are any: some write {@code S:} for the sender.
 *
 * @param first  the mark that means the client in most texts
 * @param second the other one
 * @param plain  whether the first alone tells that it is a transcript
 */
record Dialect(Pattern first, Pattern second, boolean plain) {
    /** Blanks, a number, a time or a name in brackets: what editors, mail and logs put before a line. */
    private static final String BEFORE = "[ \t\u00A0]*+(?:(?:[0-9]{1,7}[.:)|]?|\\[[^\\]]{1,40}\\]|[+-]?[0-9][0-9:.,TZ/-]{3,31}s?"
            + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun),?|\\([0-9.,smu ]{1,20}\\)"
            + "|[*-](?=[ \t][A-Za-z]))[ \t]+){0,5}";
    private static final int LONGEST_MARK = 160;

    /** All that are known, the more particular before the more general. */
    static final List<Dialect> ALL = List.of(words("C", "S"), words("Client", "Server"),
            words("CLIENT -> SERVER", "SERVER -> CLIENT"),
            words("SMTP>>", "SMTP<<"),
            new Dialect(Pattern.compile(BEFORE + "SMTP(?:[|+>]>|\\([a-z]{1,20}\\)>>|\\+>)[ \t]?"),
                    Pattern.compile(BEFORE + "SMTP(?:\\([a-z]{1,20}\\))?<<[ \t]?"), false),
            words("Out", "In"), words("S", "R"), words("sent", "received"),
            words("send", "recv"),
            marks("[C]", "[S]"), marks(">>>", "<<<"), marks("-->", "<--"), marks("->", "<-"), marks("=>", "<="),
            marks("~>", "<~"),
            marks(">>", "<<"), marks(">", "<"));

    private static Dialect words(String first, String second) {
        String end = "(?i)%s[ \t]?(?::|(?<=[<>])):?[ \t]?";
        return new Dialect(Pattern.compile(BEFORE + end.formatted(Pattern.quote(first))),
                Pattern.compile(BEFORE + end.formatted(Pattern.quote(second))), first.length() == 1);
    }

    private static Dialect marks(String first, String second) {
        return new Dialect(Pattern.compile(BEFORE + Pattern.quote(first) + "(?![<>=~-])[ \t]?"),
                Pattern.compile(BEFORE + Pattern.quote(second) + "(?![<>=~-])[ \t]?"), false);
    }

    /** A line without its mark, or null where it has none. */
    Marked marked(String line) {
        String start = line.length() > LONGEST_MARK ? line.substring(0, LONGEST_MARK) : line;
        Matcher one = first.matcher(start);
        if (one.lookingAt()) {
            return new Marked(Mark.FIRST, line.substring(one.end()));
        }
        Matcher other = second.matcher(start);
        return other.lookingAt() ? new Marked(Mark.SECOND, line.substring(other.end())) : new Marked(Mark.NONE, line);
    }

    /** Whose line it is. */
    enum Mark {
        FIRST, SECOND, NONE
    }

    /** A line and whose it is; the text has no mark. */
    record Marked(Mark mark, String text) {
    }
}
