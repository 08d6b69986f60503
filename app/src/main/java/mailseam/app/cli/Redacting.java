package mailseam.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.report.foreign.ForeignSession;
import mailseam.report.redact.Redaction;
import mailseam.report.redact.RedactionChange;
import mailseam.report.redact.RedactionKey;
import mailseam.report.redact.RedactionRules;
import mailseam.session.Session;

/**
 * What a command takes out of all that it gives away: credentials always, and the rest where it is asked for.
 *
 * @param rules empty where nothing more is asked for
 */
record Redacting(Optional<RedactionRules> rules, RedactionKey key) {
    /** Nothing but credentials. */
    static Redacting nothing() {
        return new Redacting(Optional.empty(), RedactionKey.of(""));
    }

    /** The report as it is given away. */
    Report report(Report report) {
        return rules.isPresent() ? Redaction.of(report, rules.get(), key) : Redaction.of(report);
    }

    /** Reports as they are given away together: a name of one is found in all. */
    List<Report> together(List<Report> reports) {
        return rules.isPresent() ? Redaction.together(reports, rules.get(), key)
                : reports.stream().map(this::report).toList();
    }

    /** What a foreign text became as it is given away, with its comments. */
    List<ForeignSession> foreign(List<ForeignSession> sessions) {
        if (rules.isEmpty()) {
            return sessions;
        }
        Redaction redaction = new Redaction(rules.get(), key);
        List<String> texts = redaction.texts(sessions.stream().map(ForeignSession::text).toList());
        return IntStream.range(0, sessions.size())
                .mapToObj(i -> new ForeignSession(redaction.text(sessions.get(i).title()), texts.get(i),
                        sessions.get(i).notes().stream().map(redaction::text).toList()))
                .toList();
    }

    /** A session as it is given away. */
    Session session(Session session) {
        return rules.isPresent() ? new Redaction(rules.get(), key).session(session) : session;
    }

    /** Prints what is replaced by what in a report, a line each. */
    void preview(Report report, PrintStream out) {
        List<RedactionChange> changes = Redaction.preview(report, rules.orElse(RedactionRules.CREDENTIALS), key);
        changes.forEach(change -> out.println((change.kind().word() + " ".repeat(12)).substring(0, 12)
                + (change.count() + " x " + " ".repeat(8)).substring(0, 8) + SafeText.of(change.original()) + " -> "
                + SafeText.of(change.pseudonym())));
        if (changes.isEmpty()) {
            out.println("Nothing is replaced.");
        }
    }
}
