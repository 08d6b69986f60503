package mailseam.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mailseam.report.SafeText;
import mailseam.session.Problem;

/** What is wrong in a session file, as lines for a terminal: the place, the fault, what was expected, and the line itself. */
final class Problems {
    /** As many as can be read before the first of them has scrolled away. */
    private static final int MOST = 20;

    private Problems() {
    }

    static CommandFailure failure(Path file, List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST))) {
            lines.add(SafeText.of(file.toString()) + ":" + problem.line() + ":" + problem.column() + ": "
                    + SafeText.of(problem.message())
                    + (problem.expected().isEmpty() ? "" : " (" + SafeText.of(problem.expected()) + ")"));
            if (!problem.text().isEmpty()) {
                lines.add("    " + SafeText.of(problem.text()));
            }
        }
        if (problems.size() > MOST) {
            lines.add(SafeText.of(file.toString()) + ": and " + (problems.size() - MOST) + " more.");
        }
        return new CommandFailure(ExitStatus.USAGE, lines);
    }
}
