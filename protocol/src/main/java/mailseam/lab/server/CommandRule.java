package mailseam.lab.server;

import java.util.Map;
import java.util.Set;

/**
 * Which commands are known, beside those that every server knows.
 *
 * @param fixed   commands that always get the same reply
 * @param bare    commands that have no argument
 * @param foreign verbs of other protocols (B34)
 * @param headers whether a verb that ends in a colon, like a header field, is foreign too
 * @param limit   how many that bring no mail are taken
 */
public record CommandRule(Map<String, Saying> fixed, Set<String> bare, Set<String> foreign, boolean headers,
        CommandLimit limit) {
    public CommandRule {
        fixed = Map.copyOf(fixed);
        bare = Set.copyOf(bare);
        foreign = Set.copyOf(foreign);
    }
}
