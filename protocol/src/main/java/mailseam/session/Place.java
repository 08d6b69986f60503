package mailseam.session;

import mailseam.smtp.Direction;

/** Where in a conversation a fault lies. */
public sealed interface Place {
    /** The stream that the place lies in; what is accepted has both, and an effect of one stream happens in the server's. */
    default Direction stream() {
        return switch (this) {
            case Accepted _,BeforeGreeting _,InReply _ -> Direction.SERVER;
            case InCommand _,InData _,AtEndOfData _ -> Direction.CLIENT;
        };
    }

    /** As soon as the connection was accepted, at the start of both streams: {@code accept}. */
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
        public InData {
            if (octets < 0) {
                throw new IllegalArgumentException("before the data");
            }
        }
    }

    /** At the end of mail data, CRLF.CRLF: {@code end-of-data}, {@code end-of-data at eod-dot}; without a spot before its dot. */
    record AtEndOfData(Spot spot) implements Place {
    }
}
