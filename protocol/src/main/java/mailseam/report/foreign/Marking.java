package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailseam.report.foreign.Dialect.Line;
import mailseam.report.foreign.Dialect.Mark;
import mailseam.report.foreign.Dialect.Marked;

/**
 * The lines of a text in the dialect that explains most of them.
 *
 * @param lines  each with its mark
 * @param client the mark of the client's lines
 * @param share  how many of a hundred lines have a mark
 */
record Marking(List<Marked> lines, Mark client, int share) {
    /** A quotation of a mail has at most so many marks before each line. */
    private static final int QUOTED = 3;
    private static final Pattern QUOTE = Pattern.compile("^[ \t]?[>|][ \t]?");
    private static final Pattern VERB = Pattern.compile(
            "(?i)(?:EHLO|HELO|LHLO|MAIL|RCPT|DATA|QUIT|RSET|NOOP|STARTTLS|AUTH|BDAT|VRFY|EXPN|HELP|ETRN|XCLIENT|X{4,})(?:[ \r].*)?");

    Marking {
        lines = List.copyOf(lines);
    }

    /** The best reading of a text as a transcript, if any dialect fits. */
    static Optional<Marking> of(List<String> lines) {
        Optional<Marking> best = Optional.empty();
        List<String> bare = lines;
        for (int quotes = 0; quotes <= QUOTED; quotes++) {
            List<Line> read = bare.stream().map(Line::of).toList();
            for (Dialect dialect : Dialect.ALL) {
                Optional<Marking> found = of(read, dialect);
                if (found.isPresent() && (best.isEmpty() || found.get().share > best.get().share)) {
                    best = found;
                }
            }
            List<String> inside = unquoted(bare);
            if (inside.equals(bare)) {
                return best;
            }
            bare = inside;
        }
        return best;
    }

    private static List<String> unquoted(List<String> lines) {
        return lines.stream().map(line -> QUOTE.matcher(line).replaceFirst("")).toList();
    }

    private static Optional<Marking> of(List<Line> lines, Dialect dialect) {
        List<Marked> marked = lines.stream().map(dialect::marked).toList();
        int first = count(marked, Mark.FIRST);
        int second = count(marked, Mark.SECOND);
        long written = lines.stream().filter(line -> !line.text().isBlank()).count();
        boolean both = first > 0 && second > 0;
        if (written == 0 || first + second == 0 || (!both && !(dialect.plain() && first > 0))) {
            return Optional.empty();
        }
        int said = speaking(marked, Mark.FIRST) + speaking(marked, Mark.SECOND);
        if (said == 0) {
            return Optional.empty();
        }
        return Optional.of(new Marking(evened(marked), client(marked), (int) (100L * (first + second) / written)));
    }

    private static int count(List<Marked> marked, Mark mark) {
        return (int) marked.stream().filter(line -> line.mark() == mark).count();
    }

    private static int replies(List<Marked> marked, Mark mark) {
        return (int) marked.stream().filter(line -> line.mark() == mark && Replies.code(line.text().strip()) > 0)
                .count();
    }

    /** Lines that are SMTP: replies and commands. */
    private static int speaking(List<Marked> marked, Mark mark) {
        return replies(marked, mark) + (int) marked.stream()
                .filter(line -> line.mark() == mark && VERB.matcher(line.text().strip()).matches()).count();
    }

    private static Mark client(List<Marked> marked) {
        long first = (long) replies(marked, Mark.FIRST) * Math.max(1, count(marked, Mark.SECOND));
        long second = (long) replies(marked, Mark.SECOND) * Math.max(1, count(marked, Mark.FIRST));
        return first > second ? Mark.SECOND : Mark.FIRST;
    }

    /** Blanks that every line of one side has are the mark's. */
    private static List<Marked> evened(List<Marked> marked) {
        List<Marked> even = new ArrayList<>(marked);
        for (Mark mark : List.of(Mark.FIRST, Mark.SECOND)) {
            int blanks = marked.stream().filter(line -> line.mark() == mark && !line.text().isBlank())
                    .mapToInt(line -> line.text().length() - line.text().stripLeading().length()).min().orElse(0);
            even.replaceAll(line -> line.mark() == mark
                    ? new Marked(mark, line.text().substring(Math.min(blanks, line.text().length())))
                    : line);
        }
        return even;
    }
}
