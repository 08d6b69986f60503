package mailseam.report.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that are looked for at every place of a text; the time for it grows with the text and not with their number. All are in small
 * letters, and so is the text.
 */
final class WordIndex {
    /** Longer words are found by their first so many octets. */
    private static final int HEAD = 63;
    /** So many words that begin so are told apart. */
    private static final int MOST_ALIKE = 64;

    /** By the first two octets: which lengths such words have, a bit each; empty before the first word. */
    private long[] lengths = {};
    private final Map<String, RedactionKind> words = new HashMap<>();
    private final Map<String, List<String>> longWords = new HashMap<>();

    /** Takes another word of two octets or more; the kind of one that is there already stays. */
    void add(String word, RedactionKind kind) {
        if (word.length() < 2 || words.putIfAbsent(word, kind) != null) {
            return;
        }
        if (lengths.length == 0) {
            lengths = new long[1 << (2 * Byte.SIZE)];
        }
        lengths[prefix(word, 0)] |= 1L << Math.min(HEAD, word.length());
        if (word.length() >= HEAD) {
            List<String> alike = longWords.computeIfAbsent(word.substring(0, HEAD), _ -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE) {
                alike.add(word);
            }
        }
    }

    private static int prefix(String text, int at) {
        return (text.charAt(at) & 0xFF) << 8 | (text.charAt(at + 1) & 0xFF);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    /** The kind of a word that is there. */
    RedactionKind kind(String word) {
        return words.getOrDefault(word, RedactionKind.WORDS);
    }

    /** The length of the longest word that stands at an index of a text and does not reach behind {@code end}, or 0. */
    int longest(String text, int at, int end) {
        if (at + 2 > end || lengths.length == 0) {
            return 0;
        }
        long mask = lengths[prefix(text, at)];
        if (mask < 0 && at + HEAD <= end) {
            for (String word : longWords.getOrDefault(text.substring(at, at + HEAD), List.of())) {
                if (at + word.length() <= end && text.startsWith(word, at)) {
                    return word.length();
                }
            }
        }
        mask &= Long.MAX_VALUE;
        while (mask != 0) {
            int length = 63 - Long.numberOfLeadingZeros(mask);
            if (at + length <= end && words.containsKey(text.substring(at, at + length))) {
                return length;
            }
            mask ^= 1L << length;
        }
        return 0;
    }
}
