package mailseam.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mailseam.play.Outcome;
import mailseam.play.Signature;
import mailseam.report.JsonExporter;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.report.TextExporter;

/** Prints what the runs of a session gave, writes their files, and remembers the worst exit status. */
final class Results {
    private final Surroundings surroundings;
    private final String subject;
    private final Outputs outputs;
    private final Redacting redacting;
    private final boolean json;
    private final int expected;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<Signature, List<Integer>> signatures = new LinkedHashMap<>();
    private int runs;
    private int worst = ExitStatus.AS_EXPECTED;

    /**
     * For a number of runs; of one the whole timeline is printed, of more how each ended.
     *
     * @param subject what is run, for messages: the name of the session's file
     */
    Results(Surroundings surroundings, String subject, Outputs outputs, Redacting redacting, boolean json,
            int expected) {
        this.surroundings = surroundings;
        this.subject = subject;
        this.outputs = outputs;
        this.redacting = redacting;
        this.json = json;
        this.expected = expected;
    }

    void begin() {
        if (json && expected > 1) {
            surroundings.out().print("{\"runs\":[");
        }
    }

    void add(Report seen, Outcome outcome) throws CommandFailure, IOException {
        Report report = redacting.report(seen);
        runs++;
        outcomes.merge(outcome.name(), 1, Integer::sum);
        if (expected > 1) {
            signatures.computeIfAbsent(Signature.of(outcome, report.timeline()), _ -> new ArrayList<>()).add(runs);
        }
        worst = Math.max(worst, ExitStatus.of(outcome));
        print(report, outcome);
        if (outcome.verdict() != Outcome.Verdict.AS_EXPECTED) {
            surroundings.err().println(SafeText.of(subject) + (outcome.line() > 0 ? ":" + outcome.line() : "")
                    + ": " + outcome.name() + ": " + SafeText.of(outcome.message()));
        }
        if (expected > 1) {
            outputs.writeNumbered(report, runs);
        } else if (runs == 1) {
            outputs.write(report);
        } else {
            outputs.writeCounted(report, runs, "");
        }
    }

    private void print(Report report, Outcome outcome) throws IOException {
        if (expected > 1 && !json) {
            surroundings.out().println("run " + runs + ": " + outcome.name());
            return;
        }
        if (expected > 1 && runs > 1) {
            surroundings.out().print(",");
        }
        if (json) {
            JsonExporter.brief(report, surroundings.out());
        } else {
            TextExporter.brief(report, surroundings.out());
        }
    }

    /** Whether a person has stopped a run: no other one is to begin. */
    boolean stopped() {
        return outcomes.containsKey(Outcome.Reason.STOPPED.word());
    }

    /** The worst exit status, once all is printed. */
    int end() {
        if (expected > 1) {
            String counts = outcomes.entrySet().stream()
                    .map(outcome -> json ? "\"" + outcome.getKey() + "\":" + outcome.getValue()
                            : outcome.getValue() + " " + outcome.getKey())
                    .collect(Collectors.joining(json ? "," : ", "));
            if (json) {
                surroundings.out().print("],\"outcomes\":{" + counts + "},");
                SignatureTable.json(signatures, surroundings.out());
            } else {
                SignatureTable.text(signatures, surroundings.out());
                surroundings.out().println(runs + " runs: " + counts);
            }
        }
        return worst;
    }
}
