package mailseam.lab.server;

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

/** Sendmail 8.17.1.9 as Debian 12 has it: no chunks, no bare CR or LF in messages, nothing behind EHLO and DATA. */
final class SendmailProfile {
    private static final long SIZE = 50L << 20;
    private static final int RECIPIENTS = 10_000;
    private static final int LINE = 2047;
    private static final int LOCAL_PART = 256;
    private static final int BAD_COMMANDS = 25;
    private static final int REPLY_BUFFER = 4096;

    static final Rules RULES = new Rules(
            new Offer(List.of("ENHANCEDSTATUSCODES", "PIPELINING", "EXPN", "VERB", "8BITMIME", "SIZE", "DSN", "ETRN",
                    "AUTH PLAIN LOGIN", "DELIVERBY", "HELP"), SIZE),
            Opening.AT_ONCE, Ending.QUIET, new HelloRule(Set.of(), Names.HOST, false),
            new CommandRule(
                    Map.of("EXPN", Saying.EXPN_REFUSED, "HELP", Saying.HELP, "ETRN", Saying.ETRN_REFUSED, "VERB",
                            Saying.NOT_IMPLEMENTED, "STARTTLS", Saying.NO_TLS),
                    Set.of(), Pattern.compile("GET|POST|CONNECT|USER"), CommandLimit.NONE),
            new LineRule(LINE, TooLong.REFUSED, BareLf.TAKEN, true, Nul.ENDS, false),
            new AddressRule(Form.LOOSE, false, LOCAL_PART, false, false, true), RecipientRule.ALL_BUT_NOBODY,
            new MessageRule(RECIPIENTS, EndOfData.STRICT, false, false, 0, ZeroChunk.TAKEN, AfterChunk.COMMANDS),
            List.of(new GroupRule(Set.of("EHLO"), Clients.ALL, Moment.ACCEPTED, Breach.REJECT),
                    new GroupRule(Set.of("DATA"), Clients.ALL, Moment.ACCEPTED, Breach.CLOSE)),
            List.of(new Strike(Set.of(Saying.UNKNOWN_COMMAND, Saying.EMPTY_COMMAND), Set.of(), BAD_COMMANDS,
                    Saying.UNKNOWN_TOO_MANY, Manner.INSTEAD, false)),
            Set.of(Saying.GOODBYE, Saying.OUT_OF_STEP, Saying.NOT_SMTP, Saying.LINE_LONG, Saying.MESSAGE_BARE_LF,
                    Saying.MESSAGE_BARE_CR),
            new Delivery.Blocks(REPLY_BUFFER), Set.of());

    static final Wording WORDING = CorrectProfile.WORDING.with(QueueId.SENDMAIL).but("""
            GREETING 220 {name} ESMTP Sendmail 8.17.1.9/8.17.1.9; {gmt}
            TEASER 220 {name} ESMTP Sendmail
            EARLY_TALK 554 {name} ESMTP not accepting messages
            HELLO 250 {name} Hello {host} [{client}], pleased to meet you
            EXTENDED_HELLO 250 {name} Hello {host} [{client}], pleased to meet you
            NAME_MISSING 501 5.0.0 {verb} requires domain address
            NAME_INVALID 501 5.0.0 Invalid domain name
            SENDER_OK 250 2.1.0 <{address}>... Sender ok
            RECIPIENT_OK 250 2.1.5 <{address}>... Recipient ok
            RECIPIENT_UNKNOWN 550 5.1.1 <{address}>... no such user here
            START_MAIL 354 End data with <CR><LF>.<CR><LF>
            MESSAGE_OK 250 2.0.0 {id} Message accepted for delivery
            RESET_OK 250 2.0.0 Reset state
            NOOP_OK 250 2.0.0 OK
            VERIFY_LATER 252 2.5.2 Cannot VRFY user; try RCPT to attempt delivery (or try finger)
            HELP 214 2.0.0 This is sendmail version 8.17.1.9
            GOODBYE 221 2.0.0 {name} closing connection
            MAIL_NESTED 503 5.5.0 Sender already specified
            MAIL_FIRST 503 5.0.0 Need MAIL before RCPT
            MAIL_WAS_REFUSED 503 5.0.0 Need MAIL before RCPT
            DATA_TOO_EARLY 503 5.0.0 Need MAIL command
            RECIPIENT_FIRST 503 5.0.0 Need RCPT (recipient)
            NO_RECIPIENTS 503 5.0.0 Need RCPT (recipient)
            MAIL_SYNTAX 501 5.5.2 Syntax error in parameters scanning "{argument}"
            RCPT_SYNTAX 501 5.5.2 Syntax error in parameters scanning "{argument}"
            SENDER_MISSING 501 5.5.2 Syntax error in parameters scanning "FROM"
            RECIPIENT_MISSING 501 5.5.2 Syntax error in parameters scanning "TO"
            SENDER_INVALID 553 5.1.0 {argument}... User address required
            RECIPIENT_INVALID 553 5.1.0 {argument}... User address required
            SENDER_LONG 553 5.1.0 <{address}>... prescan: token too long
            RECIPIENT_LONG 553 5.1.0 <{address}>... prescan: token too long
            MAIL_PARAMETER_UNKNOWN 555 5.5.4 {parameter} parameter unrecognized
            RCPT_PARAMETER_UNKNOWN 555 5.5.4 {parameter} parameter unrecognized
            SIZE_INVALID 501 5.5.2 Syntax error in SIZE parameter
            SIZE_TOO_LARGE 552 5.2.3 Message size exceeds fixed maximum message size ({size})
            MESSAGE_TOO_LARGE 552 5.2.3 Message exceeds maximum fixed size ({size})
            MESSAGE_BARE_LF 421 4.5.0 Bare linefeed (LF) not allowed
            MESSAGE_BARE_CR 421 4.5.0 Bare carriage return (CR) not allowed
            VERIFY_WHOM 501 5.5.2 Argument required
            UNKNOWN_COMMAND 500 5.5.1 Command unrecognized: "{line}"
            EMPTY_COMMAND 500 5.5.1 Command unrecognized: "{line}"
            NOT_IMPLEMENTED 502 5.7.0 Verbose unavailable
            EXPN_REFUSED 502 5.7.0 Sorry, we do not allow this operation
            ETRN_REFUSED 458 4.5.0 Unable to queue messages for node {argument}
            NO_TLS 500 5.5.1 Command unrecognized: "{line}"
            LINE_LONG 421 4.7.0 {name} Command too long, possible attack {host} [{client}]
            NOT_SMTP 421 4.7.0 {name} Rejecting open proxy {host} [{client}]
            OUT_OF_STEP 554 5.5.0 SMTP protocol error
            OUT_OF_STEP_ONCE 554 5.5.0 SMTP protocol error
            REJECTED 550 5.0.0 Command rejected
            UNKNOWN_TOO_MANY 421 4.7.0 {name} Too many bad commands; closing connection
            TIMEOUT 421 4.4.1 {name} Lost input channel from {host} [{client}]
            AUTH_OK 235 2.0.0 OK Authenticated
            AUTH_FAILED 535 5.7.0 authentication failed
            AUTH_CANCELLED 501 5.0.0 AUTH aborted
            AUTH_INVALID 501 5.5.4 cannot decode AUTH parameter
            AUTH_UNKNOWN 504 5.3.3 AUTH mechanism {argument} not available
            AUTH_SYNTAX 501 5.5.2 AUTH mechanism must be specified
            AUTH_AGAIN 503 5.5.0 Already Authenticated
            AUTH_IN_TRANSACTION 503 5.5.0 AUTH not permitted during a mail transaction
            AUTH_NOT_OFFERED 503 5.3.3 AUTH not available
            """);

    private SendmailProfile() {
    }
}
