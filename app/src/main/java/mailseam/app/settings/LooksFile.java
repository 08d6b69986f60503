package mailseam.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.app.theme.FontSizes;
import mailseam.app.theme.ThemeChoice;
import mailseam.app.theme.Themes;

/** Theme and sizes of letters as a text: a word and a value a line. A line that cannot be read is kept for the next writing. */
final class LooksFile {
    private static final int LINES = 200;

    private LooksFile() {
    }

    /** Sets what a text says; gives the lines that say nothing, of which other versions may know more. */
    static List<String> apply(String text, Themes themes, FontSizes fonts) {
        List<String> kept = new ArrayList<>();
        text.lines().limit(LINES).filter(line -> !line.isBlank()).forEach(line -> {
            String[] words = line.strip().split("\\s+", 2);
            String value = words.length < 2 ? "" : words[1];
            boolean understood = switch (words[0]) {
                case "theme" -> ThemeChoice.of(value).map(choice -> {
                    themes.choice().set(choice);
                    return choice;
                }).isPresent();
                case "font-size" -> size(value).map(size -> {
                    fonts.window().set(size);
                    return size;
                }).isPresent();
                case "editor-font-size" -> size(value).map(size -> {
                    fonts.editor().set(size);
                    return size;
                }).isPresent();
                default -> false;
            };
            if (!understood) {
                kept.add(line);
            }
        });
        return kept;
    }

    private static Optional<Integer> size(String value) {
        return value.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    static String write(List<String> kept, Themes themes, FontSizes fonts) {
        List<String> lines = new ArrayList<>(kept);
        lines.add("theme " + themes.choice().get().word());
        lines.add("font-size " + fonts.window().get());
        lines.add("editor-font-size " + fonts.editor().get());
        return String.join("\n", lines) + "\n";
    }
}
