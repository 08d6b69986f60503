package mailseam.lab.server;

import java.util.Set;

/**
 * How many commands that bring no mail are taken from a client.
 *
 * @param verbs  those commands; empty for all but QUIT
 * @param free   those of them of which the first of each message is not counted
 * @param limit  how many are taken
 * @param excess what those over the limit are: {@link Saying#IDLE_COMMAND} makes them errors beside their reply, anything else is
 *               the reply, and they have no effect
 */
public record CommandLimit(Set<String> verbs, Set<String> free, int limit, Saying excess) {
    /** No limit. */
    static final CommandLimit NONE = new CommandLimit(Set.of(), Set.of(), Integer.MAX_VALUE, Saying.COMMANDS_TOO_MANY);

    public CommandLimit {
        verbs = Set.copyOf(verbs);
        free = Set.copyOf(free);
    }
}
