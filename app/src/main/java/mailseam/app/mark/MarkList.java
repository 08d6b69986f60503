package mailseam.app.mark;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import mailseam.report.SafeText;
import mailseam.session.Mark;
import org.jspecify.annotations.Nullable;

/** The list of the marks: what is chosen in it is selected in the timeline. */
public final class MarkList {
    private final MarksViewModel model;
    private final Texts texts;
    private final ListView<Mark> node;
    private Subscription attached = Subscription.EMPTY;
    private boolean following;

    /** A list of marks. */
    public MarkList(MarksViewModel model, Texts texts, Describe describe) {
        this.model = model;
        this.texts = texts;
        node = describe.as("marks", new ListView<>());
        node.setPlaceholder(new Label(texts.get("marks.none")));
        node.setCellFactory(_ -> new Cell());
        node.setOnKeyPressed(this::pressed);
        node.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.edit();
            }
        });
        node.getStyleClass().add("dense");
    }

    /** The keys of the list. */
    public static ViewKeys keys() {
        return ViewKeys.of("marks").and("Enter, F2", "marks.key.edit").and("Delete", "marks.key.remove");
    }

    /** The control. */
    public ListView<Mark> node() {
        return node;
    }

    /** Starts following the marks. */
    public void attach() {
        attached = Subscription.combine(
                model.all().subscribe(this::list),
                model.chosen().subscribe(this::choose),
                node.getSelectionModel().selectedItemProperty().subscribe((_, mark) -> chosenHere(mark)));
    }

    /** Stops following them. */
    public void detach() {
        attached.unsubscribe();
    }

    private void list(List<Mark> marks) {
        following(() -> node.setItems(FXCollections.observableList(marks)));
        choose(model.chosen().get());
    }

    private void choose(@Nullable Mark mark) {
        following(() -> {
            node.getSelectionModel().clearSelection();
            if (mark != null) {
                node.getSelectionModel().select(mark);
                node.scrollTo(mark);
            }
        });
    }

    private void following(Runnable work) {
        boolean outer = following;
        following = true;
        work.run();
        following = outer;
    }

    private void chosenHere(@Nullable Mark mark) {
        if (!following && mark != null) {
            model.chosen().set(mark);
            model.go();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> model.edit();
            case DELETE -> model.remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private final class Cell extends ListCell<Mark> {
        @Override
        protected void updateItem(@Nullable Mark mark, boolean empty) {
            super.updateItem(mark, empty);
            setText(mark == null || empty ? null : words(mark));
        }
    }

    private String words(Mark mark) {
        String comment = String.join(" / ", mark.text().lines().map(SafeText::of).toList());
        return texts.get("marks.line", model.place(mark), comment.isEmpty() ? texts.get("marks.plain") : comment);
    }
}
