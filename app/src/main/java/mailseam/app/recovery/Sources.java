package mailseam.app.recovery;

import java.io.IOException;
import mailseam.app.document.Content;
import mailseam.app.document.Origin;

/** Reads what a document was made of. */
@FunctionalInterface
public interface Sources {
    /** Reads it anew; may wait for a disk. */
    Content read(Origin origin) throws IOException;
}
