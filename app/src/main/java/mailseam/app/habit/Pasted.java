package mailseam.app.habit;

import java.util.List;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignSession;
import mailseam.smtp.Octets;

/**
 * A foreign text that became a session.
 *
 * @param text  the text
 * @param kinds what it may be, the likeliest first
 * @param read  what it was read as
 * @param shown index of the session that is shown
 */
public record Pasted(Octets text, List<ForeignKind> kinds, ForeignReading.Sessions read, int shown) {
    public Pasted {
        kinds = List.copyOf(kinds);
    }

    /** The session that is shown. */
    public ForeignSession session() {
        return read.sessions().get(shown);
    }

    Pasted showing(int index) {
        return new Pasted(text, kinds, read, index);
    }
}
