package mailseam.lab.box;

import java.util.Map;
import java.util.Optional;
import mailseam.play.Box;
import mailseam.session.SyntaxException;

/**
 * A middlebox with its options: {@code pix-fixup,banner=4.4}.
 *
 * @param values of the options that are set otherwise than usual; all known and valid
 */
public record BoxSetup(Middlebox middlebox, Map<String, String> values) {
    /** What is wrong with the values, if anything, is an {@link IllegalArgumentException}. */
    public BoxSetup {
        values = Map.copyOf(values);
        for (Map.Entry<String, String> value : values.entrySet()) {
            BoxOption option = middlebox.option(value.getKey()).orElseThrow(
                    () -> new IllegalArgumentException(middlebox.name() + " has no option " + value.getKey()));
            try {
                option.check(value.getValue());
            } catch (SyntaxException e) {
                throw new IllegalArgumentException(e.message(), e);
            }
        }
    }

    /**
     * Reads {@code NAME[,option=value]…}. A value that holds a comma stands in double quotes; a double quote in it is written twice.
     *
     * @throws SyntaxException if the name, an option or a value is unknown; it names the nearest known one
     */
    public static BoxSetup parse(String text) throws SyntaxException {
        return new BoxSetupText(text).read();
    }

    /** As {@link #parse} reads it, with the options in the order in which the middlebox lists them. */
    public String write() {
        StringBuilder text = new StringBuilder(middlebox.name());
        for (BoxOption option : middlebox.options()) {
            Optional.ofNullable(values.get(option.name())).ifPresent(
                    value -> text.append(',').append(option.name()).append('=').append(BoxSetupText.quoted(value)));
        }
        return text.toString();
    }

    /** A new box for one conversation. */
    public Box create() {
        return Middleboxes.preset(middlebox.name()).orElseThrow().factory().apply(new BoxValues(values));
    }
}
