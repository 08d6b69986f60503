package mailseam.report.redact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is taken out. Credentials always are.
 *
 * @param kinds which kinds; chosen words count where there are any
 * @param words words and phrases of two octets or more, in any case; found inside of longer words, too
 */
public record RedactionRules(Set<RedactionKind> kinds, List<String> words) {
    /** The shortest word that can be chosen, in octets. */
    public static final int SHORTEST_WORD = 2;
    /** Nothing but what never leaves. */
    public static final RedactionRules CREDENTIALS = new RedactionRules(Set.of(), List.of());
    /** All kinds, without words of the user's. */
    public static final RedactionRules ALL = new RedactionRules(EnumSet.allOf(RedactionKind.class), List.of());

    public RedactionRules {
        EnumSet<RedactionKind> all = EnumSet.of(RedactionKind.CREDENTIALS);
        all.addAll(kinds);
        words = List.copyOf(words);
        if (words.isEmpty()) {
            all.remove(RedactionKind.WORDS);
        } else {
            all.add(RedactionKind.WORDS);
        }
        kinds = Set.copyOf(all);
    }

    /** Whether a kind is taken out. */
    public boolean takes(RedactionKind kind) {
        return kinds.contains(kind);
    }

    /** Whether names of any kind are taken out, so that what cannot be read has to go as well. */
    boolean takesNames() {
        return takes(RedactionKind.ADDRESSES) || takes(RedactionKind.HOSTS) || takes(RedactionKind.IPS);
    }
}
