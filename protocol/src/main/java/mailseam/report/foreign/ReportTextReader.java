package mailseam.report.foreign;

import java.util.List;
import java.util.Optional;
import mailseam.report.embed.EmbeddedSessions;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/** A report that Mailseam wrote: its sessions come back as they were. */
final class ReportTextReader implements ForeignReader {
    @Override
    public int evidence(Source source) {
        return EmbeddedSessions.in(source.octets()).isEmpty() ? 0 : 100;
    }

    @Override
    public ForeignReading read(Source source) {
        return of(source.octets()).orElseGet(() -> new ForeignReading.Refused(0,
                "There is no whole session in it: a report has one at its end, from its BEGIN to its END line."));
    }

    /** The sessions of a report; empty if it is none. */
    static Optional<ForeignReading> of(Octets report) {
        List<ForeignSession> sessions = EmbeddedSessions.in(report).stream().limit(ForeignTexts.MAX_SESSIONS)
                .map(text -> new ForeignSession(title(text), text, List.of())).toList();
        return sessions.isEmpty() ? Optional.empty()
                : Optional.of(new ForeignReading.Sessions(ForeignKind.REPORT, sessions));
    }

    /** The head of a session is enough for its title. */
    private static String title(String text) {
        String head = text.substring(0, Math.max(0, text.indexOf("\n\n")));
        return SessionFile.read(Octets.utf8(head)).session().header().title().orElse("Session");
    }
}
