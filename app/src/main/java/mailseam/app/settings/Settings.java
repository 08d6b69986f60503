package mailseam.app.settings;

import mailseam.app.keys.Keymap;
import mailseam.app.theme.FontSizes;
import mailseam.app.theme.Themes;

/** Everything that a user can set; each part tells of its changes. */
public record Settings(Themes themes, FontSizes fonts, Keymap keys) {
    /** As the program brings it, with the themes of a system. */
    public Settings(Themes themes) {
        this(themes, new FontSizes(), new Keymap());
    }
}
