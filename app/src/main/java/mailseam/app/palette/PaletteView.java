package mailseam.app.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mailseam.app.control.Describe;
import mailseam.app.keys.ViewKeys;
import mailseam.app.overlay.Overlay;
import mailseam.app.text.Texts;

/** The palette: a field to search in, which keeps the keyboard, and the list of what was found. */
public final class PaletteView {
    private static final int PAGE = 8;

    private final PaletteViewModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final TextField field;
    private final ListView<Found> list;
    private final VBox node;

    /** A view that opens over the window. */
    public PaletteView(PaletteViewModel model, Texts texts, Describe describe, Overlay overlay) {
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        field = describe.as("palette.search", new TextField());
        field.setPromptText(texts.get("palette.prompt"));
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list = describe.as("palette.list", new ListView<>(model.found()));
        list.setCellFactory(_ -> new PaletteCell());
        list.setPlaceholder(new Label(texts.get("palette.none")));
        list.setOnMouseClicked(_ -> runSelected());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::say);
        model.query().subscribe(_ -> first());
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(field, list);
        node.setId("palette");
        node.getStyleClass().add("palette");
    }

    /** The keys of the palette. */
    public static ViewKeys keys() {
        return ViewKeys.of("palette.search").and("Up, Down, Page Up, Page Down", "palette.key.select")
                .and("Enter", "palette.key.run").and(":120 Enter", "palette.key.line")
                .and("Escape", "palette.key.close");
    }

    /** Opens it, empty. */
    public void open() {
        model.open();
        overlay.show(node, Pos.TOP_CENTER, field);
        first();
    }

    private void first() {
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            case ENTER -> runSelected();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - PAGE / 2));
        }
    }

    /** The window comes back first: what is done may want the keyboard. */
    private void runSelected() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.item().isAvailable()) {
            overlay.close();
            model.run(chosen);
        }
    }

    /** The field has the keyboard, so it says to a screen reader what is selected in the list. */
    private void say(Found selected) {
        field.setAccessibleText(selected == null ? texts.get("palette.search")
                : texts.get("palette.spoken", selected.item().name(), selected.item().kind(), selected.item().keys(),
                        selected.item().unavailable()));
    }
}
