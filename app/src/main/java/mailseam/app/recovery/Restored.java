package mailseam.app.recovery;

import java.util.List;

/**
 * What was opened again at the start.
 *
 * @param open    how many documents
 * @param edited  how many of them have edits that are in no file
 * @param missing names of those without edits whose files cannot be read any more
 */
public record Restored(int open, int edited, List<String> missing) {
    public Restored {
        missing = List.copyOf(missing);
    }
}
