package mailseam.app.folder;

import java.nio.file.Path;

/**
 * A file that a search found.
 *
 * @param line 1-based line of what was found, or 0 where it is the name
 * @param text that line, without blanks at its ends; empty where it is the name
 */
public record Hit(Path path, Kind kind, int line, String text) {
}
