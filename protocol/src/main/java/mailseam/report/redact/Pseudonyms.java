package mailseam.report.redact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Stable pseudonyms of the same length: letters become letters in the same case, so that they can be spoken, digits digits, and the
 * rest stays. Two names get two pseudonyms, as long as there are enough of their length.
 */
final class Pseudonyms {
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
    private static final int TRIES = 64;

    private final RedactionKey key;
    private final Predicate<String> used;
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** {@code used} says which words may be no pseudonyms, since they stand for themselves. */
    Pseudonyms(RedactionKey key, Predicate<String> used) {
        this.key = key;
        this.used = used;
    }

    /** The pseudonym of a label, an atom, a word or an IP address. */
    String of(String name, boolean ipv4, boolean ipv6) {
        String lower = Ascii.lower(name);
        String pseudonym = given.computeIfAbsent(lower, small -> choose(small, ipv4, ipv6));
        char[] cased = pseudonym.toCharArray();
        for (int i = 0; i < cased.length; i++) {
            cased[i] = Ascii.isUpper(name.charAt(i)) && Ascii.isLetter(cased[i]) ? (char) (cased[i] & ~0x20) : cased[i];
        }
        return new String(cased);
    }

    private String choose(String name, boolean ipv4, boolean ipv6) {
        String candidate = name;
        for (int i = 0; i < TRIES; i++) {
            Draws draws = new Draws(name, i * 1_000);
            candidate = ipv4 ? ipv4(name, draws) : ipv6 ? ipv6(name, draws) : name(name, draws);
            if (!candidate.equals(name) && !used.test(candidate) && !taken.contains(candidate)) {
                break;
            }
        }
        taken.add(candidate);
        return candidate;
    }

    private static String name(String name, Draws draws) {
        StringBuilder text = new StringBuilder(name.length());
        boolean vowel = draws.below(3) == 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Ascii.isLetter(c)) {
                String letters = name.length() < 3 ? VOWELS + CONSONANTS : vowel ? VOWELS : CONSONANTS;
                text.append(letters.charAt(draws.below(letters.length())));
                vowel = !vowel;
            } else if (Ascii.isDigit(c)) {
                boolean first = i == 0 || !Ascii.isDigit(name.charAt(i - 1));
                text.append((char) (first && c != '0' ? '1' + draws.below(9) : '0' + draws.below(10)));
            } else {
                text.append(c >= 0x80 ? Filler.eightBit(c, draws.below(0x30)) : c);
            }
        }
        return text.toString();
    }

    /** Numbers of as many digits that an address may have. */
    private static String ipv4(String address, Draws draws) {
        StringBuilder text = new StringBuilder(address.length());
        for (String part : address.split("\\.", -1)) {
            int number = switch (part.length()) {
                case 1 -> draws.below(10);
                case 2 -> 10 + draws.below(90);
                default -> 100 + draws.below(156);
            };
            text.append(text.isEmpty() ? "" : ".").append(number);
        }
        return text.toString();
    }

    private static String ipv6(String address, Draws draws) {
        StringBuilder text = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            boolean first = i == 0 || address.charAt(i - 1) == ':';
            text.append(address.charAt(i) == ':' ? ':'
                    : Character.forDigit(first ? 1 + draws.below(15) : draws.below(16), 16));
        }
        return text.toString();
    }

    /** Numbers that the key gives for a name. */
    private final class Draws {
        private final String name;
        private int block;
        private byte[] octets = {};
        private int at;

        Draws(String name, int block) {
            this.name = name;
            this.block = block;
        }

        /** A number from 0 up to a limit of at most 256. */
        int below(int limit) {
            if (at + 2 > octets.length) {
                octets = key.digest(name, block++);
                at = 0;
            }
            int number = (octets[at] & 0xFF) << 8 | (octets[at + 1] & 0xFF);
            at += 2;
            return number % limit;
        }
    }
}
