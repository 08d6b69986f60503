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
        try {
            BoxSetup.parse(setup().write());
            return "";
        } catch (SyntaxException wrong) {
            return (wrong.message() + " " + wrong.expected()).strip();
        }
    }

    /** As it is set; a value that is the usual one, or empty, is left out. */
    BoxSetup setup() {
        Map<String, String> set = new LinkedHashMap<>();
        values.forEach((option, value) -> {
            String text = value.get().strip();
            if (!text.isEmpty() && !text.equals(option.standard())) {
                set.put(option.name(), text);
            }
        });
        return new BoxSetup(middlebox, set);
    }
}
