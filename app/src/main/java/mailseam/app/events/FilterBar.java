package mailseam.app.events;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line over the table in which a filter is typed. */
public final class FilterBar {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final EventsViewModel model;
    private final Describe describe;
    private final Runnable done;
    private final TextField field;
    private final Label told;
    private final HBox node;

    /** {@code done} is called when the keyboard goes back to the table. */
    public FilterBar(EventsViewModel model, Texts texts, Describe describe, Runnable done) {
        this.model = model;
        this.describe = describe;
        this.done = done;
        field = describe.as("filter", new TextField());
        field.setPromptText(texts.get("filter.prompt"));
        field.getStyleClass().add("small");
        field.textProperty().bindBidirectional(model.text());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        new FilterProposals(field, model, texts).follow();
        told = describe.as("filter.told", new Label());
        told.getStyleClass().add("find-status");
        told.setMinWidth(60);
        ToggleButton only = describe.as("filter.only", new ToggleButton("", new FontIcon("mdi2f-filter-outline")));
        only.getStyleClass().addAll("flat", "small", "button-icon");
        only.selectedProperty().bindBidirectional(model.only());
        node = new HBox(field, button("filter.history", "mdi2h-history", this::history), only,
                button("filter.previous", "mdi2c-chevron-up", () -> model.step(false)),
                button("filter.next", "mdi2c-chevron-down", () -> model.step(true)), told);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("find-row", "find-bar");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(120);
    }

    /** The keys of the field. */
    public static ViewKeys keys() {
        return ViewKeys.of("filter").and("Ctrl+Space", "filter.key.propose")
                .and("Enter, Shift+Enter", "filter.key.step")
                .and("Alt+Down", "filter.key.history").and("Esc", "filter.key.clear");
    }

    private Button button(String key, String icon, Runnable work) {
        Button button = describe.as(key, new Button("", new FontIcon(icon)));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setOnAction(_ -> work.run());
        return button;
    }

    /** The bar. */
    public HBox node() {
        return node;
    }

    /** Starts following the model. */
    public Subscription attach() {
        return Subscription.combine(model.problem().subscribe(this::wrong), model.told().subscribe(told::setText),
                field.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        model.lookUp();
                    } else {
                        model.keep();
                    }
                }));
    }

    /** The place of what is wrong is told in words too, so that no colour has to be seen. */
    private void wrong(@Nullable Object problem) {
        field.pseudoClassStateChanged(WRONG, problem != null);
        told.pseudoClassStateChanged(WRONG, problem != null);
    }

    /** Gives the field the keyboard, with what is in it selected. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> model.step(!key.isShiftDown());
            case DOWN -> {
                if (key.isAltDown()) {
                    history();
                } else {
                    done.run();
                }
            }
            case ESCAPE -> {
                if (!model.stop()) {
                    clear();
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void clear() {
        if (field.getText().isEmpty()) {
            done.run();
        } else {
            model.text().set("");
        }
    }

    private void history() {
        model.keep();
        List<MenuItem> items = model.history().filters().stream().map(this::item).toList();
        if (!items.isEmpty()) {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(items);
            menu.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(String filter) {
        MenuItem item = new MenuItem(filter);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            model.text().set(filter);
            field.positionCaret(filter.length());
        });
        return item;
    }
}
