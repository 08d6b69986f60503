package mailseam.app.lab;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mailseam.lab.box.BoxOption;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.box.Middlebox;
import mailseam.session.SyntaxException;

/** A middlebox in a chain that is being put together, with its options as they are typed. */
public final class ChainBox {
    private final Middlebox middlebox;
    private final Map<BoxOption, StringProperty> values = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** One whose options have their usual values. */
    ChainBox(Middlebox middlebox) {
        this.middlebox = middlebox;
        for (BoxOption option : middlebox.options()) {
            StringProperty value = new SimpleStringProperty(option.standard());
            values.put(option, value);
            value.subscribe((_, _) -> problem.set(check()));
        }
    }

    /** Which one. */
    public Middlebox middlebox() {
        return middlebox;
    }

    /** Its options in order. */
    public Map<BoxOption, StringProperty> values() {
        return values;
    }

    /** What is wrong with the values, in a sentence; empty for nothing. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    private String check() {
        for (Map.Entry<BoxOption, StringProperty> at : values.entrySet()) {
            String value = typed(at.getKey(), at.getValue());
            try {
                if (!isUsual(at.getKey(), value)) {
                    at.getKey().check(value);
                }
            } catch (SyntaxException wrong) {
                return (wrong.message() + " " + wrong.expected()).strip();
            }
        }
        return "";
    }

    /** Spaces around a value mean something only where it is a text. */
    private static String typed(BoxOption option, StringProperty value) {
        return option.kind() instanceof BoxOption.Kind.Text ? value.get() : value.get().strip();
    }

    /** An empty field stands for the usual value, unless nothing is a value of its own. */
    private static boolean isUsual(BoxOption option, String value) {
        return switch (option.kind()) {
            case BoxOption.Kind.Text _,BoxOption.Kind.Cutting _ -> value.equals(option.standard());
            case BoxOption.Kind.Whole _,BoxOption.Kind.Time _,BoxOption.Kind.Probability _,BoxOption.Kind.Choice _ ->
                    value.isEmpty() || value.equals(option.standard());
        };
    }

    /** As it is set, where no value is wrong; usual values are left out. */
    BoxSetup setup() {
        Map<String, String> set = new LinkedHashMap<>();
        values.forEach((option, value) -> {
            String text = typed(option, value);
            if (!isUsual(option, text)) {
                set.put(option.name(), text);
            }
        });
        return new BoxSetup(middlebox, set);
    }
}
