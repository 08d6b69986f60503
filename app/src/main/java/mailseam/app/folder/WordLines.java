package mailseam.app.folder;

import java.util.HashMap;
import java.util.Map;

/** Lines of a word and its value, as small files of the program's have them. A value may have line ends of its own. */
public final class WordLines {
    private WordLines() {
    }

    /** A line, with its end. */
    public static String line(String word, String value) {
        return word + " " + value.replace("\\", "\\\\").replace("\n", "\\n") + "\n";
    }

    /** The values of the words; of a word that stands there twice the last one. */
    public static Map<String, String> read(Iterable<String> lines) {
        Map<String, String> values = new HashMap<>();
        for (String line : lines) {
            int space = Math.max(0, line.indexOf(' '));
            values.put(line.substring(0, space), plain(line.substring(Math.min(line.length(), space + 1))));
        }
        return values;
    }

    private static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            if (character == '\\' && at + 1 < value.length()) {
                at++;
                plain.append(value.charAt(at) == 'n' ? '\n' : value.charAt(at));
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
