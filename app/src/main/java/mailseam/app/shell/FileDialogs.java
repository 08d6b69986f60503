package mailseam.app.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for files. */
public interface FileDialogs {
    /** A session to open. */
    Optional<Path> open();

    /** A folder to add to the library. */
    Optional<Path> folder();

    /** A message to send. */
    Optional<Path> message();

    /** Where to save a session. */
    Optional<Path> save(String suggestedName);

    /** Where to save packets: a file of pcapng, whatever else there is to export to. */
    default Optional<Path> capture(String suggestedName) {
        return export(suggestedName);
    }

    /** Where to export a timeline; the ending says in which form. */
    Optional<Path> export(String suggestedName);
}
