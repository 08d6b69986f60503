package mailseam.app.action;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All actions of a window, one for each identity. */
public final class Actions {
    private final Map<ActionId, Action> byId = new EnumMap<>(ActionId.class);

    /**
     * With all of them.
     *
     * @throws IllegalArgumentException if one is missing or there twice
     */
    public Actions(List<Action> actions) {
        for (Action action : actions) {
            if (byId.put(action.id(), action) != null) {
                throw new IllegalArgumentException("twice: " + action.id());
            }
        }
        if (byId.size() != ActionId.values().length) {
            throw new IllegalArgumentException("only " + byId.keySet());
        }
    }

    /** One of them. */
    public Action get(ActionId id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalStateException(id.word());
        }
        return action;
    }

    /** All of them, in the order of the menus. */
    public Collection<Action> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Those of one menu, in order. */
    public List<Action> in(Category category) {
        return byId.values().stream().filter(action -> action.id().category() == category).toList();
    }
}
