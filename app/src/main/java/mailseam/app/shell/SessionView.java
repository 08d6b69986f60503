package mailseam.app.shell;

import java.util.Locale;

/** How the active session is shown. */
enum SessionView {
    BLOCKS, TEXT, BOTH;

    /** Its name in the file that remembers it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
