package mailseam.app.recovery;

import java.util.List;
import java.util.Optional;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;

/**
 * What is kept of a document.
 *
 * @param crlf     whether its lines end with CRLF in its file
 * @param evenEnds whether all of them do
 * @param texts    empty if its file holds it all
 */
record Kept(Origin origin, TextRange selection, boolean crlf, boolean evenEnds, Optional<Versions> texts) {
    /**
     * A text and its saved state; lines end with LF.
     *
     * @param saved what its file held
     * @param now   the lines that the user sees
     */
    record Versions(String saved, List<String> now) {
        Versions {
            now = List.copyOf(now);
        }
    }
}
