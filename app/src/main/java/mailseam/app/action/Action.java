package mailseam.app.action;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;

/**
 * Something that can be done.
 *
 * @param object      what it would be done to now, to stand behind its name ("Undo <em>move RCPT</em>"); often empty
 * @param unavailable why it cannot be done now, in words; empty when it can
 * @param work        does it, on the JavaFX thread
 * @param on          whether what it turns on and off is on: its menu item has a tick then; nothing for what turns nothing
 */
public record Action(ActionId id, ObservableStringValue object, ObservableStringValue unavailable, Runnable work,
        Optional<ObservableValue<Boolean>> on) {
    /** One that turns nothing on or off. */
    public Action(ActionId id, ObservableStringValue object, ObservableStringValue unavailable, Runnable work) {
        this(id, object, unavailable, work, Optional.empty());
    }

    /** One whose name says all. */
    public Action(ActionId id, ObservableStringValue unavailable, Runnable work) {
        this(id, new ReadOnlyStringWrapper(""), unavailable, work);
    }

    /** The same with a tick while something is on. */
    public Action ticked(ObservableValue<Boolean> turned) {
        return new Action(id, object, unavailable, work, Optional.of(turned));
    }

    /** Whether it has a tick now. */
    public boolean isTicked() {
        return on.filter(ObservableValue::getValue).isPresent();
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
