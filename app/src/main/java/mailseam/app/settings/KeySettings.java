package mailseam.app.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import mailseam.app.action.ActionId;
import mailseam.app.keys.KeyNames;
import mailseam.app.keys.Keymap;
import mailseam.app.keys.PressedKey;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** The keys of all actions, to be searched and changed. */
public final class KeySettings {
    private final Keymap keymap;
    private final Texts texts;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<KeyRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable KeyRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Asking> asking = new ReadOnlyObjectWrapper<>(new Asking.Nothing());

    /** Of a keymap, which is changed at once. */
    public KeySettings(Keymap keymap, Texts texts) {
        this.keymap = keymap;
        this.texts = texts;
        query.subscribe(_ -> fill());
        keymap.revision().subscribe((_, _) -> fill());
    }

    /** What is searched for, in names, menus and keys. */
    public StringProperty query() {
        return query;
    }

    /** The actions that were found, in the order of the menus. */
    public ObservableList<KeyRow> rows() {
        return rows;
    }

    /** The action whose keys are changed; stays the same action when its keys change. */
    public ObjectProperty<@Nullable KeyRow> selected() {
        return selected;
    }

    /** Whether a key is asked for. */
    public ReadOnlyObjectProperty<Asking> asking() {
        return asking.getReadOnlyProperty();
    }

    private void fill() {
        Optional<ActionId> before = chosen();
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        rows.setAll(Arrays.stream(ActionId.values()).map(this::row)
                .filter(row -> String.join("\n", row.name(), row.menu(), row.keys()).toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
        selected.set(rows.stream().filter(row -> before.equals(Optional.of(row.id()))).findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst()));
    }

    private KeyRow row(ActionId id) {
        return new KeyRow(id, texts.get(id.textKey()), texts.get(id.category().textKey()),
                KeyNames.display(keymap.keys(id).getValue()), keymap.isChanged(id));
    }

    private Optional<ActionId> chosen() {
        return Optional.ofNullable(selected.get()).map(KeyRow::id);
    }

    /** Asks for a key for the selected action, in place of those that it has or beside them. */
    public void ask(boolean more) {
        chosen().ifPresent(id -> asking.set(new Asking.Press(id, more, "")));
    }

    /** Somebody pressed something; true if it was meant for this and for nothing else. */
    public boolean press(PressedKey pressed) {
        if (!(asking.get() instanceof Asking.Press(ActionId id, boolean more, String _))) {
            return false;
        }
        switch (pressed) {
            case PressedKey.Held _ -> {
            }
            case PressedKey.Left _ -> stop();
            case PressedKey.NeedsModifier(String name) -> asking.set(new Asking.Press(id, more, name));
            case PressedKey.Usable(KeyCombination key) -> {
                Optional<ActionId> holder = keymap.holder(key, id);
                if (holder.isPresent()) {
                    asking.set(new Asking.Taken(id, more, key, holder.get()));
                } else {
                    give(id, more, key);
                }
            }
        }
        return true;
    }

    /** Takes the key that was pressed away from the action that has it. */
    public void take() {
        if (asking.get() instanceof Asking.Taken(ActionId id, boolean more, KeyCombination key, ActionId _)) {
            give(id, more, key);
        }
    }

    /** Asks for another key than the one that is taken. */
    public void askAgain() {
        if (asking.get() instanceof Asking.Taken(ActionId id, boolean more, KeyCombination _, ActionId _)) {
            asking.set(new Asking.Press(id, more, ""));
        }
    }

    /** Leaves the keys as they are. */
    public void stop() {
        asking.set(new Asking.Nothing());
    }

    private void give(ActionId id, boolean more, KeyCombination key) {
        List<KeyCombination> keys = new ArrayList<>(more ? keymap.keys(id).getValue() : List.of());
        keys.removeIf(has -> KeyNames.same(has, key));
        keys.add(key);
        stop();
        keymap.give(Map.of(id, keys));
    }

    /** Takes all keys away from the selected action. */
    public void clear() {
        stop();
        chosen().ifPresent(id -> keymap.give(Map.of(id, List.of())));
    }

    /** Gives the selected action the keys that the program brings. */
    public void reset() {
        stop();
        chosen().ifPresent(keymap::reset);
    }

    /** Gives all actions the keys that the program brings. */
    public void resetAll() {
        stop();
        keymap.reset();
    }
}
