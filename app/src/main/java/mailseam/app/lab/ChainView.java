package mailseam.app.lab;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.action.ActionId;
import mailseam.app.control.ActionControls;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import mailseam.lab.box.BoxOption;
import mailseam.lab.box.Middlebox;
import org.jspecify.annotations.Nullable;

/** The chain of middleboxes of a new proxy, from the client to the server, and the options of the selected one. */
public final class ChainView {
    private static final double ROW = 28;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 6;

    private final ProxyForm model;
    private final Texts texts;
    private final Describe describe;
    private final ListView<ChainBox> list;
    private final MenuButton offered;
    private final VBox options = new VBox();
    private final VBox node;
    private Subscription attached = Subscription.EMPTY;
    private @Nullable ChainBox dragged;

    ChainView(ProxyForm model, Texts texts, Describe describe, ActionControls controls) {
        this.model = model;
        this.texts = texts;
        this.describe = describe;
        list = describe.as("lab.chain", new ListView<>(model.chain()));
        Rows.height(list, ROW);
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.clamp(model.chain().size(), FEWEST_ROWS, MOST_ROWS) * list.getFixedCellSize() + 2,
                model.chain(),
                list.fixedCellSizeProperty()));
        list.setMinHeight(Region.USE_PREF_SIZE);
        Label none = new Label(texts.get("lab.chain.none"));
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(this::key);
        offered = describe.as("lab.middleboxes", new MenuButton(texts.get("lab.middleboxes")));
        model.middleboxes().forEach(middlebox -> offered.getItems().add(offer(middlebox)));
        offered.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(offered, Priority.ALWAYS);
        HBox tools = new HBox(offered, controls.iconButton(ActionId.BOX_UP), controls.iconButton(ActionId.BOX_DOWN),
                controls.iconButton(ActionId.BOX_REMOVE));
        tools.getStyleClass().add("form-row");
        options.getStyleClass().add("form");
        node = new VBox(new FormParts(texts, describe).name("lab.chain", list), list, tools, options);
        node.getStyleClass().add("form");
    }

    Node node() {
        return node;
    }

    /** Opens the list of middleboxes to choose from. */
    void offer() {
        offered.requestFocus();
        offered.show();
    }

    void attach() {
        attached = Subscription.combine(model.selected().subscribe(this::show),
                list.getSelectionModel().selectedItemProperty().subscribe((_, box) -> {
                    if (box != null) {
                        model.selected().set(box);
                    }
                }));
    }

    /** The keys of the chain. */
    public static ViewKeys keys() {
        return ViewKeys.of("lab.chain").and("Alt+Up, Alt+Down", "lab.chain.key.move").and("Delete",
                "action.box-remove");
    }

    void detach() {
        attached.unsubscribe();
    }

    private MenuItem offer(Middlebox middlebox) {
        MenuItem item = new MenuItem(texts.get("lab.middlebox.offer", middlebox.name(), middlebox.summary()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.add(middlebox));
        return item;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                model.move(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            case DELETE -> model.remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(@Nullable ChainBox box) {
        options.getChildren().clear();
        if (box == null) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().select(box);
        options.getChildren().add(remark(box.middlebox().summary()));
        box.values().forEach((option, value) -> {
            Control field = field(option, value);
            Label name = new Label(option.name());
            name.setLabelFor(field);
            name.getStyleClass().add("field-name");
            options.getChildren().addAll(List.of(name, field, remark(option.summary())));
        });
        options.getChildren().add(FormParts.wrong(box.problem()));
    }

    private static Label remark(String text) {
        return FormParts.remark(new ReadOnlyStringWrapper(text));
    }

    private Control field(BoxOption option, StringProperty value) {
        String id = "lab-option-" + option.name();
        String help = texts.get("lab.option.help", option.summary(), option.values());
        if (option.kind() instanceof BoxOption.Kind.Choice(List<String> words)) {
            ComboBox<String> choice = describe.named(id, option.name(), help, new ComboBox<>());
            choice.getItems().setAll(words);
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.valueProperty().bindBidirectional(value);
            return choice;
        }
        TextField field = describe.named(id, option.name(), help, new TextField());
        field.textProperty().bindBidirectional(value);
        field.setPromptText(option.standard());
        return field;
    }

    private final class Cell extends ListCell<ChainBox> {
        private final Tooltip tip = new Tooltip();

        private Cell() {
            setPrefWidth(0);
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            setOnDragDetected(event -> {
                if (getItem() != null) {
                    dragged = getItem();
                    ClipboardContent content = new ClipboardContent();
                    content.putString(getItem().middlebox().name());
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(this::over);
            setOnDragDropped(this::dropped);
            setOnDragDone(_ -> dragged = null);
        }

        private void over(DragEvent event) {
            if (dragged != null) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        }

        private void dropped(DragEvent event) {
            ChainBox moved = dragged;
            if (moved != null) {
                model.moveTo(moved, Math.min(getIndex(), model.chain().size() - 1));
                event.setDropCompleted(true);
                event.consume();
            }
        }

        @Override
        protected void updateItem(ChainBox box, boolean empty) {
            super.updateItem(box, empty);
            if (empty || box == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            String mark = box.problem().get().isEmpty() ? "" : "\u26a0 ";
            setText(mark + texts.get("lab.chain.box", getIndex() + 1, box.middlebox().name()));
            tip.setText(box.middlebox().summary());
            setTooltip(tip);
        }
    }
}
