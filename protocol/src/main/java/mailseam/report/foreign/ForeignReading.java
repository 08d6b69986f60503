package mailseam.report.foreign;

import java.util.List;

/** What a foreign text was read as. */
public sealed interface ForeignReading {
    /**
     * Sessions, at least one.
     *
     * @param kind what the text was read as
     */
    record Sessions(ForeignKind kind, List<ForeignSession> sessions) implements ForeignReading {
        public Sessions {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * It gives no session.
     *
     * @param line   the 1-based line that says so, or 0 where it is the whole text
     * @param reason why, in one sentence that says what would help
     */
    record Refused(int line, String reason) implements ForeignReading {
    }
}
