package mailseam.app.action;

import java.util.function.BooleanSupplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import mailseam.app.text.Texts;

/** Makes actions. Each part of the window makes its own and gives them as a list. */
public final class ActionMaker {
    private final Texts texts;

    /** With the words for why something cannot be done. */
    public ActionMaker(Texts texts) {
        this.texts = texts;
    }

    /** One that can always be done. */
    public Action always(ActionId id, Runnable work) {
        return new Action(id, new ReadOnlyStringWrapper(""), work);
    }

    /** One that can be done while something is so; {@code whyNot} is the key of the words for why not. */
    public Action when(ActionId id, Runnable work, String whyNot, ObservableValue<Boolean> can) {
        return when(id, work, whyNot, can::getValue, can);
    }

    /** One that can be done while something is so, which is asked again when one of the dependencies changes. */
    public Action when(ActionId id, Runnable work, String whyNot, BooleanSupplier can, Observable... dependencies) {
        return new Action(id,
                Bindings.createStringBinding(() -> can.getAsBoolean() ? "" : texts.get(whyNot), dependencies), work);
    }
}
