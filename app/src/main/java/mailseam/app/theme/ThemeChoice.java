package mailseam.app.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which theme the user wants. */
public enum ThemeChoice {
    SYSTEM, LIGHT, DARK;

    /** The choice of one theme, whatever the system's is. */
    public static ThemeChoice of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** The one with a word; empty if none has it. */
    public static Optional<ThemeChoice> of(String word) {
        return Arrays.stream(values()).filter(choice -> choice.word().equals(word)).findFirst();
    }

    /** The theme of this choice. */
    Theme theme(Theme system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    /** The name in settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words. */
    public String textKey() {
        return "theme." + word();
    }
}
