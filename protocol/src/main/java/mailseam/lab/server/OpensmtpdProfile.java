package mailseam.lab.server;

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
import mailseam.smtp.EndOfData;

/** OpenSMTPD 6.8.0p2 as Debian 12 has it: whatever comes behind a command in the same read costs the connection. */
final class OpensmtpdProfile {
    private static final long SIZE = 50L << 20;
    private static final int RECIPIENTS = 1000;
    private static final int LINE = 2047;
    private static final int TEXT_LINE = 65_535;
    private static final int LOCAL_PART = 64;

    static final Rules RULES = new Rules(
            new Offer(List.of("8BITMIME", "ENHANCEDSTATUSCODES", "SIZE", "DSN", "HELP"), SIZE), Opening.AT_ONCE,
            Ending.QUIET, new HelloRule(Set.of("MAIL", "RSET"), Names.HOST, true),
            new CommandRule(
                    Map.of("HELP", Saying.HELP, "VRFY", Saying.VERIFY_LATER, "STARTTLS", Saying.NO_TLS, "AUTH",
                            Saying.AUTH_NOT_OFFERED),
                    Set.of("RSET", "DATA", "QUIT"), CommandRule.NONE_FOREIGN, CommandLimit.NONE),
            new LineRule(LINE, TooLong.REFUSED, BareLf.TAKEN, false, Nul.ENDS, false),
            new AddressRule(Form.VERB_WITH_COLON, true, LOCAL_PART, false, true, true), RecipientRule.ALL_BUT_NOBODY,
            new MessageRule(RECIPIENTS, new EndOfData(true, false, true), true, true, TEXT_LINE, ZeroChunk.TAKEN,
                    AfterChunk.COMMANDS),
            List.of(new GroupRule(Set.of(), Clients.ALL, Moment.READ, Breach.CLOSE)), List.of(),
            Set.of(Saying.GOODBYE, Saying.OUT_OF_STEP, Saying.LINE_LONG, Saying.MESSAGE_LINE_LONG),
            new Delivery.Whole(), Set.of());

    static final Wording WORDING = CorrectProfile.WORDING.with(QueueId.OPENSMTPD).but("""
            GREETING 220 {name} ESMTP OpenSMTPD
            TEASER 220 {name} ESMTP OpenSMTPD
            HELLO 250 {name} Hello {helo} [{client}], pleased to meet you
            EXTENDED_HELLO 250 {name} Hello {helo} [{client}], pleased to meet you
            NAME_MISSING 501 5.5.1 Invalid command: {verb} requires domain name
            NAME_INVALID 501 5.5.4 Invalid command arguments: Invalid domain name
            SENDER_OK 250 2.0.0 Ok
            RECIPIENT_OK 250 2.1.5 Destination address valid: Recipient ok
            RECIPIENT_UNKNOWN 550 Invalid recipient: <{address}>
            START_MAIL 354 Enter mail, end with "." on a line by itself
            MESSAGE_OK 250 2.0.0 {id} Message accepted for delivery
            RESET_OK 250 2.0.0 Reset state
            NOOP_OK 250 2.0.0 Ok
            VERIFY_LATER 252 5.5.1 Invalid command: Cannot VRFY; try RCPT to attempt delivery
            HELP 214 This is OpenSMTPD
            GOODBYE 221 2.0.0 Bye
            HELLO_FIRST 503 5.5.1 Invalid command: Command not allowed at this point.
            MAIL_NESTED 503 5.5.1 Invalid command: Command not allowed at this point.
            MAIL_FIRST 503 5.5.1 Invalid command: Command not allowed at this point.
            MAIL_WAS_REFUSED 503 5.5.1 Invalid command: Command not allowed at this point.
            DATA_TOO_EARLY 503 5.5.1 Invalid command: Command not allowed at this point.
            RECIPIENT_FIRST 503 5.5.1 Invalid command: Command not allowed at this point.
            NO_RECIPIENTS 503 5.5.1 Invalid command: Command not allowed at this point.
            MAIL_SYNTAX 500 5.5.1 Invalid command: Command unrecognized
            RCPT_SYNTAX 500 5.5.1 Invalid command: Command unrecognized
            SENDER_MISSING 553 5.1.0 Sender address syntax error
            RECIPIENT_MISSING 501 5.1.3 Recipient address syntax error
            SENDER_INVALID 553 5.1.0 Sender address syntax error
            RECIPIENT_INVALID 501 5.1.3 Recipient address syntax error
            SENDER_LONG 553 5.1.0 Sender address syntax error
            RECIPIENT_LONG 501 5.1.3 Recipient address syntax error
            SENDER_WITHOUT_DOMAIN 553 5.1.0 Sender address syntax error
            RECIPIENT_WITHOUT_DOMAIN 501 5.1.3 Recipient address syntax error
            MAIL_PARAMETER_UNKNOWN 503 5.5.4 Invalid command arguments: Unsupported option {parameter}
            RCPT_PARAMETER_UNKNOWN 503 5.5.4 Invalid command arguments: Unsupported option {parameter}
            MESSAGE_TOO_LARGE 554 5.3.4 Message too big for system
            SIZE_TOO_LARGE 554 5.3.4 Message too big for system
            MESSAGE_LINE_LONG 500 5.0.0 Line too long
            ARGUMENT_UNEXPECTED 500 5.5.4 Invalid command arguments: command does not accept arguments.
            UNKNOWN_COMMAND 500 5.5.1 Invalid command: Command unrecognized
            EMPTY_COMMAND 500 5.5.1 Invalid command: Command unrecognized
            NO_TLS 503 5.5.1 Invalid command: Command not supported
            LINE_LONG 500 5.0.0 Command line too long
            OUT_OF_STEP 500 5.5.1 Invalid command: Pipelining not supported
            TIMEOUT 421 4.4.2 {name} Timeout
            AUTH_NOT_OFFERED 503 5.5.1 Invalid command: Command not supported
            """);

    private OpensmtpdProfile() {
    }
}
