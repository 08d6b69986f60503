package mailseam.timeline.derived;

/**
 * Units that a client sent without waiting for the replies between them (RFC 2920 3.1).
 *
 * @param first index of the first command
 * @param last  index of the last command, which may be the first
 */
public record CommandGroup(int first, int last) {
    /** How many units it has. */
    public int size() {
        return last - first + 1;
    }
}
