package mailseam.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailseam.smtp.Direction;

/** One step of a session. {@code line} is the 1-based line of the file that it stands in. */
public sealed interface Step {
    /** The 1-based line of the file. */
    int line();

    /**
     * {@code C: …} or {@code S: …}: octets that one side sends and the other waits for.
     *
     * @param nanos when it was seen, in nanoseconds since the start, in a recording
     * @param crlf  whether CRLF ends it; where an escape says otherwise the fragments hold all octets
     */
    record Line(int line, Direction side, OptionalLong nanos, List<Fragment> fragments, boolean crlf) implements Step {
        public Line {
            fragments = List.copyOf(fragments);
        }
    }

    /** {@code S: /…/}: a reply in which a regular expression is found. It can be waited for and not be sent. */
    record ReplyPattern(int line, String regex) implements Step {
    }

    /** {@code @message FILE}: the client sends a message, dot-stuffed, with the end of mail data behind it. */
    record Message(int line, String file) implements Step {
    }

    /** {@code @octets FILE [server]}: the octets of a file, as they are. */
    record FileOctets(int line, Direction side, String file) implements Step {
    }

    /** {@code @bdat FILE chunk N}: the client sends a message as BDAT chunks of at most N octets, the last one LAST. */
    record Bdat(int line, String file, int chunk) implements Step {
    }

    /** {@code @pause 2s}: nothing is sent for a time. */
    record Pause(int line, Duration time) implements Step {
    }

    /** {@code @starttls}: the TLS handshake behind the 220 to STARTTLS. */
    record StartTls(int line) implements Step {
    }

    /** {@code @auth MECHANISM USER}: an authentication exchange. */
    record Auth(int line, String mechanism, String user) implements Step {
    }

    /** {@code @repeat N … @end}: the steps between, N times, with {@code ${i}} from 1 to N. */
    record Repeat(int line, int count, List<Step> body) implements Step {
        public Repeat {
            body = List.copyOf(body);
        }
    }

    /** {@code @close}: the named side, or the one that is played, closes the connection. */
    record Close(int line, Optional<Direction> side) implements Step {
    }

    /** {@code @half-close}: the named side, or the one that is played, sends FIN and goes on reading. */
    record HalfClose(int line, Optional<Direction> side) implements Step {
    }

    /** {@code @reset}: the named side, or the one that is played, resets the connection (RST). */
    record Reset(int line, Optional<Direction> side) implements Step {
    }

    /** {@code @expect close}: the other side is to close the connection. */
    record ExpectClose(int line) implements Step {
    }
}
