package mailseam.app.composer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import mailseam.app.document.DocumentText;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Colours the lines of an area that can be seen, and no others: after each layout of the window it looks whether others are seen now, or
 * whether they are to look otherwise. So what a keystroke costs does not depend on the length of the text.
 */
final class Painter {
    /** How many places are marked in one line. */
    private static final int FOUND_IN_LINE = 200;

    /** Where this is the same, nothing is to be done. */
    private record View(int first, int last, long revision, int version) {
    }

    private final EditedArea area;
    private final Gutter gutter;
    private final Runnable look = this::paint;
    private @Nullable DocumentText text;
    private Map<Integer, List<Remark>> remarks = Map.of();
    private Optional<Finder> finder = Optional.empty();
    private int version;
    private @Nullable View painted;

    Painter(EditedArea area, Gutter gutter) {
        this.area = area;
        this.gutter = gutter;
        area.sceneProperty().subscribe(this::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(look);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(look);
        }
    }

    /** The area shows this text now. */
    void show(DocumentText shown) {
        text = shown;
        version++;
    }

    /** These are said about it. */
    void mark(List<Remark> now) {
        remarks = now.stream().collect(Collectors.groupingBy(Remark::line));
        again();
    }

    /** These are to be seen in it. */
    void find(Optional<Finder> now) {
        finder = now;
        again();
    }

    private void again() {
        version++;
        area.requestLayout();
    }

    private void paint() {
        DocumentText shown = text;
        if (shown == null || area.getLength() != shown.length() || area.getHeight() == 0 || !area.isShown()) {
            return;
        }
        View now = new View(area.firstVisibleParToAllParIndex(), area.lastVisibleParToAllParIndex(),
                shown.revision().get(), version);
        if (now.equals(painted)) {
            return;
        }
        boolean changed = gutter.see(now.first, Math.min(now.last, shown.lines() - 1));
        for (int line = now.first; line <= now.last && line < shown.lines(); line++) {
            changed |= paint(shown.line(line), line);
        }
        painted = now;
        if (changed) {
            area.layout();
        }
    }

    private boolean paint(String text, int line) {
        StyleSpans<Collection<String>> spans = spans(LinePaint.of(text, remarks.getOrDefault(line, List.of()),
                finder.map(one -> one.in(text, FOUND_IN_LINE)).orElse(List.of())));
        boolean other = !text.isEmpty() && !spans.equals(area.getStyleSpans(line));
        if (other) {
            area.setStyleSpans(line, 0, spans);
        }
        return other;
    }

    private static StyleSpans<Collection<String>> spans(List<LinePaint.Piece> pieces) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        pieces.forEach(piece -> spans.add(List.copyOf(piece.styles()), piece.length()));
        return pieces.isEmpty() ? spans.add(List.of(), 0).create() : spans.create();
    }
}
