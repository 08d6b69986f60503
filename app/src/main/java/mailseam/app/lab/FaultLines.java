package mailseam.app.lab;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Fault;
import mailseam.session.FaultText;
import mailseam.session.Problem;
import mailseam.session.SyntaxException;

/**
 * Faults as they are typed, one in a line; empty lines are left out.
 *
 * @param faults   those that were understood
 * @param problems what is wrong with the other lines
 */
public record FaultLines(List<Fault> faults, List<Problem> problems) {
    public FaultLines {
        faults = List.copyOf(faults);
        problems = List.copyOf(problems);
    }

    /** Reads them. */
    static FaultLines read(String text) {
        List<Fault> faults = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                try {
                    faults.add(FaultText.parse(line));
                } catch (SyntaxException wrong) {
                    problems.add(new Problem(i + 1, wrong.column(), wrong.length(), wrong.message(), wrong.expected(),
                            line));
                }
            }
        }
        return new FaultLines(faults, problems);
    }
}
