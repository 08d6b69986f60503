package mailseam.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Gives the words for a key. A key that is missing is a bug, and a test looks for it. */
public final class Texts {
    private final ResourceBundle bundle;

    /** The words of a language, or English where there are none. */
    public Texts(Locale locale) {
        bundle = ResourceBundle.getBundle("mailseam.app.text.Messages", locale);
    }

    /** The words for a key, with {@code {0}}, {@code {1}} … replaced where there are arguments. */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, bundle.getLocale()).format(arguments);
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
