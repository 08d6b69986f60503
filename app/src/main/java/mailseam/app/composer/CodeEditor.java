package mailseam.app.composer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.document.DocumentText;
import mailseam.app.document.TextRange;
import mailseam.app.text.Texts;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The editor as a RichTextFX code area, with numbered lines and marks at lines about which something is said. */
public final class CodeEditor implements Editor {
    private final EditedArea area;
    private final Texts texts;
    private final VirtualizedScrollPane<EditedArea> pane;
    private final Gutter gutter;
    private final Painter painter;
    private final CompletionPopup completion;
    /** For each text that was shown the first line that could be seen. */
    private final Map<DocumentText, Integer> tops = new WeakHashMap<>();

    /** An empty editor in a code area that is described already. */
    public CodeEditor(EditedArea area, Texts texts) {
        this.area = area;
        this.texts = texts;
        pane = new VirtualizedScrollPane<>(area);
        gutter = new Gutter(area, new RemarkWords(texts));
        painter = new Painter(area, gutter);
        completion = new CompletionPopup(area, texts);
        area.getStyleClass().add("seam-editor");
        area.setParagraphGraphicFactory(gutter);
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public Subscription show(DocumentText text) {
        gutter.mark(List.of());
        area.replaceText(text.get());
        TextRange selected = text.selection().get();
        area.selectRange(selected.anchor(), selected.caret());
        Integer top = tops.get(text);
        if (top == null) {
            area.requestFollowCaret();
        } else {
            area.showParagraphAtTop(Math.min(top, Lines.last(area)));
        }
        painter.show(text);
        return Subscription.combine(() -> leave(text),
                new EditorLink(area, text, texts.get("deed.removeCut")).attach(), completion.attach(text));
    }

    private void leave(DocumentText text) {
        if (area.isShown()) {
            tops.put(text, area.firstVisibleParToAllParIndex());
        }
    }

    @Override
    public void mark(List<Remark> remarks) {
        gutter.mark(remarks);
        painter.mark(remarks);
    }

    @Override
    public void find(Optional<Finder> finder) {
        painter.find(finder);
    }

    @Override
    public void goTo(int line, int column) {
        int paragraph = Math.clamp(line - 1L, 0, Lines.last(area));
        area.moveTo(area.getAbsolutePosition(paragraph,
                Math.clamp(column - 1L, 0, area.getParagraphLength(paragraph))));
        area.requestFollowCaret();
        focus();
    }

    @Override
    public int line() {
        return area.getCurrentParagraph() + 1;
    }

    @Override
    public void complete() {
        focus();
        completion.open();
    }

    @Override
    public void focus() {
        area.requestFocus();
    }
}
