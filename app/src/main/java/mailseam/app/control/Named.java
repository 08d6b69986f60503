package mailseam.app.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows things by their names in a list to choose from. */
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /** By what a function says; nothing where nothing is chosen. */
    public Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T item) {
        return item == null ? "" : name.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
