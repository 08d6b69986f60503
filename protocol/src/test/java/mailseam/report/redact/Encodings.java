package mailseam.report.redact;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms that a word may have in a file, in small letters but for base64. */
final class Encodings {
    private static final int HEAD = 7;
    private static final long HEADS = (1L << HEAD * Byte.SIZE) - 1;
    private static final int BITS = 16;

    private Encodings() {
    }

    /** In which case does not matter. */
    static Stream<String> caseless(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(small);
        forms.add(new StringBuilder(small).reverse().toString());
        forms.add(each(small, Encodings::hex, ""));
        forms.add(each(small, c -> "%" + hex(c), ""));
        forms.add(each(small, c -> "=" + hex(c), ""));
        forms.add(each(small, Encodings::hex, " "));
        forms.add(each(small, c -> "&#" + c + ";", ""));
        forms.add(each(small, c -> "&#x" + Integer.toHexString(c) + ";", ""));
        forms.add(each(small, c -> "\\x" + hex(c), ""));
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

    /**
     * The first of some forms that stands in a text of Latin-1; one look at each place of it, however many they are.
     *
     * @param caseless whether the text may have capital letters where the forms have small ones
     */
    static Optional<String> firstIn(String text, boolean caseless, Stream<String> forms) {
        Map<Long, List<String>> byHead = forms.collect(Collectors.groupingBy(Encodings::head));
        BitSet maybe = new BitSet(1 << BITS);
        byHead.keySet().forEach(head -> maybe.set(bit(head)));
        long head = 0;
        for (int end = 1; end <= text.length(); end++) {
            char c = text.charAt(end - 1);
            head = head << Byte.SIZE & HEADS | (caseless && c >= 'A' && c <= 'Z' ? c | ' ' : c);
            if (maybe.get(bit(head)) && byHead.containsKey(head)) {
                int from = end - HEAD;
                Optional<String> found = byHead.get(head).stream()
                        .filter(form -> text.regionMatches(caseless, from, form, 0, form.length())).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The first characters of a form as one number. */
    private static long head(String form) {
        return form.substring(0, HEAD).chars().asLongStream().reduce(0, (head, c) -> head << Byte.SIZE | c);
    }

    private static int bit(long head) {
        return (int) (head * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
    }

    private static String each(String word, IntFunction<String> form, String between) {
        return word.chars().mapToObj(form).collect(Collectors.joining(between));
    }

    private static String hex(int c) {
        return HexFormat.of().toHexDigits((byte) c);
    }
}
