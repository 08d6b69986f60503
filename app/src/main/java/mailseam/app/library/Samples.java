package mailseam.app.library;

import java.io.IOException;
import java.util.List;
import mailseam.smtp.Octets;

/** The sessions that the program brings. */
public interface Samples {
    /** The names of all of them, in order. */
    List<String> names() throws IOException;

    /** The octets of one. */
    Octets read(String name) throws IOException;
}
