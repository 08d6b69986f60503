package mailseam.app.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import mailseam.app.action.ActionId;

/**
 * The keys that a user changed, as a text: one action a line, behind it its keys, or {@code none}. A line that begins with
 * {@code #} is a comment. What cannot be read, an action that this version does not know for one, is kept for the next writing.
 *
 * @param changed the keys of the actions that have lines
 * @param kept    the lines that stay as they are
 * @param wrong   the lines that were not understood; at most 20 are told
 */
public record KeysFile(Map<ActionId, List<KeyCombination>> changed, List<String> kept, List<String> wrong) {
    private static final String NONE = "none";
    private static final int LINES = 1_000;
    private static final int TOLD = 20;

    public KeysFile {
        changed = Map.copyOf(changed);
        kept = List.copyOf(kept);
        wrong = List.copyOf(wrong);
    }

    /** Reads a text; of more than a thousand lines the rest is left. */
    public static KeysFile read(String text) {
        Map<ActionId, List<KeyCombination>> changed = new EnumMap<>(ActionId.class);
        List<String> kept = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        text.lines().limit(LINES).filter(line -> !line.isBlank()).forEach(line -> {
            String[] words = line.strip().split("\\s+", -1);
            Optional<ActionId> id = action(words[0]);
            Optional<List<KeyCombination>> keys = keys(words);
            if (id.isPresent() && keys.isPresent()) {
                changed.put(id.get(), keys.get());
            } else {
                kept.add(line);
                if (id.isPresent() && wrong.size() < TOLD) {
                    wrong.add(line.strip());
                }
            }
        });
        return new KeysFile(changed, kept, wrong);
    }

    private static Optional<ActionId> action(String word) {
        return Arrays.stream(ActionId.values()).filter(id -> id.word().equals(word)).findFirst();
    }

    private static Optional<List<KeyCombination>> keys(String[] words) {
        if (words.length == 2 && words[1].equals(NONE)) {
            return Optional.of(List.of());
        }
        List<KeyCombination> keys = Arrays.stream(words).skip(1).flatMap(word -> KeyNames.parse(word).stream())
                .toList();
        return keys.isEmpty() || keys.size() != words.length - 1 ? Optional.empty() : Optional.of(keys);
    }

    /** The text with other keys; the lines that were kept come first. */
    public static String write(List<String> kept, Map<ActionId, List<KeyCombination>> changed) {
        StringBuilder text = new StringBuilder();
        kept.forEach(line -> text.append(line).append('\n'));
        new TreeMap<>(changed)
                .forEach((id, keys) -> text.append(id.word()).append(' ')
                        .append(keys.isEmpty() ? NONE
                                : keys.stream().map(KeyNames::word).collect(Collectors.joining(" ")))
                        .append('\n'));
        return text.toString();
    }
}
