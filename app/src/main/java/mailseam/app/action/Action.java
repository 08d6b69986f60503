package mailseam.app.action;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;

/**
 * Something that can be done.
 *
 * @param object      what it would be done to now, to stand behind its name ("Undo <em>move RCPT</em>"); often empty
 * @param unavailable why it cannot be done now, in words; empty when it can
 * @param work        does it, on the JavaFX thread
 */
public record Action(ActionId id, ObservableStringValue object, ObservableStringValue unavailable, Runnable work) {
    /** One whose name says all. */
    public Action(ActionId id, ObservableStringValue unavailable, Runnable work) {
        this(id, new ReadOnlyStringWrapper(""), unavailable, work);
    }

    /** Whether it cannot be done now. */
    public BooleanBinding disabled() {
        return Bindings.isNotEmpty(unavailable);
    }

    /** Does it, unless it cannot be done now. */
    public void fire() {
        if (unavailable.get().isEmpty()) {
            work.run();
        }
    }
}
