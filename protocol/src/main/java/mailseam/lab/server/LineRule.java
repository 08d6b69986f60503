package mailseam.lab.server;

/**
 * Which command lines are taken.
 *
 * @param longest octets of the longest, its line end not counted; 0 for what RFC 5321 4.5.3.1.4 and the extensions ask for
 * @param white   whether white space before the verb is skipped and a tab ends it
 * @param nul     what a NUL makes of the line
 * @param utf8    whether octets above 127 must be UTF-8
 */
public record LineRule(int longest, TooLong tooLong, BareLf bareLf, boolean white, Nul nul,
        boolean utf8) {
    /** What happens to a line that is too long. */
    public enum TooLong {
        /** It gets a reply of its own. */
        REFUSED,
        /** What is over the limit is thrown away. */
        CUT_OFF,
        /** What is over the limit is the next line; what is not is no command. */
        SPLIT
    }

    /** What happens to a line that ends in LF without CR. */
    public enum BareLf {
        /** It is a line. */
        TAKEN,
        /** It gets a reply of its own. */
        REFUSED,
        /** It is a line, and no recipient of this client is taken any more. */
        BARS
    }

    /** What happens to a line with a NUL. */
    public enum Nul {
        /** The line ends before it. */
        ENDS,
        /** It gets a reply of its own. */
        REFUSED
    }
}
