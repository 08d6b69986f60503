package mailseam.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in a file, the first of it in full and the rest as a number. */
final class ProblemList {
    private final List<Problem> problems = new ArrayList<>();
    private int more;
    private int firstUntold;

    void add(SourceLine line, int column, int length, String message, String expected) {
        if (problems.size() < SessionFile.MAX_PROBLEMS) {
            problems.add(new Problem(line.number(), column, Math.max(1, length), message, expected,
                    Shown.line(line.text())));
        } else if (more++ == 0) {
            firstUntold = line.number();
        }
    }

    void add(SourceLine line, int column, SyntaxException wrong) {
        add(line, column + wrong.column() - 1, wrong.length(), wrong.message(), wrong.expected());
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All problems in the order of the file; a last one counts those that were left out. */
    List<Problem> all() {
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (more > 0) {
            problems.add(new Problem(firstUntold, 1, 1, "And " + more + " more.",
                    "Mend those above first, then read the file again.", ""));
        }
        return List.copyOf(problems);
    }
}
