package mailseam.compare;

/**
 * Something that a box between a client and a server did.
 *
 * @param act        what it did
 * @param difference what shows it: the client's timeline is the left one
 */
public record Interference(Act act, Difference difference) {
    /** The same with left and right changed over in what shows it. */
    public Interference mirrored() {
        return new Interference(act, Mirrored.of(difference));
    }

    /** What a box does. */
    public enum Act {
        /** The client got a reply that the server did not send. */
        ANSWERS("answers by itself"),
        /** The server got a command or mail data that the client did not send. */
        ASKS("sends by itself"),
        /** What one side sent did not reach the other. */
        SWALLOWS("swallows"),
        /** What one side sent reached the other with other octets. */
        REWRITES("rewrites"),
        /** What came in several segments went on in fewer. */
        MERGES("merges segments of"),
        /** What came in one segment went on in several. */
        SPLITS("splits segments of"),
        /** Both. */
        RECUTS("cuts anew"),
        /** What one side sent came late. */
        DELAYS("delays"),
        /** The two connections ended in different ways. */
        ENDS("ends the connection for one side in another way");

        private final String text;

        Act(String text) {
            this.text = text;
        }

        /** The same in words, to stand behind "it". */
        public String text() {
            return text;
        }
    }
}
