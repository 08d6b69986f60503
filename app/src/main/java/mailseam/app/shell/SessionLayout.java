package mailseam.app.shell;

import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the user chose to see of a session; it is remembered with the place of the window. */
final class SessionLayout {
    private static final String VIEW = "view";
    private static final String RULER = "ruler";

    private final ObjectProperty<SessionView> view = new SimpleObjectProperty<>(SessionView.BOTH);
    private final BooleanProperty ruler = new SimpleBooleanProperty(true);
    private final BooleanProperty large = new SimpleBooleanProperty();

    /** Whether the timeline has the room of the session; this is not remembered. */
    BooleanProperty large() {
        return large;
    }

    /** Blocks, text or both. */
    ObjectProperty<SessionView> view() {
        return view;
    }

    /** Whether the segment ruler is shown. */
    BooleanProperty ruler() {
        return ruler;
    }

    /** Shows the segment ruler, or hides it. */
    void switchRuler() {
        ruler.set(!ruler.get());
    }

    /** What to remember, as words and values. */
    Map<String, String> remembered() {
        return Map.of(VIEW, view.get().word(), RULER, String.valueOf(ruler.get()));
    }

    /** As it was remembered; what makes no sense changes nothing. */
    void recall(Map<String, String> values) {
        for (SessionView known : SessionView.values()) {
            if (known.word().equals(values.getOrDefault(VIEW, ""))) {
                view.set(known);
            }
        }
        ruler.set(!"false".equals(values.getOrDefault(RULER, "true")));
    }
}
