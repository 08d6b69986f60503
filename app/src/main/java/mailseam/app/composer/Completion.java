package mailseam.app.composer;

import java.util.List;

/**
 * What can stand at a place of a text.
 *
 * @param from      index of the first character that a proposal takes the place of
 * @param to        index behind the last one
 * @param proposals in the order in which they are offered; not empty
 */
public record Completion(int from, int to, List<Proposal> proposals) {
    /**
     * One thing that can stand there.
     *
     * @param text   what is put there
     * @param detail what it is, in a few words; may be empty
     */
    public record Proposal(String text, String detail) {
    }

    public Completion {
        proposals = List.copyOf(proposals);
    }
}
