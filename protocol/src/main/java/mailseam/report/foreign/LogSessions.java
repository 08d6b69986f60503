package mailseam.report.foreign;

import java.util.ArrayList;
import java.util.List;

/** The sessions of a log, one for each line that tells of something; lines that tell of nothing are counted. */
final class LogSessions {
    private final ForeignKind kind;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private int unknown;
    private int tooMany;

    LogSessions(ForeignKind kind) {
        this.kind = kind;
    }

    /** Another session, for a line. */
    Reproduction begin(String line) {
        Draft draft = new Draft();
        if (drafts.size() < ForeignTexts.MAX_SESSIONS) {
            drafts.add(draft);
        } else {
            tooMany++;
        }
        return new Reproduction(draft, line);
    }

    /** What the session is called that was begun last. */
    void named(String title) {
        if (titles.size() < ForeignTexts.MAX_SESSIONS) {
            titles.add(title);
        }
    }

    /** A line that tells of nothing that can be done again. */
    void unknown() {
        unknown++;
    }

    ForeignReading end() {
        if (drafts.isEmpty()) {
            return new ForeignReading.Refused(0, "None of these lines of a log tells what a client did; a line such as"
                    + " \"rejected RCPT\" or \"improper command pipelining\" would.");
        }
        List<ForeignSession> sessions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (i == 0 && unknown > 0) {
                draft.note((unknown == 1 ? "One line of the log tells" : unknown + " lines of the log tell")
                        + " of nothing that could be done again.");
            }
            if (i == 0 && tooMany > 0) {
                draft.note("The log has " + tooMany + " more sessions; take a part of it.");
            }
            sessions.add(draft.finish(titles.get(i)));
        }
        return new ForeignReading.Sessions(kind, sessions);
    }
}
