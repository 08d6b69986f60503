package mailseam.timeline.filter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be written at a place of a filter.
 *
 * @param from  index of the first character that a proposal takes the place of; the last one stands before the place
 * @param words the proposals
 */
public record Completion(int from, List<String> words) {
    private static final String BEFORE_WORD = " \t(!";

    public Completion {
        words = List.copyOf(words);
    }

    /** What may be written at a place: keys, or the values of the key that stands there. Nothing within quotes. */
    public static Completion at(String text, int place, Occurring occurring) {
        int from = wordStart(text, place);
        if (from < 0) {
            return new Completion(place, List.of());
        }
        String word = text.substring(from, place);
        int sign = sign(word);
        if (sign < 0) {
            return new Completion(from, beginning(word, Stream.concat(
                    Stream.of(FilterKey.values()).map(key -> key.word() + ":"),
                    Stream.of("mark", "differs", "not", "or"))));
        }
        Optional<FilterKey> key = FilterKey.of(word.substring(0, sign));
        int value = Math.max(sign, word.lastIndexOf(',')) + 1;
        return new Completion(from + value,
                key.map(known -> beginning(word.substring(value), occurring.of(known).stream())).orElse(List.of()));
    }

    private static List<String> beginning(String typed, Stream<String> words) {
        return words.filter(word -> word.regionMatches(true, 0, typed, 0, typed.length()))
                .filter(word -> word.length() > typed.length()).toList();
    }

    private static int sign(String word) {
        int at = 0;
        while (at < word.length() && ":=".indexOf(word.charAt(at)) < 0) {
            at++;
        }
        return at < word.length() ? at : -1;
    }

    /** Where the word begins that ends at a place; -1 within quotes or slashes. */
    private static int wordStart(String text, int place) {
        int start = 0;
        int at = 0;
        while (at < place) {
            char sign = text.charAt(at);
            if (sign == '"' || (sign == '/' && at == start)) {
                int end = at + 1;
                while (end < place && text.charAt(end) != sign) {
                    end += text.charAt(end) == '\\' ? 2 : 1;
                }
                if (end >= place) {
                    return -1;
                }
                at = end;
            } else if (BEFORE_WORD.indexOf(sign) >= 0) {
                start = at + 1;
            }
            at++;
        }
        return start;
    }
}
