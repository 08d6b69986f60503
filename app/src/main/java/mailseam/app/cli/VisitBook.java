package mailseam.app.cli;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.play.Wording;
import mailseam.report.ConversationLine;
import mailseam.report.JsonExporter;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;

/** Prints a line, or an object, for each conversation of a command that listens, and writes its files. */
final class VisitBook {
    private final Surroundings surroundings;
    private final Outputs outputs;
    private final Redacting redacting;
    private final boolean json;
    private int visits;
    private int worst = ExitStatus.AS_EXPECTED;

    VisitBook(Surroundings surroundings, Outputs outputs, Redacting redacting, boolean json) {
        this.surroundings = surroundings;
        this.outputs = outputs;
        this.redacting = redacting;
        this.json = json;
    }

    void add(Visit visit) throws CommandFailure, IOException {
        visits++;
        if (!stopped(visit.outcome())) {
            worst = Math.max(worst, ExitStatus.of(visit.outcome()));
        }
        if (visit.kept()) {
            write(visit);
        }
        if (json) {
            JsonExporter.write(report(visit, visit.timeline()),
                    visit.server().map(server -> report(visit, server).timeline()), surroundings.out());
        } else {
            surroundings.out().println(line(visit));
        }
    }

    private void write(Visit visit) throws CommandFailure {
        outputs.writeCounted(report(visit, visit.timeline()), visits, "");
        if (visit.server().isPresent()) {
            outputs.writeCounted(report(visit, visit.server().get()), visits, ".server");
        }
    }

    private Report report(Visit visit, Timeline timeline) {
        return redacting.report(new Report(visit.title(), visit.peer(), timeline, Optional.of(visit.outcome()),
                surroundings.version()));
    }

    private String line(Visit visit) {
        Timeline timeline = visit.timeline();
        StringBuilder line = new StringBuilder(timeline.start().truncatedTo(ChronoUnit.MILLIS) + "  "
                + SafeText.of(visit.client()));
        if (visit.kept()) {
            line.append("  C ").append(timeline.stream(Direction.CLIENT).length()).append(" S ")
                    .append(timeline.stream(Direction.SERVER).length()).append("  ")
                    .append(ConversationLine.of(timeline));
            if (!timeline.replies().isEmpty()) {
                line.append("  ").append(Wording.of(timeline.replies().getLast().reply()));
            }
        }
        line.append("  ").append(visit.outcome().name());
        if (visit.outcome().verdict() != Outcome.Verdict.AS_EXPECTED) {
            line.append(": ").append(SafeText.of(visit.outcome().message()));
        }
        if (!visit.kept()) {
            return line.append("  (not kept: too many waited to be written)").toString();
        }
        return line.append(outputs.files().isEmpty() ? "" : "  " + outputs.names(visits)).toString();
    }

    private static boolean stopped(Outcome outcome) {
        return outcome instanceof Outcome.Ended(Outcome.Reason reason, _, _) && reason == Outcome.Reason.STOPPED;
    }

    /** The worst exit status; what a person has ended does not count. */
    int status() {
        return worst;
    }
}
