package mailseam.lab.server;

import mailseam.smtp.EndOfData;

/**
 * Which messages are taken.
 *
 * @param recipients  the most recipients of one message; RFC 5321 4.5.3.1.8 asks for at least 100
 * @param ends        which lines end mail data
 * @param bareLf      whether an LF without CR is taken
 * @param bareCr      whether a CR without LF is taken
 * @param longestLine octets of the longest line; 0 for any
 * @param zeroChunk   what BDAT 0 without LAST is
 * @param afterChunk  what may follow a chunk that is not the last
 */
public record MessageRule(int recipients, EndOfData ends, boolean bareLf, boolean bareCr, int longestLine,
        ZeroChunk zeroChunk, AfterChunk afterChunk) {
    /** What BDAT 0 without LAST is. */
    public enum ZeroChunk {
        /** A chunk like any other (RFC 3030 2). */
        TAKEN,
        /** An error. */
        REFUSED,
        /** A chunk if it is the first, an error behind another one. */
        REFUSED_LATER
    }

    /** What may follow a chunk that is not the last. */
    public enum AfterChunk {
        /** Any command, but those that change the envelope are refused. */
        COMMANDS,
        /** BDAT, RSET, NOOP and QUIT; behind anything else only RSET and QUIT. */
        CHUNKS
    }

    /** The same with other ends of mail data. */
    MessageRule endingAt(EndOfData other) {
        return new MessageRule(recipients, other, bareLf, bareCr, longestLine, zeroChunk, afterChunk);
    }

    /** The same, but an LF without CR neither ends a message nor may be in one. */
    MessageRule withoutBareLf() {
        return new MessageRule(recipients, EndOfData.STRICT, false, bareCr, longestLine, zeroChunk, afterChunk);
    }
}
