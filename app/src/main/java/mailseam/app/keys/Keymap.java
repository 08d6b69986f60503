package mailseam.app.keys;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import mailseam.app.action.ActionId;

/** Which keys each action has now. The first one is the one that menus show. */
public final class Keymap {
    private final Map<ActionId, ReadOnlyObjectWrapper<List<KeyCombination>>> keys = new EnumMap<>(ActionId.class);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

    /** With the keys that the program brings. */
    public Keymap() {
        Arrays.stream(ActionId.values()).forEach(id -> keys.put(id, new ReadOnlyObjectWrapper<>(id.keys())));
    }

    private ReadOnlyObjectWrapper<List<KeyCombination>> property(ActionId id) {
        ReadOnlyObjectWrapper<List<KeyCombination>> property = keys.get(id);
        if (property == null) {
            throw new IllegalStateException(id.word());
        }
        return property;
    }

    /** The keys of an action; they may be none. */
    public ObservableValue<List<KeyCombination>> keys(ActionId id) {
        return property(id).getReadOnlyProperty();
    }

    /** Grows once for each change, however many actions it is about, when all of it is done. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Whether an action has other keys than the program brings. */
    public boolean isChanged(ActionId id) {
        return !property(id).get().equals(id.keys());
    }

    /** The actions with other keys than the program brings, and their keys. */
    public Map<ActionId, List<KeyCombination>> changed() {
        Map<ActionId, List<KeyCombination>> changed = new EnumMap<>(ActionId.class);
        keys.forEach((id, property) -> {
            if (isChanged(id)) {
                changed.put(id, property.get());
            }
        });
        return changed;
    }

    /** The action that has a key, other than one. */
    public Optional<ActionId> holder(KeyCombination key, ActionId except) {
        return keys.keySet().stream()
                .filter(id -> id != except && property(id).get().stream().anyMatch(has -> KeyNames.same(has, key)))
                .findFirst();
    }

    /** Gives keys to actions, and takes each of them away from all others. */
    public void give(Map<ActionId, List<KeyCombination>> given) {
        List<KeyCombination> taken = given.values().stream().flatMap(List::stream).toList();
        keys.forEach((id, property) -> {
            List<KeyCombination> now = given.containsKey(id) ? List.copyOf(given.get(id))
                    : property.get().stream().filter(has -> taken.stream().noneMatch(key -> KeyNames.same(has, key)))
                            .toList();
            if (!now.equals(property.get())) {
                property.set(now);
            }
        });
        revision.set(revision.get() + 1);
    }

    /** Gives an action the keys that the program brings, which others then lose. */
    public void reset(ActionId id) {
        give(Map.of(id, id.keys()));
    }

    /** Gives all actions the keys that the program brings. */
    public void reset() {
        Map<ActionId, List<KeyCombination>> all = new EnumMap<>(ActionId.class);
        keys.keySet().forEach(id -> all.put(id, id.keys()));
        give(all);
    }
}
