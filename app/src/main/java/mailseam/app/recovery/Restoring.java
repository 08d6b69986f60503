package mailseam.app.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mailseam.app.document.Content;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;

/** Reads what earlier runs kept: off the JavaFX thread, and twice the same only once. */
final class Restoring {
    private final Sources sources;
    private final Set<Object> seen = new HashSet<>();
    private final List<Read> open = new ArrayList<>();
    private final List<Read> closed = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Restoring(Sources sources) {
        this.sources = sources;
    }

    /** A document as it is to be opened. */
    record Read(Origin origin, Content saved, String now, TextRange selection, boolean active) {
    }

    /**
     * All of them, and the folders that they are in.
     *
     * @param next a number that no document has in the first folder, nor any larger one
     */
    record Found(List<Tray> trays, int next, List<Read> open, List<Read> closed, List<String> missing) {
    }

    Found read(List<Tray> trays) throws IOException {
        int next = trays.getFirst().numbers().stream().mapToInt(number -> number + 1).max().orElse(0);
        for (Tray tray : trays) {
            Order order = tray.order();
            order.open().forEach(number -> read(tray, number, number == order.active()).ifPresent(open::add));
            order.closed().forEach(number -> read(tray, number, false).ifPresent(closed::add));
        }
        return new Found(trays, next, open, closed, missing);
    }

    private Optional<Read> read(Tray tray, int number, boolean active) {
        try {
            Kept kept = tray.read(number);
            if (!seen.add(List.of(kept.origin(), kept.texts()))) {
                return Optional.empty();
            }
            if (kept.texts().isPresent()) {
                Kept.Versions texts = kept.texts().get();
                Content saved = new Content(texts.saved(), kept.crlf(), kept.evenEnds(), List.of());
                return Optional.of(
                        new Read(kept.origin(), saved, String.join("\n", texts.now()), kept.selection(), active));
            }
            return file(kept, active);
        } catch (IOException wrong) {
            missing.add(String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Read> file(Kept kept, boolean active) {
        try {
            Content content = sources.read(kept.origin());
            return Optional.of(new Read(kept.origin(), content, content.text(), kept.selection(), active));
        } catch (IOException _) {
            missing.add(kept.origin().name());
            return Optional.empty();
        }
    }
}
