package mailseam.app.lab;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.action.ActionId;
import mailseam.app.control.ActionControls;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.control.TwoLines;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** The conversations of what is selected in the lab; choosing one shows it in the timeline. */
final class ConversationsView {
    private static final double ABOUT_HEIGHT = 150;

    private final LabViewModel model;
    private final Texts texts;
    private final LabWords words;
    private final Label about = new Label();
    private final ListView<ConversationItem> list;
    private final ToggleButton client;
    private final ToggleButton server;
    private final VBox node;
    private Subscription attached = Subscription.EMPTY;

    ConversationsView(LabViewModel model, Texts texts, LabWords words, Describe describe, ActionControls controls) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        list = describe.as("lab.conversations", new ListView<>());
        Rows.height(list, TwoLines.HEIGHT);
        list.getStyleClass().add("two-lines");
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> choose());
        list.setOnKeyReleased(key -> {
            if (key.getCode().isNavigationKey() || key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                choose();
            }
        });
        client = side(describe, "lab.side.client", Side.CLIENT);
        server = side(describe, "lab.side.server", Side.SERVER);
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(aboutPane(describe), list, bar(controls));
        node.getStyleClass().add("lab-conversations");
    }

    private ScrollPane aboutPane(Describe describe) {
        about.setWrapText(true);
        about.getStyleClass().add("lab-about");
        ScrollPane pane = describe.as("lab.about", new ScrollPane(about));
        pane.setFitToWidth(true);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        about.heightProperty()
                .subscribe(height -> pane.setPrefViewportHeight(Math.min(height.doubleValue(), ABOUT_HEIGHT)));
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }

    private ToggleButton side(Describe describe, String key, Side side) {
        ToggleButton button = describe.as(key, new ToggleButton(texts.get(key)));
        button.getStyleClass().addAll("small", side == Side.CLIENT ? "left-pill" : "right-pill");
        button.setOnAction(_ -> {
            model.viewer().show(side);
            mark();
        });
        return button;
    }

    private Node bar(ActionControls controls) {
        ToggleGroup sides = new ToggleGroup();
        client.setToggleGroup(sides);
        server.setToggleGroup(sides);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(client, server, space,
                controls.toggleButton(ActionId.LAB_FOLLOW, model.viewer().following()),
                controls.iconButton(ActionId.SAVE_RECORDING));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("lab-bar");
        return bar;
    }

    Node node() {
        return node;
    }

    ListView<ConversationItem> list() {
        return list;
    }

    void attach() {
        attached = Subscription.combine(model.selected().subscribe(this::show),
                model.viewer().chosen().subscribe(this::follow), model.viewer().side().subscribe(_ -> mark()),
                model.viewer().twoSided().subscribe(_ -> mark()));
    }

    void detach() {
        attached.unsubscribe();
    }

    private void show(@Nullable LabThing thing) {
        list.getSelectionModel().clearSelection();
        list.setItems(thing == null ? FXCollections.observableArrayList() : thing.conversations());
        about.setText(thing == null ? "" : thing.about());
        list.setPlaceholder(
                new Label(texts.get(thing == null ? "lab.conversations.nothing" : "lab.conversations.none")));
        follow(model.viewer().chosen().get());
    }

    private void follow(@Nullable ConversationItem item) {
        if (item != null && list.getItems().contains(item)) {
            list.getSelectionModel().select(item);
            list.scrollTo(item);
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    /** What the user selected is chosen; a selection that moves because lines come and go is not the user's. */
    private void choose() {
        ConversationItem item = list.getSelectionModel().getSelectedItem();
        ConversationViewer viewer = model.viewer();
        if (item != null && !(item.equals(viewer.chosen().get()) && viewer.isShown())) {
            model.choose(item);
        }
    }

    private void mark() {
        boolean atServer = model.viewer().side().get() == Side.SERVER;
        client.setSelected(!atServer);
        server.setSelected(atServer);
        server.setDisable(!model.viewer().twoSided().get());
    }

    private final class Cell extends ListCell<ConversationItem> {
        private final TwoLines lines = new TwoLines();
        private final Tooltip tip = new Tooltip();

        private Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ConversationItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            ConversationSummary summary = item.summary().get();
            String first = texts.get("lab.conversation", item.number(), item.who());
            String time = words.time(item.start());
            String second = words.line(summary);
            lines.show(LabWords.icon(summary), first, time, second, true);
            setGraphic(lines);
            tip.setText(String.join("\n", first, time, second));
            setTooltip(tip);
            setAccessibleText(String.join(", ", first, time, second));
        }
    }
}
