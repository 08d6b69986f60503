package mailseam.report.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import mailseam.smtp.Octets;

/** Replaces names in texts of one character for each octet; first it learns which names there are, so that it finds them anywhere. */
final class TextRedactor {
    /** Shorter names are no names where nothing else tells that they are. */
    private static final int SHORTEST = 3;
    /** As long a name is found inside of a longer word. */
    private static final int INSIDE = 6;
    /** What is in base64 may be so again, but not for ever. */
    private static final int DEEPEST = 3;

    private final RedactionRules rules;
    private final WordIndex words = new WordIndex();
    private final WordIndex names = new WordIndex();
    private final WordIndex secrets = new WordIndex();
    private final Pseudonyms pseudonyms;
    private final Ledger ledger = new Ledger();

    TextRedactor(RedactionRules rules, RedactionKey key) {
        this.rules = rules;
        pseudonyms = new Pseudonyms(key, word -> names.has(word) || words.has(word) || KnownWords.isKnown(word));
        for (String word : rules.words()) {
            words.add(Ascii.lower(Octets.utf8(word).latin1()), RedactionKind.WORDS);
        }
    }

    Ledger ledger() {
        return ledger;
    }

    /** Takes a text of a credential, which is looked for everywhere. */
    void secret(String text) {
        if (text.length() > SHORTEST && !KnownWords.isKnown(text) && text.chars().distinct().count() > 1) {
            secrets.add(Ascii.lower(text), RedactionKind.CREDENTIALS);
        }
    }

    /** Learns the names that stand in a text. */
    void learn(String text, Finder finder) {
        learn(text, finder, DEEPEST);
    }

    private void learn(String text, Finder finder, int depth) {
        if (!rules.takesNames()) {
            return;
        }
        finder.find(Encoded.plain(text), (from, to, role) -> {
            RedactionKind kind = role.kind(rules);
            String name = Ascii.lower(text.substring(from, to));
            boolean number = name.chars().allMatch(Character::isDigit);
            if (kind != null && role != Role.IPV4 && role != Role.IPV6 && name.length() >= SHORTEST && !number
                    && !KnownWords.isKnown(name)) {
                names.add(name, kind);
            }
        });
        Matcher encoded = Encoded.BASE64.matcher(text);
        while (depth > 0 && encoded.find()) {
            Encoded.decoded(encoded.group()).ifPresent(inside -> learn(inside, FREE, depth - 1));
        }
    }

    private static final Finder FREE = (text, sink) -> FreeNames.find(text, 0, true, sink);

    /** A text with all names replaced. */
    String apply(String text, Finder finder) {
        return apply(text, replacements(text, finder));
    }

    private static String apply(String text, List<Replacement> replacements) {
        StringBuilder result = new StringBuilder(text);
        replacements.forEach(one -> result.replace(one.from(), one.to(), one.text()));
        return result.toString();
    }

    /** What is replaced in a text, in order and apart from each other. */
    List<Replacement> replacements(String text, Finder finder) {
        return new Pass(text, DEEPEST).run(finder);
    }

    /** One text. */
    private final class Pass {
        private final String text;
        private final String lower;
        private final int depth;
        private final BitSet taken = new BitSet();
        private final List<Replacement> found = new ArrayList<>();

        Pass(String text, int depth) {
            this.text = text;
            this.lower = Ascii.lower(text);
            this.depth = depth;
        }

        List<Replacement> run(Finder finder) {
            int begin = finder.begin(text);
            everywhere(secrets, begin);
            everywhere(words, begin);
            if (rules.takesNames()) {
                String plain = Encoded.plain(text);
                finder.find(plain, (from, to, role) -> {
                    RedactionKind kind = role.kind(rules);
                    if (kind != null) {
                        String name = lower.substring(from, to);
                        take(from, to, names.has(name) ? names.kind(name) : kind, role);
                    }
                });
                names(Ascii.lower(plain), begin);
            }
            if (rules.takesNames() || !words.isEmpty() || !secrets.isEmpty()) {
                encoded(begin);
            }
            found.sort(Comparator.comparingInt(Replacement::from));
            return found;
        }

        private void everywhere(WordIndex index, int begin) {
            for (int at = begin; !index.isEmpty() && at < lower.length(); at++) {
                int length = index.longest(lower, at, lower.length());
                if (length > 0) {
                    take(at, at + length, index.kind(lower.substring(at, at + length)), Role.LOCAL);
                    at += length - 1;
                }
            }
        }

        private void names(String plain, int begin) {
            int at = begin;
            while (!names.isEmpty() && at < plain.length()) {
                int end = at;
                while (end < plain.length() && Ascii.isName(plain.charAt(end))) {
                    end++;
                }
                if (end - at >= SHORTEST && !KnownWords.isKnown(plain.substring(at, end))) {
                    inToken(plain, at, end);
                }
                at = Math.max(end, at + 1);
            }
        }

        private void inToken(String plain, int from, int end) {
            for (int at = from; at + SHORTEST <= end; at++) {
                int length = names.longest(plain, at, end);
                while (length > 0 && length < INSIDE && !isApart(plain, at, at + length)) {
                    length = names.longest(plain, at, at + length - 1);
                }
                if (length > 0) {
                    take(at, at + length, names.kind(plain.substring(at, at + length)), Role.LOCAL);
                    at += length - 1;
                }
            }
        }

        private static boolean isApart(String text, int from, int to) {
            return (from == 0 || !Ascii.isWord(text.charAt(from - 1)))
                    && (to == text.length() || !Ascii.isWord(text.charAt(to)));
        }

        private void encoded(int begin) {
            Matcher encoded = Encoded.BASE64.matcher(text);
            for (int at = begin; depth > 0 && at < text.length() && encoded.find(at); at = encoded.end()) {
                int next = taken.nextSetBit(encoded.start());
                Optional<String> inside = next >= 0 && next < encoded.end() ? Optional.empty()
                        : Encoded.decoded(encoded.group());
                if (inside.isPresent()) {
                    List<Replacement> within = new Pass(inside.get(), depth - 1).run(FREE);
                    if (!within.isEmpty()) {
                        String again = Encoded.encoded(apply(inside.get(), within));
                        put(encoded.start(), encoded.end(), again.substring(0, encoded.end() - encoded.start()));
                    }
                }
            }
        }

        /** Takes what of it is not yet taken. */
        private void take(int from, int to, RedactionKind kind, Role role) {
            int at = taken.nextClearBit(from);
            while (at < to) {
                int next = taken.nextSetBit(at);
                int end = next < 0 ? to : Math.min(next, to);
                String original = text.substring(at, end);
                boolean secret = kind == RedactionKind.CREDENTIALS;
                String now = secret ? "x".repeat(original.length())
                        : pseudonyms.of(original, role == Role.IPV4 && end - at == to - from,
                                role == Role.IPV6 && end - at == to - from);
                ledger.add(kind, secret ? "(credential)" : Octets.latin1(Ascii.lower(original)).utf8(),
                        secret ? "(x)" : Octets.latin1(Ascii.lower(now)).utf8());
                put(at, end, now);
                at = taken.nextClearBit(end);
            }
        }

        private void put(int from, int to, String now) {
            taken.set(from, to);
            found.add(new Replacement(from, now));
        }
    }
}
