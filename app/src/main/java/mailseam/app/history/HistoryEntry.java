package mailseam.app.history;

import java.nio.file.Path;

/**
 * A run of the history.
 *
 * @param folder where it is kept: what it is known by
 */
public record HistoryEntry(Path folder, PastRun run) {
}
