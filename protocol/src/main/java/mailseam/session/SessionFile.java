package mailseam.session;

import java.util.List;
import mailseam.smtp.Octets;

/**
 * A session file as read: its octets, what could be understood of it, and all that is wrong with it. A file with problems is
 * still a file to be shown and mended.
 *
 * @param source   the octets of the file
 * @param session  all that could be understood
 * @param problems what is wrong, in the order of the file; empty if the session may be played
 */
public record SessionFile(Octets source, Session session, List<Problem> problems) {
    public SessionFile {
        problems = List.copyOf(problems);
    }

    /** Reads a session file; nothing throws. */
    public static SessionFile read(Octets source) {
        throw new UnsupportedOperationException();
    }
}
