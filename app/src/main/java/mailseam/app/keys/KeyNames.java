package mailseam.app.keys;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** How keys are written: in files and in {@code ActionId} as words without spaces, on the screen as the system writes them. */
public final class KeyNames {
    private static final Pattern SHAPE = Pattern.compile("\\w+(\\+\\w+)*");
    static final boolean MAC = KeyCombination.keyCombination("Shortcut+A").getDisplayText().indexOf('+') < 0;

    private KeyNames() {
    }

    /** A key from its word, such as {@code Ctrl+Page_Down}; empty if there is no such key. */
    public static Optional<KeyCombination> parse(String word) {
        try {
            return SHAPE.matcher(word).matches()
                    ? Optional.of(KeyCombination.valueOf(word.replace('_', ' ')))
                            .filter(KeyCodeCombination.class::isInstance)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The word that {@link #parse} reads. */
    public static String word(KeyCombination key) {
        return key.getName().replace(' ', '_');
    }

    /** Several keys as a person reads them; empty if there are none. */
    public static String display(List<KeyCombination> keys) {
        return keys.stream().map(KeyNames::display).collect(Collectors.joining(", "));
    }

    /** A key as a person reads it. */
    public static String display(KeyCombination key) {
        return key.getDisplayText();
    }

    /** Whether two are the same key of the keyboard: {@code Shortcut} is Ctrl, and on a Mac Command. */
    public static boolean same(KeyCombination one, KeyCombination other) {
        return one instanceof KeyCodeCombination a && other instanceof KeyCodeCombination b
                && a.getCode() == b.getCode() && down(a.getShift()) == down(b.getShift())
                && down(a.getAlt()) == down(b.getAlt()) && control(a) == control(b) && meta(a) == meta(b);
    }

    private static boolean control(KeyCombination key) {
        return down(key.getControl()) || (!MAC && down(key.getShortcut()));
    }

    private static boolean meta(KeyCombination key) {
        return down(key.getMeta()) || (MAC && down(key.getShortcut()));
    }

    private static boolean down(ModifierValue value) {
        return value == ModifierValue.DOWN;
    }
}
