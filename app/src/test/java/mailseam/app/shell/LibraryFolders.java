package mailseam.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import mailseam.app.folder.Trash;
import mailseam.app.library.LibraryPlaces;

/** A library and a trash of a test's own. */
final class LibraryFolders {
    private LibraryFolders() {
    }

    static LibraryPlaces in(Path folder) {
        return new LibraryPlaces(folder.resolve("Mailseam"), new Trash(folder.resolve("Trash"),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }
}
