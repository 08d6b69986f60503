package mailseam.lab.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mailseam.lab.server.AddressRule.Form;
import mailseam.lab.server.HelloRule.Names;
import mailseam.lab.server.LineRule.BareLf;
import mailseam.lab.server.LineRule.Nul;
import mailseam.lab.server.LineRule.TooLong;
import mailseam.lab.server.MessageRule.AfterChunk;
import mailseam.lab.server.MessageRule.ZeroChunk;
import mailseam.smtp.EndOfData;

/** A server as RFC 5321, 2920, 3030, 1870, 3461, 6531 and 2034 ask for it. What they leave open it takes kindly. */
final class CorrectProfile {
    private static final long SIZE = 1L << 30;
    private static final int RECIPIENTS = 10_000;

    static final Rules RULES = new Rules(
            new Offer(List.of("PIPELINING", "SIZE", "8BITMIME", "SMTPUTF8", "CHUNKING", "DSN", "ENHANCEDSTATUSCODES"),
                    SIZE),
            Opening.AT_ONCE, Ending.QUIET, new HelloRule(Set.of("MAIL"), Names.HOST, true),
            new CommandRule(Map.of("EXPN", Saying.EXPN_REFUSED, "HELP", Saying.HELP, "ETRN", Saying.NOT_IMPLEMENTED,
                    "TURN", Saying.NOT_IMPLEMENTED, "SEND", Saying.NOT_IMPLEMENTED, "SOML", Saying.NOT_IMPLEMENTED,
                    "SAML", Saying.NOT_IMPLEMENTED, "STARTTLS", Saying.NO_TLS, "AUTH", Saying.AUTH_NOT_OFFERED),
                    Set.of("DATA", "RSET", "QUIT"), CommandRule.NONE_FOREIGN, CommandLimit.NONE),
            new LineRule(0, TooLong.REFUSED, BareLf.TAKEN, false, Nul.REFUSED, false),
            new AddressRule(Form.BRACKETS, false, 0, true, true, true), RecipientRule.ALL_BUT_NOBODY,
            new MessageRule(RECIPIENTS, EndOfData.STRICT, true, true, 0, ZeroChunk.TAKEN, AfterChunk.COMMANDS),
            List.of(), List.of(), Set.of(Saying.GOODBYE), new Delivery.Whole(), Set.of());

    static final Wording WORDING = Wording.of(QueueId.OPENSMTPD, """
            GREETING 220 {name} ESMTP Mailseam lab, all mail is thrown away
            TEASER 220 {name} ESMTP Mailseam lab
            EARLY_TALK 554 5.5.1 {name} does not talk to clients that do not wait for the greeting
            HELLO 250 {name}
            EXTENDED_HELLO 250 {name}
            NAME_MISSING 501 A name or an address literal must follow
            NAME_INVALID 501 Not a name or an address literal
            SENDER_OK 250 2.1.0 Sender ok
            RECIPIENT_OK 250 2.1.5 Recipient ok
            RECIPIENT_UNKNOWN 550 5.1.1 <{address}> is not known here
            RECIPIENT_LATER 450 4.2.0 Try again later
            RECIPIENT_BARRED 550 5.5.1 Protocol error
            START_MAIL 354 Start mail input; end with <CRLF>.<CRLF>
            MESSAGE_OK 250 2.6.0 Message {id} accepted and thrown away
            CHUNK_OK 250 2.0.0 {octets} octets received
            LAST_CHUNK_OK 250 2.6.0 Message {id} of {total} octets accepted and thrown away
            RESET_OK 250 2.0.0 Reset
            NOOP_OK 250 2.0.0 Ok
            VERIFY_LATER 252 2.5.2 Cannot verify, but will take mail for it
            HELP 214 2.0.0 See RFC 5321
            GOODBYE 221 2.0.0 {name} closes the connection
            HELLO_FIRST 503 5.5.1 EHLO or HELO must come before {verb}
            MAIL_NESTED 503 5.5.1 MAIL is already given
            MAIL_FIRST 503 5.5.1 MAIL must come before RCPT
            MAIL_WAS_REFUSED 503 5.5.1 MAIL must come before RCPT
            DATA_TOO_EARLY 503 5.5.1 MAIL and RCPT must come before DATA
            RECIPIENT_FIRST 503 5.5.1 RCPT must come before DATA
            NO_RECIPIENTS 554 5.5.1 No valid recipients
            CHUNK_TOO_EARLY 503 5.5.1 MAIL and RCPT must come before BDAT
            CHUNK_WITHOUT_RECIPIENT 503 5.5.1 RCPT must come before BDAT
            ENVELOPE_AFTER_CHUNK 503 5.5.1 {verb} cannot follow BDAT
            DATA_AFTER_CHUNK 503 5.5.1 DATA cannot follow BDAT
            CHUNK_EXPECTED 503 5.5.1 Only BDAT, RSET, NOOP and QUIT can follow BDAT
            RESET_EXPECTED 503 5.5.1 RSET must follow
            COUNT_INVALID 501 5.5.4 BDAT needs a count, and LAST or nothing behind it
            COUNT_ZERO 501 5.5.4 A chunk of no octets must be the last
            CHUNK_DISCARDED 503 5.5.1 {octets} octets thrown away behind a refused chunk; RSET must follow
            CHUNK_TOO_LARGE 552 5.3.4 Message too large
            CHUNKS_NOT_OFFERED 503 5.5.1 BDAT needs EHLO before it
            MAIL_SYNTAX 501 5.5.4 Syntax: MAIL FROM:<address>
            RCPT_SYNTAX 501 5.5.4 Syntax: RCPT TO:<address>
            SENDER_MISSING 501 5.5.4 Syntax: MAIL FROM:<address>
            RECIPIENT_MISSING 501 5.5.4 Syntax: RCPT TO:<address>
            SENDER_INVALID 501 5.1.7 Bad address syntax
            RECIPIENT_INVALID 501 5.1.3 Bad address syntax
            SENDER_LONG 501 5.1.7 Address too long
            RECIPIENT_LONG 501 5.1.3 Address too long
            SENDER_WITHOUT_DOMAIN 501 5.1.7 The address needs a domain
            RECIPIENT_WITHOUT_DOMAIN 501 5.1.3 The address needs a domain
            SENDER_NEEDS_UTF8 550 5.6.7 The address needs SMTPUTF8
            RECIPIENT_NEEDS_UTF8 553 5.6.7 The address needs SMTPUTF8
            MAIL_PARAMETER_UNKNOWN 555 5.5.4 Parameter not recognized: {parameter}
            RCPT_PARAMETER_UNKNOWN 555 5.5.4 Parameter not recognized: {parameter}
            SIZE_INVALID 501 5.5.4 Bad SIZE
            BODY_INVALID 501 5.5.4 Bad BODY
            RET_INVALID 501 5.5.4 Bad RET
            ENVID_INVALID 501 5.5.4 Bad ENVID
            NOTIFY_INVALID 501 5.5.4 Bad NOTIFY
            ORCPT_INVALID 501 5.5.4 Bad ORCPT
            RECIPIENTS_TOO_MANY 452 4.5.3 Too many recipients
            SIZE_TOO_LARGE 552 5.3.4 Message too large
            MESSAGE_TOO_LARGE 552 5.3.4 Message too large
            MESSAGE_BARE_LF 554 5.6.0 LF without CR in the message
            MESSAGE_BARE_CR 554 5.6.0 CR without LF in the message
            MESSAGE_LINE_LONG 554 5.6.0 Line too long in the message
            ARGUMENT_UNEXPECTED 501 5.5.4 {verb} has no argument
            VERIFY_WHOM 501 5.5.4 Syntax: VRFY address
            UNKNOWN_COMMAND 500 5.5.2 Command not recognized
            EMPTY_COMMAND 500 5.5.2 Command not recognized
            NOT_IMPLEMENTED 502 5.5.1 Command not implemented
            EXPN_REFUSED 502 5.5.1 Command not implemented
            ETRN_REFUSED 502 5.5.1 Command not implemented
            NO_TLS 502 5.5.1 Command not implemented
            LINE_LONG 500 5.5.2 Line too long
            LINE_NUL 500 5.5.2 NUL in a command
            LINE_UTF8 500 5.5.2 Not UTF-8
            LINE_BARE_LF 500 5.5.2 LF without CR
            NOT_SMTP 500 5.5.2 Command not recognized
            OUT_OF_STEP 554 5.5.0 Input came before the reply that it should have waited for
            OUT_OF_STEP_ONCE 554 5.5.0 Input came before the reply that it should have waited for
            REJECTED 550 5.5.1 Command rejected
            ERRORS_TOO_MANY 421 4.7.0 {name} Too many errors
            UNKNOWN_TOO_MANY 421 4.7.0 {name} Too many unknown commands
            COMMANDS_TOO_MANY 421 4.7.0 {name} Too many commands
            IDLE_COMMAND 250 2.0.0 Ok
            TIMEOUT 421 4.4.2 {name} Timeout, closing the connection
            INPUT_ENDED 421 4.4.2 {name} The client closed without QUIT
            AUTH_OK 235 2.7.0 Authenticated
            AUTH_USER 334 VXNlcm5hbWU6
            AUTH_PASSWORD 334 UGFzc3dvcmQ6
            AUTH_RESPONSE 334
            AUTH_FAILED 535 5.7.8 Authentication credentials invalid
            AUTH_CANCELLED 501 5.7.0 Authentication cancelled
            AUTH_INVALID 501 5.5.2 Cannot decode the response
            AUTH_UNKNOWN 504 5.5.4 Mechanism not supported
            AUTH_SYNTAX 501 5.5.4 Syntax: AUTH mechanism
            AUTH_AGAIN 503 5.5.1 Already authenticated
            AUTH_IN_TRANSACTION 503 5.5.1 Not in a mail transaction
            AUTH_NOT_OFFERED 502 5.5.1 Command not implemented
            """);

    private CorrectProfile() {
    }
}
