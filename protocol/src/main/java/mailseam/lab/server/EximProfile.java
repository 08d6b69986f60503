package mailseam.lab.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Exim 4.96 as Debian 12 has it, where a client may talk before it is greeted, and without that: the one of story 002. */
final class EximProfile {
    private static final long SIZE = 50L << 20;
    private static final int RECIPIENTS = 5000;
    private static final int LINE = 16_384;
    private static final int LOCAL_PART = 256;
    private static final int UNKNOWN_COMMANDS = 3;
    private static final int ERRORS = 3;
    private static final int IDLE_COMMANDS = 10;
    private static final Duration LOOK = Duration.ofMillis(20);

    private static final Set<String> LAST = Set.of("HELO", "EHLO", "DATA", "VRFY", "EXPN", "NOOP", "ETRN", "STARTTLS",
            GroupRule.UNKNOWN);
    private static final Set<String> LAST_WITHOUT_PIPELINING = Set.of("MAIL", "RCPT", "RSET");
    /** An accepted RCPT of a client that was not offered PIPELINING is looked at once more, behind the access rules. */
    private static final GroupRule RECIPIENT = new GroupRule(Set.of("RCPT"), Clients.NOT_OFFERED, Moment.ACCEPTED,
            Breach.CLOSE);
    private static final List<Strike> STRIKES = List.of(
            new Strike(Set.of(Saying.UNKNOWN_COMMAND, Saying.EMPTY_COMMAND), Set.of(), UNKNOWN_COMMANDS,
                    Saying.UNKNOWN_TOO_MANY, Manner.INSTEAD, false),
            new Strike(Set.of(Saying.UNKNOWN_COMMAND, Saying.EMPTY_COMMAND, Saying.NAME_MISSING, Saying.NAME_INVALID,
                    Saying.MAIL_NESTED, Saying.MAIL_FIRST, Saying.SENDER_MISSING, Saying.RECIPIENT_MISSING,
                    Saying.SENDER_INVALID, Saying.RECIPIENT_INVALID, Saying.SENDER_LONG, Saying.RECIPIENT_LONG,
                    Saying.MAIL_PARAMETER_UNKNOWN, Saying.RCPT_PARAMETER_UNKNOWN,
                    Saying.BODY_INVALID, Saying.RET_INVALID, Saying.NOTIFY_INVALID, Saying.DATA_TOO_EARLY,
                    Saying.RECIPIENT_FIRST, Saying.CHUNK_TOO_EARLY, Saying.CHUNK_WITHOUT_RECIPIENT,
                    Saying.CHUNK_EXPECTED, Saying.RESET_EXPECTED, Saying.COUNT_INVALID, Saying.COUNT_ZERO,
                    Saying.CHUNKS_NOT_OFFERED, Saying.ARGUMENT_UNEXPECTED, Saying.LINE_NUL, Saying.NO_TLS,
                    Saying.AUTH_NOT_OFFERED, Saying.AUTH_AGAIN, Saying.AUTH_IN_TRANSACTION, Saying.AUTH_UNKNOWN),
                    Set.of(Saying.NAME_MISSING, Saying.NAME_INVALID, Saying.LINE_NUL), ERRORS, Saying.ERRORS_TOO_MANY,
                    Manner.JOINED, false));

    private static final Rules BASE = new Rules(
            new Offer(List.of("SIZE", "8BITMIME", "DSN", "PIPELINING", "PIPECONNECT", "AUTH PLAIN LOGIN", "CHUNKING",
                    "SMTPUTF8", "HELP"), SIZE),
            Opening.AT_ONCE, new Ending(Duration.ofMinutes(5), true), new HelloRule(Set.of("MAIL"), Names.HOST, true),
            new CommandRule(Map.of("EXPN", Saying.EXPN_REFUSED, "ETRN",
                    Saying.ETRN_REFUSED, "HELP", Saying.HELP, "STARTTLS", Saying.NO_TLS),
                    Set.of("RSET", "DATA", "QUIT", "STARTTLS"), CommandRule.NONE_FOREIGN,
                    new CommandLimit(Set.of("RSET", "HELO", "EHLO", "STARTTLS", "NOOP", "ETRN", "VRFY", "EXPN", "HELP"),
                            Set.of("RSET", "HELO", "EHLO", "STARTTLS"), IDLE_COMMANDS, Saying.COMMANDS_TOO_MANY)),
            new LineRule(LINE, TooLong.SPLIT, BareLf.TAKEN, false, Nul.REFUSED, false),
            new AddressRule(Form.VERB_WITH_COLON, true, LOCAL_PART, false, true, false), RecipientRule.ALL_BUT_NOBODY,
            new MessageRule(RECIPIENTS, EndOfData.STRICT, true, true, 0, ZeroChunk.REFUSED_LATER, AfterChunk.CHUNKS),
            List.of(), STRIKES,
            Set.of(Saying.GOODBYE, Saying.OUT_OF_STEP, Saying.COMMANDS_TOO_MANY, Saying.UNKNOWN_TOO_MANY),
            new Delivery.Whole(), Set.of());

    /** Offers PIPECONNECT, and looks for input that comes too soon no earlier than behind the first DATA or BDAT. */
    static final Rules RULES = BASE.withGroups(Opening.AT_ONCE,
            List.of(new GroupRule(LAST, Clients.BEHIND_DATA, Moment.READ, Breach.CLOSE),
                    new GroupRule(LAST_WITHOUT_PIPELINING, Clients.NOT_OFFERED_BEHIND_DATA, Moment.READ, Breach.CLOSE),
                    RECIPIENT));

    /** With smtp_enforce_sync and without PIPECONNECT. */
    static final Rules CLASSIC = BASE.withOffer(BASE.offer().without(List.of("PIPECONNECT")))
            .withGroups(new Opening(LOOK, false, new Opening.EarlyTalk.Refused()),
                    List.of(new GroupRule(LAST, Clients.ALL, Moment.READ, Breach.CLOSE),
                            new GroupRule(LAST_WITHOUT_PIPELINING, Clients.NOT_OFFERED, Moment.READ, Breach.CLOSE),
                            RECIPIENT));

    static final Wording WORDING = CorrectProfile.WORDING.with(QueueId.EXIM)
            .but("""
                    GREETING 220 {name} ESMTP Exim 4.96 {date}
                    TEASER 220 {name} ESMTP Exim 4.96
                    EARLY_TALK 554 SMTP synchronization error
                    HELLO 250 {name} Hello {helo} [{client}]
                    EXTENDED_HELLO 250 {name} Hello {helo} [{client}]
                    NAME_MISSING 501 Syntactically invalid {verb} argument(s)
                    NAME_INVALID 501 Syntactically invalid {verb} argument(s)
                    SENDER_OK 250 OK
                    RECIPIENT_OK 250 Accepted
                    RECIPIENT_UNKNOWN 550 5.1.1 <{address}>: no such user here
                    START_MAIL 354 Enter message, ending with "." on a line by itself
                    MESSAGE_OK 250 OK id={id}
                    CHUNK_OK 250 {octets} byte chunk received
                    LAST_CHUNK_OK 250  {octets} byte chunk, total {total} | OK id={id}
                    RESET_OK 250 Reset OK
                    NOOP_OK 250 OK
                    VERIFY_LATER 252 Administrative prohibition
                    HELP 214 Commands supported: | AUTH HELO EHLO MAIL RCPT DATA BDAT NOOP QUIT RSET HELP
                    GOODBYE 221 {name} closing connection
                    HELLO_FIRST 503 HELO or EHLO required
                    MAIL_NESTED 503 sender already given
                    MAIL_FIRST 503 sender not yet given
                    MAIL_WAS_REFUSED 503 sender not yet given
                    DATA_TOO_EARLY 503 valid RCPT command must precede DATA
                    RECIPIENT_FIRST 503 valid RCPT command must precede DATA
                    NO_RECIPIENTS 503 All RCPT commands were rejected with this error: | {last} | Valid RCPT command must precede {verb}
                    CHUNK_TOO_EARLY 503 valid RCPT command must precede BDAT
                    CHUNK_WITHOUT_RECIPIENT 503 valid RCPT command must precede BDAT
                    CHUNK_EXPECTED 503 only BDAT permissible after non-LAST BDAT
                    RESET_EXPECTED 503 only RSET accepted now
                    COUNT_INVALID 501 missing size for BDAT command
                    COUNT_ZERO 504 zero size for BDAT command
                    CHUNK_TOO_LARGE 552 Message size exceeds maximum permitted
                    CHUNKS_NOT_OFFERED 503 BDAT command used when CHUNKING not advertised
                    MAIL_SYNTAX 500 unrecognized command
                    RCPT_SYNTAX 500 unrecognized command
                    SENDER_MISSING 501 MAIL must have an address operand
                    RECIPIENT_MISSING 501 RCPT must have an address operand
                    SENDER_INVALID 501 {argument}: malformed address
                    RECIPIENT_INVALID 501 {argument}: malformed address
                    SENDER_LONG 501 {argument}: malformed address
                    RECIPIENT_LONG 501 {argument}: malformed address
                    SENDER_WITHOUT_DOMAIN 501 {argument}: sender address must contain a domain
                    RECIPIENT_WITHOUT_DOMAIN 501 {argument}: recipient address must contain a domain
                    MAIL_PARAMETER_UNKNOWN 501 {argument}: malformed address: {parameter} may not follow <{address}>\s
                    RCPT_PARAMETER_UNKNOWN 501 {argument}: malformed address: {parameter} may not follow <{address}>\s
                    SIZE_INVALID 501 {argument}: malformed address: {parameter} may not follow <{address}>\s
                    BODY_INVALID 501 invalid data for BODY
                    RET_INVALID 501 Value for RET is invalid
                    NOTIFY_INVALID 501 Invalid value for NOTIFY parameter
                    RECIPIENTS_TOO_MANY 452 too many recipients
                    SIZE_TOO_LARGE 552 Message size exceeds maximum permitted
                    MESSAGE_TOO_LARGE 552 Message size exceeds maximum permitted
                    ARGUMENT_UNEXPECTED 501 unexpected argument data
                    UNKNOWN_COMMAND 500 unrecognized command
                    EMPTY_COMMAND 500 unrecognized command
                    EXPN_REFUSED 550 Administrative prohibition
                    ETRN_REFUSED 458 Administrative prohibition
                    VERIFY_WHOM 501 empty address
                    NO_TLS 503 STARTTLS command used when not advertised
                    LINE_NUL 501 NUL characters are not allowed in SMTP commands
                    OUT_OF_STEP 554 SMTP synchronization error
                    ERRORS_TOO_MANY 501 Too many syntax or protocol errors
                    UNKNOWN_TOO_MANY 500 Too many unrecognized commands
                    COMMANDS_TOO_MANY 554 Too many nonmail commands
                    TIMEOUT 421 {name}: SMTP command timeout - closing connection
                    INPUT_ENDED 421 {name} lost input connection
                    AUTH_OK 235 Authentication succeeded
                    AUTH_FAILED 535 Incorrect authentication data
                    AUTH_CANCELLED 501 Authentication cancelled
                    AUTH_INVALID 501 Invalid base64 data
                    AUTH_UNKNOWN 504 {argument} authentication mechanism not supported
                    AUTH_SYNTAX 504  authentication mechanism not supported
                    AUTH_AGAIN 503 already authenticated
                    AUTH_IN_TRANSACTION 503 not permitted in mail transaction
                    AUTH_NOT_OFFERED 503 AUTH command used when not advertised
                    """);

    private EximProfile() {
    }
}
