package mailseam.lab.server;

import java.util.Map;
import java.util.TreeMap;

/**
 * A saying with the facts that its words may name.
 *
 * @param facts by the name that stands in braces in the words
 */
record Said(Saying saying, Map<String, String> facts) {
    Said {
        facts = Map.copyOf(facts);
    }

    /** Without facts of its own. */
    static Said of(Saying saying) {
        return new Said(saying, Map.of());
    }

    /** With one more fact. */
    Said with(String name, String fact) {
        Map<String, String> more = new TreeMap<>(facts);
        more.put(name, fact);
        return new Said(saying, more);
    }
}
