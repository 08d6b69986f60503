package mailseam.app.replay;

import java.util.Optional;
import mailseam.app.document.Origin;
import mailseam.session.Session;

/**
 * A recording to play again.
 *
 * @param title   what it is, in a few words
 * @param session the recording
 * @param of      the session whose history its runs belong to, if there is one
 */
public record Recorded(String title, Session session, Optional<Origin> of) {
}
