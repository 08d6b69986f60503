package mailseam.app.variable;

import java.util.Locale;

/** Where the value of a variable or of a secret comes from. */
public enum ValueSource {
    SESSION, ENVIRONMENT, MISSING, PROCESS, KEPT, ASKED;

    /** The key of its words. */
    public String textKey() {
        return "value." + name().toLowerCase(Locale.ROOT);
    }
}
