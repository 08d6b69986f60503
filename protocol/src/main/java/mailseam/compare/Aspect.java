package mailseam.compare;

import java.util.Arrays;
import java.util.Optional;

/** What a difference is about; each can be left out of a comparison. */
public enum Aspect {
    /** Which commands there are. */
    COMMANDS("commands"),
    /** Which replies there are, and what they say. */
    REPLIES("replies"),
    /** The octets of commands and mail data, and replies that were overwritten. */
    OCTETS("octets"),
    /** Where segments end. */
    SEGMENTATION("segmentation"),
    /** How long things took. */
    TIMES("times"),
    /** How the connection ended. */
    END("end");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    /** The word on the command line. */
    public String word() {
        return word;
    }

    /** The aspect of that word. */
    public static Optional<Aspect> of(String word) {
        return Arrays.stream(values()).filter(aspect -> aspect.word.equals(word)).findFirst();
    }
}
