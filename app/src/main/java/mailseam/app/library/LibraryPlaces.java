package mailseam.app.library;

import java.nio.file.Path;
import mailseam.app.folder.Trash;

/**
 * Where the library keeps things.
 *
 * @param home  the folder of sessions that is always in the library; it is made only when something comes into it
 * @param trash what is deleted goes there
 */
public record LibraryPlaces(Path home, Trash trash) {
}
