package mailseam.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects why a session cannot be planned: each reason once, however often a repeat meets it. */
final class PlanProblems {
    private final Set<Problem> problems = new LinkedHashSet<>();

    void add(Step step, String message, String expected) {
        if (problems.size() < SessionFile.MAX_PROBLEMS) {
            String text = SessionPrinter.line(step);
            problems.add(new Problem(step.line(), 1, text.length(), message, expected, Shown.line(text)));
        }
    }

    void add(int line, String message, String expected) {
        problems.add(new Problem(line, 1, 1, message, expected, ""));
    }

    void throwIfAny() throws PlanException {
        if (!problems.isEmpty()) {
            List<Problem> sorted = new ArrayList<>(problems);
            sorted.sort(Comparator.comparingInt(Problem::line));
            throw new PlanException(sorted);
        }
    }
}
