package mailseam.report.foreign;

import java.util.ArrayList;
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
record Dialect(Sign first, Sign second, boolean plain) {
    /** A number, a time or a name in brackets: what editors, mail and logs put before a line, up to five of them. */
    private static final Pattern BEFORE = Pattern
            .compile("(?:[0-9]{1,7}[.:)|]?|\\[[^\\]]{1,40}\\]|[+-]?[0-9][0-9:.,TZ/-]{3,31}s?"
                    + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun),?|\\([0-9.,smu ]{1,20}\\)"
                    + "|[*-](?=[ \t][A-Za-z]))[ \t]+");
    private static final int MOST_BEFORE = 5;
    private static final int LONGEST_MARK = 160;

    /** All that are known, the more particular before the more general. */
    static final List<Dialect> ALL = List.of(words("C", "S"), words("Client", "Server"),
            words("CLIENT -> SERVER", "SERVER -> CLIENT"),
            words("Out", "In"), words("S", "R"), words("sent", "received"),
            words("send", "recv"),
            marks("[C]", "[S]"), marks(">>>", "<<<"), marks("-->", "<--"), marks("->", "<-"), marks("=>", "<="),
            marks("~>", "<~"),
            marks(">>", "<<"), marks(">", "<"));

    /** What stands before a line: it begins with a letter, in any case, or another character. */
    private record Sign(char initial, Pattern pattern) {
        static Sign word(String word) {
            return new Sign(word.charAt(0),
                    Pattern.compile("(?i)%s[ \t]?(?::|(?<=[<>])):?[ \t]?".formatted(Pattern.quote(word))));
        }

        static Sign mark(String mark) {
            return new Sign(mark.charAt(0), Pattern.compile(Pattern.quote(mark) + "(?![<>=~-])[ \t]?"));
        }

        /** Where it ends in a line, or -1 where it does not stand at its beginning. */
        int end(Line line) {
            for (int i = line.starts.size() - 1; i >= 0; i--) {
                int at = line.starts.get(i);
                if (at < line.head.length()
                        && Character.toUpperCase(line.head.charAt(at)) == Character.toUpperCase(initial)) {
                    Matcher sign = pattern.matcher(line.head).region(at, line.head.length());
                    if (sign.lookingAt()) {
                        return sign.end();
                    }
                }
            }
            return -1;
        }
    }

    /**
     * A line, with the places at which a mark may stand: behind the blanks that it begins with, and behind each of what may stand there.
     *
     * @param head the part of it that may have a mark
     */
    record Line(String text, String head, List<Integer> starts) {
        static Line of(String text) {
            String head = text.length() > LONGEST_MARK ? text.substring(0, LONGEST_MARK) : text;
            int at = 0;
            while (at < head.length() && " \t\u00A0".indexOf(head.charAt(at)) >= 0) {
                at++;
            }
            List<Integer> starts = new ArrayList<>(List.of(at));
            Matcher before = BEFORE.matcher(head);
            while (starts.size() <= MOST_BEFORE && before.region(starts.getLast(), head.length()).lookingAt()) {
                starts.add(before.end());
            }
            return new Line(text, head, List.copyOf(starts));
        }
    }

    private static Dialect words(String first, String second) {
        return new Dialect(Sign.word(first), Sign.word(second), first.length() == 1);
    }

    private static Dialect marks(String first, String second) {
        return new Dialect(Sign.mark(first), Sign.mark(second), false);
    }

    /** A line without its mark, or as it is where it has none. */
    Marked marked(Line line) {
        int one = first.end(line);
        if (one >= 0) {
            return new Marked(Mark.FIRST, line.text.substring(one));
        }
        int other = second.end(line);
        return other >= 0 ? new Marked(Mark.SECOND, line.text.substring(other)) : new Marked(Mark.NONE, line.text);
    }

    /** Whose line it is. */
    enum Mark {
        FIRST, SECOND, NONE
    }

    /** A line and whose it is; the text has no mark. */
    record Marked(Mark mark, String text) {
    }
}
