package mailseam.session;

import java.io.IOException;
import mailseam.smtp.Octets;

/** Loads the files that a session names, from where that session may read. */
@FunctionalInterface
public interface Attachments {
    /**
     * The octets of a file.
     *
     * @throws IOException if it cannot be read, or if the session may not read it; the message says which and why
     */
    Octets load(String file) throws IOException;
}
