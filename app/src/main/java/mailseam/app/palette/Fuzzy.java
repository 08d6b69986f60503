package mailseam.app.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds letters in a text, in order but not necessarily side by side: {@code nps} in "New proxy server". Letters at the beginning of
 * words and side by side count more.
 */
final class Fuzzy {
    private static final int LONGEST = 200;
    private static final int LETTER = 1;
    private static final int WORD = 8;
    private static final int BESIDE = 8;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final String query;
    private final String text;
    /** The best score of the first letters of the query, the last of them at a place of the text. */
    private final int[][] best;

    private Fuzzy(String query, String text) {
        this.query = query;
        this.text = text;
        best = new int[query.length()][text.length()];
    }

    /**
     * Where the letters are.
     *
     * @param score how good it is, larger is better
     * @param at    the places of the letters, growing
     */
    record Match(int score, List<Integer> at) {
    }

    /** The best match, in capitals or not; spaces of the query count for nothing. Empty if there is none. */
    static Optional<Match> match(String query, String text) {
        String letters = lower(query.replace(" ", ""));
        String within = lower(text.substring(0, Math.min(text.length(), LONGEST)));
        if (letters.isEmpty()) {
            return Optional.of(new Match(0, List.of()));
        }
        return letters.length() > within.length() ? Optional.empty() : new Fuzzy(letters, within).find();
    }

    /** Letter by letter, so that each place stays the same. */
    private static String lower(String text) {
        return text.codePoints().map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private Optional<Match> find() {
        for (int letter = 0; letter < query.length(); letter++) {
            Arrays.fill(best[letter], NEVER);
            int before = letter == 0 ? 0 : NEVER;
            for (int at = 0; at < text.length(); at++) {
                if (query.charAt(letter) == text.charAt(at)) {
                    int apart = before + worth(at);
                    int beside = letter > 0 && at > 0 ? best[letter - 1][at - 1] + BESIDE + LETTER : NEVER;
                    best[letter][at] = Math.max(apart, beside);
                }
                before = letter == 0 ? 0 : Math.max(before, best[letter - 1][at]);
            }
        }
        int last = end(query.length() - 1, text.length());
        return last < 0 ? Optional.empty() : Optional.of(new Match(best[query.length() - 1][last], way(last)));
    }

    private int worth(int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) ? WORD : LETTER;
    }

    private int end(int letter, int before) {
        int found = -1;
        for (int at = 0; at < before; at++) {
            if (best[letter][at] > NEVER / 2 && (found < 0 || best[letter][at] > best[letter][found])) {
                found = at;
            }
        }
        return found;
    }

    /** The places, from the last letter to the first. */
    private List<Integer> way(int last) {
        List<Integer> places = new ArrayList<>();
        int at = last;
        for (int letter = query.length() - 1; letter >= 0; letter--) {
            places.addFirst(at);
            if (letter > 0) {
                boolean beside = best[letter][at] == best[letter - 1][at - 1] + BESIDE + LETTER;
                at = beside ? at - 1 : end(letter - 1, at);
            }
        }
        return places;
    }
}
