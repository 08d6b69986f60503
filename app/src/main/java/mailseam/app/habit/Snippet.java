package mailseam.app.habit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/**
 * Lines that are written often.
 *
 * @param title what they are
 * @param lines the lines, with LF between them
 * @param own   the user's own file; none where the program brings it
 */
public record Snippet(String title, String lines, Optional<Path> own) {
    private static final Pattern STEP = Pattern.compile("\\s*(?:[CS]:|@|\\+[0-9]).*");
    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#.*)?");

    /** Of a session file: its title, and its lines behind the keys. */
    static Snippet of(String name, Octets file, Optional<Path> own) {
        String[] all = file.utf8().replace("\r\n", "\n").split("\n", -1);
        int from = 0;
        for (int i = 0; i < all.length && !isStep(all[i]); i++) {
            from = COMMENT.matcher(all[i]).matches() ? from : i + 1;
        }
        String title = SessionFile.read(file).session().header().title().orElse(name);
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < all.length; i++) {
            lines.append(all[i]).append('\n');
        }
        return new Snippet(title, lines.toString().strip(), own);
    }

    /** Whether a line of a session is a step, and no key, comment or blank line. */
    static boolean isStep(String line) {
        return STEP.matcher(line).matches();
    }

    /** The name of its icon in the icon font. */
    public String icon() {
        return own.isPresent() ? "mdi2a-account-outline" : "mdi2c-code-tags";
    }

    /** Whether the title or the lines have all of these words. */
    boolean matches(String words) {
        String all = (title + "\n" + lines).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
