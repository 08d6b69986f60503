package mailseam.app.composer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.document.DocumentText;
import mailseam.app.document.TextRange;
import mailseam.session.Problem;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The editor as a RichTextFX code area, with numbered lines and marks at lines with problems. */
public final class CodeEditor implements Editor {
    /** Longer texts stay uncoloured: styling them would hold up typing. */
    private static final int COLOURED = 500_000;

    private final EditedArea area;
    private final VirtualizedScrollPane<EditedArea> pane;
    private final Gutter gutter;

    /** An empty editor in a code area that is described already. */
    public CodeEditor(EditedArea area) {
        this.area = area;
        pane = new VirtualizedScrollPane<>(area);
        gutter = new Gutter(area);
        area.getStyleClass().add("seam-editor");
        area.setParagraphGraphicFactory(gutter);
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public Subscription show(DocumentText text) {
        area.replaceText(text.get());
        TextRange selected = text.selection().get();
        area.selectRange(selected.anchor(), selected.caret());
        area.requestFollowCaret();
        return new EditorLink(area, text).attach();
    }

    @Override
    public void colour(String text, List<Run> runs, List<Problem> problems) {
        if (text.isEmpty() || text.length() > COLOURED || !text.equals(area.getText())) {
            return;
        }
        StyleSpans<Collection<String>> tokens = tokens(text.length(), runs);
        area.setStyleSpans(0,
                problems.isEmpty() ? tokens : tokens.overlay(errors(text.length(), problems), CodeEditor::both));
        gutter.mark(problems);
    }

    private static StyleSpans<Collection<String>> tokens(int length, List<Run> runs) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int at = 0;
        for (Run run : runs) {
            spans.add(List.of(), run.from() - at);
            spans.add(List.of(run.token().style()), run.to() - run.from());
            at = run.to();
        }
        return spans.add(List.of(), length - at).create();
    }

    private StyleSpans<Collection<String>> errors(int length, List<Problem> problems) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int at = 0;
        for (Problem problem : problems) {
            int from = Math.max(at, position(problem.line(), problem.column()));
            int to = Math.min(lineEnd(problem.line()), position(problem.line(), problem.column()) + problem.length());
            if (to > from) {
                spans.add(List.of(), from - at);
                spans.add(List.of("seam-problem"), to - from);
                at = to;
            }
        }
        return spans.add(List.of(), length - at).create();
    }

    private static Collection<String> both(Collection<String> one, Collection<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private int position(int line, int column) {
        int paragraph = Math.clamp(line - 1L, 0, Lines.last(area));
        return area.getAbsolutePosition(paragraph, Math.clamp(column - 1L, 0, area.getParagraphLength(paragraph)));
    }

    private int lineEnd(int line) {
        int paragraph = Math.clamp(line - 1L, 0, Lines.last(area));
        return area.getAbsolutePosition(paragraph, area.getParagraphLength(paragraph));
    }

    @Override
    public void goTo(int line, int column) {
        area.moveTo(position(line, column));
        area.requestFollowCaret();
        focus();
    }

    @Override
    public int line() {
        return area.getCurrentParagraph() + 1;
    }

    @Override
    public void focus() {
        area.requestFocus();
    }
}
