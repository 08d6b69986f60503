package mailseam.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.PatternSyntaxException;
import mailseam.smtp.Direction;

/** Reads the steps of a session, line by line, and nests what stands between {@code @repeat} and {@code @end}. */
final class StepReader {
    /** A {@code @repeat} whose {@code @end} has not come. */
    private record Open(SourceLine line, int count, List<Step> body) {
    }

    private final ProblemList problems;
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    StepReader(ProblemList problems) {
        this.problems = problems;
    }

    /** The steps, once the last line was read. */
    List<Step> steps() {
        while (!open.isEmpty()) {
            Open repeat = open.peek();
            problems.add(repeat.line, repeat.line.indent() + 1, 7, "This @repeat has no end.",
                    "Write @end behind the last line to be repeated.");
            close();
        }
        return steps;
    }

    /** Whether a line is a step, by its first characters. */
    static boolean isStep(String text) {
        return text.startsWith("C:") || text.startsWith("S:") || text.startsWith("@") || text.startsWith("+");
    }

    /** Where {@code C:} or {@code S:} stands in a line of one side, or would: behind blanks and a recorded time. */
    static int sideAt(SourceLine line) {
        int at = line.indent();
        String text = line.text();
        if (text.startsWith("+", at)) {
            int blank = text.indexOf(' ', at);
            at = blank < 0 ? text.length() : blank;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    /** Where in a line of one side what is sent begins. */
    static int contentAt(SourceLine line) {
        int start = sideAt(line) + 2;
        return line.text().startsWith(" ", start) ? start + 1 : start;
    }

    void read(SourceLine line) {
        int from = line.indent();
        switch (line.text().charAt(from)) {
            case '@' -> directive(line);
            case '+' -> recorded(line, from);
            default -> said(line, from, OptionalLong.empty());
        }
    }

    private void add(Step step) {
        (open.isEmpty() ? steps : open.peek().body).add(step);
    }

    private void recorded(SourceLine line, int from) {
        int blank = line.text().indexOf(' ', from);
        OptionalLong time = TimeText.recorded(line.text().substring(from, blank < 0 ? line.text().length() : blank));
        int end = sideAt(line);
        if (time.isEmpty()) {
            problems.add(line, from + 1, Math.max(1, end - from), "This is no recorded time.",
                    "A recorded time is a number of seconds such as +0.041210.");
        } else if (line.text().startsWith("C:", end) || line.text().startsWith("S:", end)) {
            said(line, end, time);
        } else {
            problems.add(line, end + 1, 1, "No line of the client or the server follows the recorded time.",
                    "Write C: or S: behind the time.");
        }
    }

    private void said(SourceLine line, int from, OptionalLong nanos) {
        Direction side = line.text().charAt(from) == 'C' ? Direction.CLIENT : Direction.SERVER;
        int start = contentAt(line);
        if (side == Direction.SERVER && line.text().startsWith("/", start)) {
            pattern(line, start);
            return;
        }
        FragmentReader reader = new FragmentReader(line, start, problems);
        add(new Step.Line(line.number(), side, nanos, reader.fragments(), reader.crlf()));
    }

    private void pattern(SourceLine line, int from) {
        String text = line.text().substring(from).stripTrailing();
        if (text.length() < 2 || !text.endsWith("/")) {
            problems.add(line, from + 1, text.length(), "This regular expression is not closed.",
                    "Write /…/ for a regular expression, or \\x2F for a slash that the server sends.");
            return;
        }
        String regex = text.substring(1, text.length() - 1);
        try {
            ReplyPattern.compile(regex);
            add(new Step.ReplyPattern(line.number(), regex));
        } catch (PatternSyntaxException wrong) {
            problems.add(line, from + 2 + Math.clamp(wrong.getIndex(), 0, regex.length()), 1,
                    "The regular expression is wrong: " + wrong.getDescription() + ".",
                    "Write a regular expression of Java, at most " + ReplyPattern.LONGEST + " characters long.");
        }
    }

    private void directive(SourceLine line) {
        int from = line.indent();
        try {
            List<Word> words = Word.split(line.text().substring(from), from + 1);
            switch (words.getFirst().text()) {
                case "@repeat" -> repeat(line, words);
                case "@end" -> end(line, words);
                default -> add(DirectiveReader.read(line.number(), words));
            }
        } catch (SyntaxException wrong) {
            problems.add(line, 1, wrong);
        }
    }

    private void repeat(SourceLine line, List<Word> words) throws SyntaxException {
        if (open.size() >= SessionFile.MAX_NESTING) {
            problems.add(line, words.getFirst().column(), 7, "Repeats are nested too deep.",
                    "At most " + SessionFile.MAX_NESTING + " lie in each other.");
        }
        int count = 1;
        try {
            DirectiveReader.words(words, 2, "@repeat N");
            count = words.get(1).number("The count of @repeat", 1, SessionFile.MAX_REPEAT);
        } finally {
            open.push(new Open(line, count, new ArrayList<>()));
        }
    }

    private void end(SourceLine line, List<Word> words) throws SyntaxException {
        if (open.isEmpty()) {
            problems.add(line, words.getFirst().column(), 4, "This @end has no @repeat.",
                    "Remove it, or write @repeat N before.");
            return;
        }
        close();
        DirectiveReader.words(words, 1, "@end");
    }

    private void close() {
        Open repeat = open.pop();
        if (open.size() < SessionFile.MAX_NESTING) {
            add(new Step.Repeat(repeat.line.number(), repeat.count, repeat.body));
        }
    }
}
