package mailseam.lab.server;

import java.time.Duration;
import java.util.EnumSet;
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
import mailseam.lab.server.Strike.Manner;
import mailseam.smtp.EndOfData;

/** Postfix 3.7.11 as Debian 12 has it, and with two of its options that are off there. */
final class PostfixProfile {
    private static final long SIZE = 10_240_000;
    private static final int RECIPIENTS = 1000;
    private static final int LINE = 2048;
    private static final int HARD_ERROR_LIMIT = 20;
    private static final int JUNK_COMMAND_LIMIT = 100;
    /** Long enough that octets of a client that does not wait are there, short enough that nobody notices. */
    private static final Duration LOOK = Duration.ofMillis(20);

    /** All with which a command of Postfix fails. */
    private static final Set<Saying> ERRORS = EnumSet.complementOf(EnumSet.of(Saying.GREETING, Saying.TEASER,
            Saying.HELLO, Saying.EXTENDED_HELLO, Saying.SENDER_OK, Saying.RECIPIENT_OK, Saying.RECIPIENTS_TOO_MANY,
            Saying.START_MAIL, Saying.MESSAGE_OK, Saying.CHUNK_OK, Saying.LAST_CHUNK_OK, Saying.RESET_OK,
            Saying.NOOP_OK, Saying.VERIFY_LATER, Saying.HELP, Saying.GOODBYE, Saying.AUTH_OK, Saying.AUTH_USER,
            Saying.AUTH_PASSWORD, Saying.AUTH_RESPONSE));
    private static final LineRule LINES = new LineRule(LINE, TooLong.CUT_OFF, BareLf.TAKEN, true, Nul.ENDS, true);
    private static final MessageRule MESSAGE = new MessageRule(RECIPIENTS, new EndOfData(true, true, false), true, true,
            0, ZeroChunk.REFUSED, AfterChunk.COMMANDS);

    static final Rules RULES = new Rules(
            new Offer(List.of("PIPELINING", "SIZE", "VRFY", "ETRN", "AUTH PLAIN LOGIN", "ENHANCEDSTATUSCODES",
                    "8BITMIME", "DSN", "SMTPUTF8", "CHUNKING"), SIZE),
            Opening.AT_ONCE, Ending.QUIET, new HelloRule(Set.of(), Names.ANY, false),
            new CommandRule(Map.of("ETRN", Saying.ETRN_REFUSED, "STARTTLS", Saying.NO_TLS), Set.of("RSET", "DATA"),
                    Pattern.compile("CONNECT|GET|POST|[^A-Z].*|[^:]+:.*"),
                    new CommandLimit(Set.of("HELO", "EHLO", "RSET", "NOOP", "VRFY", "ETRN"), Set.of(),
                            JUNK_COMMAND_LIMIT + 1, Saying.IDLE_COMMAND)),
            LINES, new AddressRule(Form.LOOSE, false, 0, false, false, true), RecipientRule.ALL_BUT_NOBODY, MESSAGE,
            List.of(),
            List.of(new Strike(ERRORS, Set.of(), HARD_ERROR_LIMIT, Saying.ERRORS_TOO_MANY, Manner.BEHIND, true)),
            Set.of(Saying.GOODBYE, Saying.NOT_SMTP, Saying.OUT_OF_STEP, Saying.LINE_BARE_LF, Saying.COUNT_INVALID),
            new Delivery.Whole(), Set.of());

    /** With smtpd_forbid_unauth_pipelining = yes and smtpd_forbid_bare_newline = reject. */
    static final Rules STRICT = RULES
            .withGroups(new Opening(LOOK, false, new Opening.EarlyTalk.Refused()),
                    List.of(new GroupRule(Set.of("HELO", "EHLO", "DATA", "NOOP", "VRFY"), Clients.ALL, Moment.READ,
                            Breach.CLOSE),
                            new GroupRule(Set.of("MAIL", "RCPT", "BDAT", "RSET", "QUIT", "ETRN", "AUTH", "STARTTLS"),
                                    Clients.NOT_OFFERED, Moment.READ, Breach.CLOSE)))
            .withLines(new LineRule(LINE, TooLong.CUT_OFF, BareLf.REFUSED, true, Nul.ENDS, true),
                    MESSAGE.withoutBareLf());

    static final Wording WORDING = CorrectProfile.WORDING.with(QueueId.POSTFIX).but("""
            GREETING 220 {name} ESMTP Postfix
            TEASER 220 {name} ESMTP Postfix
            EARLY_TALK 554 5.5.0 Error: SMTP protocol synchronization
            HELLO 250 {name}
            EXTENDED_HELLO 250 {name}
            NAME_MISSING 501 Syntax: {verb} hostname
            NAME_INVALID 501 Syntax: {verb} hostname
            SENDER_OK 250 2.1.0 Ok
            RECIPIENT_OK 250 2.1.5 Ok
            RECIPIENT_UNKNOWN 550 5.1.1 <{address}>: Recipient address rejected: no such user here
            RECIPIENT_BARRED 550 5.5.1 Protocol error
            START_MAIL 354 End data with <CR><LF>.<CR><LF>
            MESSAGE_OK 250 2.0.0 Ok: queued as {id}
            CHUNK_OK 250 2.0.0 Ok: {octets} bytes
            LAST_CHUNK_OK 250 2.0.0 Ok: {total} bytes queued as {id}
            RESET_OK 250 2.0.0 Ok
            NOOP_OK 250 2.0.0 Ok
            VERIFY_LATER 252 2.0.0 {argument}
            GOODBYE 221 2.0.0 Bye
            HELLO_FIRST 503 5.5.1 Error: send HELO/EHLO first
            MAIL_NESTED 503 5.5.1 Error: nested MAIL command
            MAIL_FIRST 503 5.5.1 Error: need MAIL command
            MAIL_WAS_REFUSED 503 5.5.1 Error: need MAIL command
            DATA_TOO_EARLY 503 5.5.1 Error: need RCPT command
            RECIPIENT_FIRST 554 5.5.1 Error: no valid recipients
            NO_RECIPIENTS 554 5.5.1 Error: no valid recipients
            CHUNK_TOO_EARLY 503 5.5.1 Error: need RCPT command
            CHUNK_WITHOUT_RECIPIENT 554 5.5.1 Error: no valid recipients
            ENVELOPE_AFTER_CHUNK 503 5.5.1 Error: {verb} after BDAT
            DATA_AFTER_CHUNK 503 5.5.1 Error: DATA after BDAT
            COUNT_INVALID 521 5.5.4 Syntax: BDAT count [LAST]
            COUNT_ZERO 551 5.7.1 Null BDAT request
            CHUNK_DISCARDED 551 5.0.0 Discarded {octets} bytes after earlier error
            CHUNK_TOO_LARGE 552 5.3.4 Chunk exceeds message size limit
            MAIL_SYNTAX 501 5.5.4 Syntax: MAIL FROM:<address>
            RCPT_SYNTAX 501 5.5.4 Syntax: RCPT TO:<address>
            SENDER_MISSING 501 5.5.4 Syntax: MAIL FROM:<address>
            RECIPIENT_MISSING 501 5.5.4 Syntax: RCPT TO:<address>
            SENDER_INVALID 501 5.1.7 Bad sender address syntax
            RECIPIENT_INVALID 501 5.1.3 Bad recipient address syntax
            MAIL_PARAMETER_UNKNOWN 555 5.5.4 Unsupported option: {parameter}
            RCPT_PARAMETER_UNKNOWN 555 5.5.4 Unsupported option: {parameter}
            SIZE_INVALID 501 5.5.4 Bad message size syntax
            BODY_INVALID 555 5.5.4 Unsupported option: {parameter}
            RET_INVALID 501 5.5.4 Bad RET parameter syntax
            ENVID_INVALID 501 5.5.4 Bad ENVID parameter syntax
            NOTIFY_INVALID 501 5.5.4 Error: Bad NOTIFY parameter syntax
            ORCPT_INVALID 501 5.5.4 Error: Bad ORCPT parameter syntax
            RECIPIENTS_TOO_MANY 452 4.5.3 Error: too many recipients
            SIZE_TOO_LARGE 552 5.3.4 Message size exceeds fixed limit
            MESSAGE_TOO_LARGE 552 5.3.4 Error: message file too big
            MESSAGE_BARE_LF 550 5.5.2 {name} Error: bare <LF> received
            ARGUMENT_UNEXPECTED 501 5.5.4 Syntax: {verb}
            VERIFY_WHOM 501 5.5.4 Syntax: VRFY address [SMTPUTF8]
            UNKNOWN_COMMAND 500 5.5.2 Error: command not recognized
            EMPTY_COMMAND 500 5.5.2 Error: bad syntax
            ETRN_REFUSED 459 <{argument}>: service unavailable
            NO_TLS 502 5.5.1 Error: command not implemented
            LINE_UTF8 500 5.5.2 Error: bad UTF-8 syntax
            LINE_BARE_LF 550 5.5.2 {name} Error: bare <LF> received
            NOT_SMTP 221 2.7.0 Error: I can break rules, too. Goodbye.
            OUT_OF_STEP 554 5.5.0 Error: SMTP protocol synchronization
            ERRORS_TOO_MANY 421 4.7.0 {name} Error: too many errors
            TIMEOUT 421 4.4.2 {name} Error: timeout exceeded
            AUTH_OK 235 2.7.0 Authentication successful
            AUTH_FAILED 535 5.7.8 Error: authentication failed: authentication failure
            AUTH_CANCELLED 501 5.7.0 Authentication aborted
            AUTH_INVALID 535 5.7.8 Error: authentication failed: another step is needed in authentication
            AUTH_UNKNOWN 535 5.7.8 Error: authentication failed: no mechanism available
            AUTH_SYNTAX 501 5.5.4 Syntax: AUTH mechanism
            AUTH_AGAIN 503 5.5.1 Error: already authenticated
            AUTH_IN_TRANSACTION 503 5.5.1 Error: MAIL transaction in progress
            AUTH_NOT_OFFERED 503 5.5.1 Error: authentication not enabled
            """);

    private PostfixProfile() {
    }
}
