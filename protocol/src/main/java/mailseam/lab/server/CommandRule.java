package mailseam.lab.server;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which commands are known, beside those that every server knows.
 *
 * @param fixed   commands that always get the same reply
 * @param bare    commands that have no argument
 * @param foreign matches verbs that no mail client sends (B34)
 * @param limit   how many that bring no mail are taken
 */
public record CommandRule(Map<String, Saying> fixed, Set<String> bare, Pattern foreign, CommandLimit limit) {
    /** No verb is foreign. */
    static final Pattern NONE_FOREIGN = Pattern.compile("(?!)");

    public CommandRule {
        fixed = Map.copyOf(fixed);
        bare = Set.copyOf(bare);
    }
}
