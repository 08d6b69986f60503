package mailseam.lab.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mailseam.lab.server.AddressRule.Form;
import mailseam.lab.server.GroupRule.Breach;
import mailseam.lab.server.GroupRule.Clients;
import mailseam.lab.server.GroupRule.Moment;
import mailseam.lab.server.HelloRule.Names;
import mailseam.lab.server.LineRule.BareLf;
import mailseam.lab.server.LineRule.Nul;
import mailseam.lab.server.LineRule.TooLong;
import mailseam.lab.server.MessageRule.AfterChunk;
import mailseam.lab.server.MessageRule.ZeroChunk;
import mailseam.smtp.EndOfData;

/**
 * Postfix 3.7.11 with postscreen before it: half a greeting, a pause, and the other half. It takes no mail itself: a client that
 * fails a test talks to it alone and has its recipients refused, and one that passes is handed to smtpd.
 */
final class PostscreenProfile {
    private static final long SIZE = 10_240_000;
    private static final int LINE = 2048;
    private static final int COMMANDS = 20;
    /** postscreen_greet_wait, which is 6 s by default. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    static final Wording WORDING = PostfixProfile.WORDING.but("""
            RECIPIENT_LATER 450 4.3.2 Service currently unavailable
            CHUNK_TOO_EARLY 554 5.5.1 Error: need MAIL command
            COUNT_INVALID 501 5.5.4 Syntax: BDAT count [LAST]
            VERIFY_WHOM 501 5.5.4 Syntax: VRFY address
            ETRN_REFUSED 458 Unable to queue messages
            UNKNOWN_COMMAND 502 5.5.2 Error: command not recognized
            EMPTY_COMMAND 502 5.5.2 Error: command not recognized
            LINE_LONG 421 {name} Service unavailable - try again later
            NOT_SMTP 521 5.7.0 Error: I can break rules, too. Goodbye.
            COMMANDS_TOO_MANY 421 {name} Service unavailable - try again later
            """);

    /** What talks to a client that has failed a test, or that is to be tested further. */
    private static final Rules ALONE = new Rules(
            new Offer(List.of("SIZE", "VRFY", "ETRN", "ENHANCEDSTATUSCODES", "8BITMIME", "DSN", "SMTPUTF8",
                    "CHUNKING"), SIZE),
            Opening.AT_ONCE, Ending.QUIET, new HelloRule(Set.of(), Names.ANY, false),
            new CommandRule(
                    Map.of("ETRN", Saying.ETRN_REFUSED, "STARTTLS", Saying.NO_TLS, "AUTH", Saying.UNKNOWN_COMMAND),
                    Set.of("DATA"), Pattern.compile("CONNECT|GET|POST|[^A-Z].*|[^:]+:.*"),
                    new CommandLimit(Set.of(), Set.of(), COMMANDS, Saying.COMMANDS_TOO_MANY)),
            new LineRule(LINE, TooLong.REFUSED, BareLf.BARS, true, Nul.ENDS, false),
            new AddressRule(Form.LOOSE, false, 0, false, false, false),
            new RecipientRule(Set.of(), Saying.RECIPIENT_LATER),
            new MessageRule(COMMANDS, EndOfData.STRICT, true, true, 0, ZeroChunk.TAKEN, AfterChunk.COMMANDS),
            List.of(new GroupRule(Set.of("HELO", "EHLO", "MAIL", "RCPT", "DATA", "RSET", "NOOP", "VRFY", "ETRN", "QUIT",
                    "AUTH", "STARTTLS", GroupRule.UNKNOWN), Clients.ALL, Moment.READ, Breach.BAR)),
            List.of(),
            Set.of(Saying.GOODBYE, Saying.NOT_SMTP, Saying.LINE_LONG, Saying.COMMANDS_TOO_MANY, Saying.DATA_TOO_EARLY,
                    Saying.RECIPIENT_FIRST, Saying.NO_RECIPIENTS, Saying.CHUNK_TOO_EARLY,
                    Saying.CHUNK_WITHOUT_RECIPIENT, Saying.COUNT_INVALID),
            new Delivery.Whole(), Set.of());

    private static final Opening OPENING = new Opening(PAUSE, true, new Opening.EarlyTalk.HandedOver(ALONE, WORDING));

    /** With the test for early talk alone: who waits for the whole greeting talks to smtpd. */
    static final Rules RULES = PostfixProfile.RULES.withGroups(OPENING, List.of());

    /** With all tests: whoever it is, the first time no recipient is taken. */
    static final Rules DEEP = ALONE.withGroups(OPENING, ALONE.groups());

    private PostscreenProfile() {
    }
}
