package mailseam.lab.server;

import java.util.HashSet;
import java.util.Set;

/** Counts the commands that bring no mail. */
final class CommandCount {
    private final CommandLimit limit;
    private final Set<String> used = new HashSet<>();
    private int count;

    CommandCount(CommandLimit limit) {
        this.limit = limit;
    }

    /** Counts a command, and says whether it is over the limit. */
    boolean exceeds(String verb) {
        boolean counted = limit.verbs().isEmpty() ? !verb.equals("QUIT") : limit.verbs().contains(verb);
        if (!counted || (limit.free().contains(verb) && used.add(verb))) {
            return false;
        }
        return ++count > limit.limit();
    }

    /** A message was begun: one of each of the free commands is free again. */
    void messageBegins() {
        used.clear();
    }

    /** A message was accepted: a server that only minds idle commands as errors forgets them, like its errors. */
    void messageAccepted() {
        if (limit.excess() == Saying.IDLE_COMMAND) {
            count = 0;
        }
    }
}
