package mailseam.app.composer;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.TextRange;
import mailseam.app.text.Texts;

/** The editor, with the bars to find something above it and the list of what is said about the text below it. */
public final class ComposerView {
    private static final double WHOLE_WIDTH = 560;
    private static final int ROW = 24;
    private static final int ROWS_SHOWN = 4;

    private final DocumentsViewModel documents;
    private final Editor editor;
    private final Remarks remarks = new Remarks();
    private final RemarkWords words;
    private final FindViewModel find;
    private final FindBar findBar;
    private final GoToBar goToBar;
    private final BorderPane node = new BorderPane();
    private final ListView<Remark> list;
    private Subscription attached = Subscription.EMPTY;

    /** A view of the active document. */
    public ComposerView(DocumentsViewModel documents, Editor editor, FindViewModel find, Texts texts,
            Describe describe) {
        this.documents = documents;
        this.editor = editor;
        this.find = find;
        words = new RemarkWords(texts);
        findBar = new FindBar(find, texts, describe, editor::focus);
        goToBar = new GoToBar(editor, texts, describe);
        list = describe.as("composer.problems", new ListView<>());
        Rows.height(list, ROW);
        list.setCellFactory(_ -> new RemarkCell());
        list.setOnMouseClicked(_ -> goToSelected());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                goToSelected();
            }
        });
        node.setTop(new VBox(goToBar.node(), findBar.node()));
        node.setCenter(editor.node());
        node.setBottom(list);
        node.getStyleClass().add("composer");
    }

    /** The control. */
    public BorderPane node() {
        return node;
    }

    /** What is said about the text. */
    public Remarks remarks() {
        return remarks;
    }

    /** What is looked for. */
    public FindViewModel find() {
        return find;
    }

    /** Starts following the active document, whichever it is. */
    public void attach() {
        attached = Subscription.combine(
                documents.follow(document -> Subscription.combine(editor.show(document.text()),
                        remarks.attach(document))),
                remarks.all().subscribe(this::show), find.finder().subscribe(editor::find));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void show(List<Remark> said) {
        list.getItems().setAll(said);
        list.setVisible(!said.isEmpty());
        list.setManaged(!said.isEmpty());
        Rows.show(list, Math.min(said.size(), ROWS_SHOWN), 2);
        editor.mark(said);
    }

    private void goToSelected() {
        Remark remark = list.getSelectionModel().getSelectedItem();
        if (remark != null) {
            editor.goTo(remark.line() + 1, remark.column() + 1);
        }
    }

    /** Goes to the first remark behind the cursor's line, or to the first of all. */
    public void goToNextProblem() {
        remarks.next(editor.line() - 1).ifPresent(remark -> {
            list.getSelectionModel().select(remark);
            editor.goTo(remark.line() + 1, remark.column() + 1);
        });
    }

    /** Opens the bar that finds, or the one that replaces too. */
    public void openFind(boolean replace) {
        DocumentText text = documents.active().get().text();
        TextRange selected = text.selection().get();
        findBar.open(text.between(selected.start(), selected.end()), replace);
    }

    /** Goes to the next place of what is looked for, or asks for it. */
    public void findNext(boolean forward) {
        if (find.finder().get().isEmpty()) {
            openFind(false);
        } else if (forward) {
            find.next();
        } else {
            find.previous();
        }
    }

    /** Offers what can stand at the cursor. */
    public void complete() {
        editor.complete();
    }

    /** Asks for a line and goes there. */
    public void openGoTo() {
        goToBar.open();
    }

    private final class RemarkCell extends ListCell<Remark> {
        private final Tooltip whole = new Tooltip();

        /** As wide as the list, so that no scroll bar lies over the last row; all of it is in the tooltip. */
        private RemarkCell() {
            setPrefWidth(0);
            whole.setWrapText(true);
            whole.setMaxWidth(WHOLE_WIDTH);
        }

        @Override
        protected void updateItem(Remark remark, boolean empty) {
            super.updateItem(remark, empty);
            for (Level level : Level.values()) {
                getStyleClass().remove(level.style());
            }
            boolean none = empty || remark == null;
            setText(none ? null : remark.level().mark() + "  " + words.row(remark));
            whole.setText(getText());
            setTooltip(none ? null : whole);
            if (!none) {
                getStyleClass().add(remark.level().style());
            }
        }
    }
}
