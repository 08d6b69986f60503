package mailseam.session;

/** Where in a conversation a fault lies. */
public sealed interface Place {
    /** As soon as the connection was accepted: {@code accept}. */
    record Accepted() implements Place {
    }

    /** Before the greeting: {@code greeting}. */
    record BeforeGreeting() implements Place {
    }

    /** In a reply: {@code reply}, {@code reply RCPT}, {@code reply RCPT #2}, {@code reply #3 at reply-sep+1}. */
    record InReply(Which which, Spot spot) implements Place {
    }

    /** In a command: {@code command RCPT}, {@code command RCPT #2 at verb+2}. */
    record InCommand(Which which, Spot spot) implements Place {
    }

    /** In mail data or a chunk, behind so many of its octets: {@code data +1000}. */
    record InData(long octets) implements Place {
    }

    /** At the end of mail data, CRLF.CRLF: {@code end-of-data}, {@code end-of-data at eod-dot}; without a spot before its dot. */
    record AtEndOfData(Spot spot) implements Place {
    }
}
