package mailseam.app.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.Actions;
import mailseam.app.action.Category;
import mailseam.app.action.Group;
import mailseam.app.keys.Keymap;
import mailseam.app.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menus, buttons and keys from actions. */
public final class ActionControls {
    private final Actions actions;
    private final Texts texts;
    private final Describe describe;
    private final Keymap keymap;

    /** With the actions to show, the words for them, and their keys, whose changes are followed. */
    public ActionControls(Actions actions, Texts texts, Describe describe, Keymap keymap) {
        this.actions = actions;
        this.keymap = keymap;
        this.texts = texts;
        this.describe = describe;
    }

    /** The menu bar: a menu for each category, with further menus behind some actions. */
    public MenuBar menuBar(Map<ActionId, Menu> behind) {
        MenuBar bar = describe.as("menubar", new MenuBar());
        for (Category category : Category.values()) {
            Menu menu = new Menu(texts.get(category.textKey()));
            Map<Group, Menu> within = new EnumMap<>(Group.class);
            actions.in(category).forEach(action -> {
                Group.of(action.id()).map(group -> within.computeIfAbsent(group, _ -> within(group, menu)))
                        .orElse(menu).getItems().add(item(action));
                if (behind.containsKey(action.id())) {
                    menu.getItems().add(behind.get(action.id()));
                }
            });
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private Menu within(Group group, Menu menu) {
        Menu inner = new Menu(texts.get(group.textKey()));
        inner.setId(group.textKey().replace('.', '-'));
        menu.getItems().add(inner);
        return inner;
    }

    /** A menu of some actions that opens over a control; {@code place} tells its items from those of other menus. */
    public ContextMenu contextMenu(String place, List<ActionId> ids) {
        ContextMenu menu = new ContextMenu();
        ids.forEach(id -> menu.getItems().add(plain(actions.get(id), place)));
        return menu;
    }

    /** Does something, unless it cannot be done now; true if it could. */
    public boolean fire(ActionId id) {
        boolean can = actions.get(id).unavailable().get().isEmpty();
        actions.get(id).fire();
        return can;
    }

    private MenuItem item(Action action) {
        MenuItem item = plain(action, "menu");
        item.acceleratorProperty()
                .bind(keymap.keys(action.id()).map(keys -> keys.isEmpty() ? null : keys.getFirst()));
        return item;
    }

    private MenuItem plain(Action action, String place) {
        MenuItem item = action.on().<MenuItem>map(this::ticked).orElseGet(MenuItem::new);
        item.setGraphic(new FontIcon(action.id().icon()));
        item.setId(place + "-" + action.id().word());
        item.setMnemonicParsing(false);
        item.textProperty().bind(Bindings.createStringBinding(() -> action.unavailable().get().isEmpty()
                ? describe.name(action)
                : texts.get("action.unavailable", describe.name(action), action.unavailable().get()),
                action.object(), action.unavailable()));
        item.disableProperty().bind(action.disabled());
        item.setOnAction(_ -> action.fire());
        return item;
    }

    /** The item is only as it is turned: the action is what turns it. */
    private MenuItem ticked(ObservableValue<Boolean> on) {
        CheckMenuItem item = new CheckMenuItem();
        on.subscribe(item::setSelected);
        item.selectedProperty().subscribe((_, _) -> item.setSelected(on.getValue()));
        return item;
    }

    /** A button with icon and name. */
    public Node button(ActionId id) {
        return button(id, ContentDisplay.LEFT);
    }

    /** A button with the icon alone; its name is its accessible name. */
    public Node iconButton(ActionId id) {
        return button(id, ContentDisplay.GRAPHIC_ONLY);
    }

    /**
     * The button shows its tooltip while it is enabled, since its skin keeps all mouse events to itself; a disabled one gets none,
     * and a wrapper around it shows the tooltip: it is there to say why.
     */
    private Node button(ActionId id, ContentDisplay display) {
        return dressed(id, new Button(texts.get(id.textKey()), new FontIcon(id.icon())), display);
    }

    /** A button with the icon alone that stays pressed while something is on; the action is what turns it. */
    public Node toggleButton(ActionId id, ObservableValue<Boolean> on) {
        ToggleButton button = new ToggleButton(texts.get(id.textKey()), new FontIcon(id.icon()));
        on.subscribe(button::setSelected);
        button.selectedProperty().subscribe((_, _) -> button.setSelected(on.getValue()));
        return dressed(id, button, ContentDisplay.GRAPHIC_ONLY);
    }

    private Node dressed(ActionId id, ButtonBase button, ContentDisplay display) {
        Action action = actions.get(id);
        button.setId("button-" + id.word());
        button.getStyleClass().addAll("flat", "action-" + id.word());
        button.setContentDisplay(display);
        button.setMnemonicParsing(false);
        button.setAccessibleText(texts.get(id.textKey()));
        button.accessibleHelpProperty().bind(describe.actionHelp(action, keymap.keys(id)));
        button.disableProperty().bind(action.disabled());
        button.setOnAction(_ -> action.fire());
        Tooltip tip = Describe.tooltip();
        tip.textProperty().bind(describe.actionHelp(action, keymap.keys(id)));
        StackPane wrapper = new StackPane(button);
        button.setTooltip(tip);
        Tooltip.install(wrapper, tip);
        return wrapper;
    }

    /** Binds all keys, those of menu items too, and binds them anew whenever they change. */
    public void bindKeys(Scene scene) {
        List<KeyCombination> bound = new ArrayList<>();
        keymap.revision().subscribe(_ -> {
            bound.forEach(scene.getAccelerators()::remove);
            bound.clear();
            for (Action action : actions.all()) {
                for (KeyCombination key : keymap.keys(action.id()).getValue()) {
                    scene.getAccelerators().put(key, action::fire);
                    bound.add(key);
                }
            }
        });
    }
}
