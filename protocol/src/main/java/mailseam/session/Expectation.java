package mailseam.session;

import mailseam.smtp.ClientUnit;
import mailseam.smtp.Reply;

/** What a step waits for from the other side: a reply, or a unit of the client's. */
public sealed interface Expectation {
    /** The 1-based line of the session that says so. */
    int line();

    /** What is expected, in words for a message: {@code 250}, {@code 2xx}, {@code RCPT}. */
    String text();

    /** A reply, judged by the rule of the session. */
    non-sealed interface OfReply extends Expectation {
        /** Whether a reply is as expected. */
        boolean accepts(Reply reply);
    }

    /** A unit of the client's, judged by its verb, or by its octets where the session asks for text. */
    non-sealed interface OfUnit extends Expectation {
        /** Whether a unit is as expected. */
        boolean accepts(ClientUnit unit);
    }
}
