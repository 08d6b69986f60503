package mailseam.report.redact;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms that a word may have in a file, in small letters but for base64. */
final class Encodings {
    private static final int HEAD = 7;

    private Encodings() {
    }

    /** In which case does not matter. */
    static Stream<String> caseless(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(small);
        forms.add(new StringBuilder(small).reverse().toString());
        forms.add(each(small, "%02x", ""));
        forms.add(each(small, "%%%02x", ""));
        forms.add(each(small, "=%02x", ""));
        forms.add(each(small, "%02x", " "));
        forms.add(each(small, "&#%d;", ""));
        forms.add(each(small, "&#x%x;", ""));
        forms.add(each(small, "\\x%02x", ""));
        forms.add(small.chars().mapToObj(c -> (char) c + "\0").collect(Collectors.joining()));
        forms.add(small.chars().mapToObj(c -> (char) c + "\\x00").collect(Collectors.joining()));
        return forms.stream();
    }

    /** In base64 at all three alignments: only what no neighbour changes. */
    static Stream<String> base64(String word) {
        Set<String> forms = new LinkedHashSet<>();
        for (int shift = 0; shift < 3; shift++) {
            byte[] octets = ("\0".repeat(shift) + word).getBytes(StandardCharsets.UTF_8);
            String all = Base64.getEncoder().withoutPadding().encodeToString(octets);
            int from = (shift * 8 + 5) / 6;
            int to = octets.length * 8 / 6;
            forms.add(all.substring(from, to));
        }
        return forms.stream();
    }

    /** The first of some forms that stands in a text; one look at each place of it, however many they are. */
    static Optional<String> firstIn(String text, Stream<String> forms) {
        Map<String, List<String>> byHead = forms.collect(Collectors.groupingBy(form -> form.substring(0, HEAD)));
        for (int at = 0; at + HEAD <= text.length(); at++) {
            int from = at;
            Optional<String> found = byHead.getOrDefault(text.substring(at, at + HEAD), List.of()).stream()
                    .filter(form -> text.startsWith(form, from)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String each(String word, String format, String between) {
        return word.chars().mapToObj(c -> format.formatted(c)).collect(Collectors.joining(between));
    }
}
