package mailseam.app.lab;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.control.TwoLines;
import mailseam.app.text.Texts;
import mailseam.lab.story.Story;

/** The stories: what each tells, and a button that plays it. */
final class StoriesView {
    private static final double TELLS_HEIGHT = 140;

    private final LabViewModel model;
    private final LabWords words;
    private final ListView<Story> list;
    private final VBox node;
    private Subscription attached = Subscription.EMPTY;

    StoriesView(LabViewModel model, Texts texts, LabWords words, Describe describe) {
        this.model = model;
        this.words = words;
        list = describe.as("lab.stories", new ListView<>());
        list.getItems().setAll(model.stories());
        Rows.height(list, TwoLines.HEIGHT);
        list.minHeightProperty().bind(list.fixedCellSizeProperty().multiply(2));
        list.getStyleClass().add("two-lines");
        list.setPlaceholder(new Label(texts.get("lab.stories.none")));
        list.setCellFactory(_ -> new Cell());
        ObservableValue<String> tells = Bindings.createStringBinding(() -> {
            Story story = model.story().get();
            return story == null ? "" : story.tells();
        }, model.story());
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(list, told(describe, FormParts.remark(tells)));
    }

    private static ScrollPane told(Describe describe, Label tells) {
        tells.getStyleClass().add("lab-about");
        ScrollPane pane = describe.as("lab.tells", new ScrollPane(tells));
        pane.setFitToWidth(true);
        pane.setPrefViewportHeight(TELLS_HEIGHT);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.getStyleClass().addAll("edge-to-edge", "lab-tells");
        return pane;
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

    private final class Cell extends ListCell<Story> {
        private final TwoLines lines = new TwoLines();
        private final Tooltip tip = new Tooltip();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Story story, boolean empty) {
            super.updateItem(story, empty);
            if (empty || story == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            String second = words.line(story);
            lines.show("", story.title(), "", second, true);
            tip.setText(story.title() + "\n" + second);
            setTooltip(tip);
            setGraphic(lines);
            setAccessibleText(story.title() + ", " + second);
        }
    }
}
