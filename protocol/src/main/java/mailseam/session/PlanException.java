package mailseam.session;

import java.util.List;

/** A session that cannot be planned: a missing file, variable or secret. Says all of them at once. */
public final class PlanException extends Exception {
    private final transient List<Problem> problems;

    /** With at least one problem. */
    public PlanException(List<Problem> problems) {
        super(problems.getFirst().message());
        this.problems = List.copyOf(problems);
    }

    /** What is missing, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
