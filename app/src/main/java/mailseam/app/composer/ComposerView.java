package mailseam.app.composer;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.session.Problem;
import mailseam.session.SessionFile;

/** The editor with the list of problems below it. */
public final class ComposerView {
    private static final int ROW = 24;
    private static final int ROWS_SHOWN = 4;

    private final DocumentsViewModel documents;
    private final Editor editor;
    private final Tasks tasks;
    private final Texts texts;
    private final BorderPane node = new BorderPane();
    private final ListView<Problem> problems;
    private Subscription attached = Subscription.EMPTY;

    /** A view of the active document. */
    public ComposerView(DocumentsViewModel documents, Editor editor, Tasks tasks, Texts texts, Describe describe) {
        this.documents = documents;
        this.editor = editor;
        this.tasks = tasks;
        this.texts = texts;
        problems = describe.as("composer.problems", new ListView<>());
        problems.setFixedCellSize(ROW);
        problems.setCellFactory(_ -> new ProblemCell());
        problems.setOnMouseClicked(_ -> goToSelected());
        problems.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                goToSelected();
            }
        });
        node.setCenter(editor.node());
        node.setBottom(problems);
        node.getStyleClass().add("composer");
    }

    /** The control. */
    public BorderPane node() {
        return node;
    }

    /** Starts following the active document, whichever it is. */
    public void attach() {
        attached = documents.follow(document -> Subscription.combine(editor.show(document.text()),
                document.file().subscribe(this::showFile)));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void showFile(SessionFile file) {
        List<Problem> wrong = file.problems();
        problems.getItems().setAll(wrong);
        problems.setVisible(!wrong.isEmpty());
        problems.setManaged(!wrong.isEmpty());
        problems.setPrefHeight(ROW * Math.min(wrong.size(), ROWS_SHOWN) + 2.0);
        String text = documents.active().get().text().get();
        tasks.run(() -> Highlighter.runs(text), runs -> editor.colour(text, runs, wrong), _ -> {});
    }

    private void goToSelected() {
        Problem problem = problems.getSelectionModel().getSelectedItem();
        if (problem != null) {
            editor.goTo(problem.line(), problem.column());
        }
    }

    /** Goes to the first problem behind the cursor's line, or to the first of all. */
    public void goToNextProblem() {
        List<Problem> all = problems.getItems();
        int line = editor.line();
        all.stream().filter(problem -> problem.line() > line).findFirst().or(() -> all.stream().findFirst())
                .ifPresent(problem -> {
                    problems.getSelectionModel().select(problem);
                    editor.goTo(problem.line(), problem.column());
                });
    }

    private final class ProblemCell extends ListCell<Problem> {
        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(empty || problem == null ? null
                    : texts.get("composer.problem", problem.line(), problem.message(), problem.expected()));
        }
    }
}
