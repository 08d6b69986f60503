package mailseam.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mailseam.session.Advice.Severity;

/** Collects advice: each once for a line, and no more than a reader would read. */
final class AdviceList {
    private record Said(int line, String message) {
    }

    private final List<SourceLine> lines;
    private final List<Advice> advice = new ArrayList<>();
    private final Set<Said> said = new HashSet<>();

    /** With the lines of the file. */
    AdviceList(List<SourceLine> lines) {
        this.lines = lines;
    }

    void warn(int line, String message, String hint, String reference) {
        add(Severity.WARNING, line, message, hint, reference);
    }

    void add(Severity severity, int line, String message, String hint, String reference) {
        if (advice.size() < Advisor.MOST && said.add(new Said(line, message))) {
            String text = line <= lines.size() ? lines.get(line - 1).text() : "";
            int from = text.startsWith("C: ") || text.startsWith("S: ") ? 3 : indent(text);
            advice.add(new Advice(line, from + 1, Math.max(1, text.stripTrailing().length() - from), severity, message,
                    hint, reference));
        }
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    /** All of it, in the order of the file. */
    List<Advice> all() {
        advice.sort(Comparator.comparingInt(Advice::line).thenComparing(Advice::severity));
        return List.copyOf(advice);
    }
}
