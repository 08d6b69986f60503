package mailseam.app.lab;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.lab.story.Story;

/** The stories: what each tells, and a button that plays it. */
final class StoriesView {
    private static final int ROWS = 7;

    private final LabViewModel model;
    private final ListView<Story> list;
    private final VBox node;
    private Subscription attached = Subscription.EMPTY;

    StoriesView(LabViewModel model, Texts texts, Describe describe) {
        this.model = model;
        list = describe.as("lab.stories", new ListView<>());
        list.getItems().setAll(model.stories());
        list.setFixedCellSize(TwoLines.HEIGHT);
        list.setPrefHeight(ROWS * TwoLines.HEIGHT + 2);
        list.setMinHeight(3 * TwoLines.HEIGHT);
        list.getStyleClass().add("two-lines");
        list.setPlaceholder(new Label(texts.get("lab.stories.none")));
        list.setCellFactory(_ -> new Cell());
        ObservableValue<String> tells = Bindings.createStringBinding(() -> {
            Story story = model.story().get();
            return story == null ? "" : story.tells();
        }, model.story());
        node = new VBox(list, FormParts.remark(tells));
        node.getStyleClass().add("form");
    }

    Node node() {
        return node;
    }

    Node focusTarget() {
        return list;
    }

    void attach() {
        attached = Subscription.combine(model.story().subscribe(list.getSelectionModel()::select),
                list.getSelectionModel().selectedItemProperty().subscribe((_, story) -> model.story().set(story)));
    }

    void detach() {
        attached.unsubscribe();
    }

    private static final class Cell extends ListCell<Story> {
        private final TwoLines lines = new TwoLines();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Story story, boolean empty) {
            super.updateItem(story, empty);
            if (empty || story == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            lines.show(LabPage.STORIES.icon(), story.title(), story.name(), story.source(), true);
            setGraphic(lines);
            setAccessibleText(story.name() + ", " + story.title());
        }
    }
}
