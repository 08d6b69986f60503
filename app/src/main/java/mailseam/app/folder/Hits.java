package mailseam.app.folder;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits     one for each file, in the order of the folders
 * @param looked   how many files were looked at
 * @param complete false if there were more files or more hits than a search takes
 */
public record Hits(List<Hit> hits, int looked, boolean complete) {
    public Hits {
        hits = List.copyOf(hits);
    }
}
