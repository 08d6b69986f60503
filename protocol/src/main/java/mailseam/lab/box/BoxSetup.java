package mailseam.lab.box;

import java.util.Map;
import mailseam.play.Box;
import mailseam.session.SyntaxException;

/**
 * A middlebox with its options: {@code pix-fixup,banner=4.4}.
 *
 * @param values of the options that are set otherwise than usual; all known and valid
 */
public record BoxSetup(Middlebox middlebox, Map<String, String> values) {
    public BoxSetup {
        values = Map.copyOf(values);
    }

    /**
     * Reads {@code NAME[,option=value]…}. A value that holds a comma stands in double quotes.
     *
     * @throws SyntaxException if the name, an option or a value is unknown; it names the nearest known one
     */
    public static BoxSetup parse(String text) throws SyntaxException {
        throw new UnsupportedOperationException(text);
    }

    /** As {@link #parse} reads it. */
    public String write() {
        throw new UnsupportedOperationException(toString());
    }

    /** A new box for one conversation. */
    public Box create() {
        throw new UnsupportedOperationException(toString());
    }
}
