package mailseam.app.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.keys.KeyNames;
import mailseam.app.text.Texts;

/** Gives a control its identity, tooltip and accessible name in one call, so that none is forgotten. */
public final class Describe {
    private final Texts texts;

    /** With the words of the window. */
    public Describe(Texts texts) {
        this.texts = texts;
    }

    /** The name comes from the key {@code KEY}, the help from {@code KEY.help}; the key is the identity too. */
    public <N extends Node> N as(String key, N node) {
        return named(key.replace('.', '-'), texts.get(key), texts.get(key + ".help"), node);
    }

    /** Name and help come from elsewhere, such as the engine. */
    public <N extends Node> N named(String id, String name, String help, N node) {
        node.setId(id);
        node.setAccessibleText(name);
        node.setAccessibleHelp(help);
        Tooltip tip = tooltip();
        tip.setText(help);
        install(tip, node);
        return node;
    }

    /** Name, help, keys, and why it cannot be done now, of an action. */
    StringExpression actionHelp(Action action, ObservableValue<List<KeyCombination>> keys) {
        ActionId id = action.id();
        return Bindings.createStringBinding(() -> {
            String words = action.object().get().isEmpty() ? texts.get(id.helpKey()) : name(action);
            String shown = KeyNames.display(keys.getValue());
            String help = shown.isEmpty() ? words : texts.get("action.withKeys", words, shown);
            return action.unavailable().get().isEmpty() ? help : help + "\n" + action.unavailable().get();
        }, action.object(), action.unavailable(), keys);
    }

    /** What an action does, with what it would be done to. */
    public String name(Action action) {
        return (texts.get(action.id().textKey()) + " " + action.object().get()).strip();
    }

    /** A tooltip that shows soon and is not wider than one reads with ease. */
    public static Tooltip tooltip() {
        Tooltip tip = new Tooltip();
        tip.setShowDelay(Duration.millis(400));
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        return tip;
    }

    private static void install(Tooltip tip, Node node) {
        if (node instanceof Control control) {
            control.setTooltip(tip);
        } else {
            Tooltip.install(node, tip);
        }
    }
}
