package mailseam.lab.server;

/** What a lab server can have to say. Each {@link Wording} has words for all of them; the rules decide when each is said. */
public enum Saying {
    /** The greeting. */
    GREETING,
    /** The first line of a greeting whose last line comes after a pause. */
    TEASER,
    /** Instead of the greeting, to a client that did not wait for it. */
    EARLY_TALK,
    /** To HELO. */
    HELLO,
    /** To EHLO: the line before those of the extensions. */
    EXTENDED_HELLO,
    /** HELO or EHLO without a name. */
    NAME_MISSING,
    /** HELO or EHLO with a name that cannot be one. */
    NAME_INVALID,
    /** To MAIL. */
    SENDER_OK,
    /** To RCPT. */
    RECIPIENT_OK,
    /** To RCPT for a recipient that the rules refuse. */
    RECIPIENT_UNKNOWN,
    /** To RCPT by a client that is to come again later. */
    RECIPIENT_LATER,
    /** To RCPT by a client that broke the protocol before. */
    RECIPIENT_BARRED,
    /** To DATA. */
    START_MAIL,
    /** To the end of mail data. */
    MESSAGE_OK,
    /** To a chunk that is not the last. */
    CHUNK_OK,
    /** To the last chunk. */
    LAST_CHUNK_OK,
    /** To RSET. */
    RESET_OK,
    /** To NOOP. */
    NOOP_OK,
    /** To VRFY. */
    VERIFY_LATER,
    /** To HELP. */
    HELP,
    /** To QUIT. */
    GOODBYE,
    /** A command that needs HELO or EHLO before it. */
    HELLO_FIRST,
    /** MAIL inside a mail transaction. */
    MAIL_NESTED,
    /** RCPT outside of a mail transaction. */
    MAIL_FIRST,
    /** RCPT where MAIL was just refused: the client sent both at once. */
    MAIL_WAS_REFUSED,
    /** DATA outside of a mail transaction. */
    DATA_TOO_EARLY,
    /** DATA without any RCPT. */
    RECIPIENT_FIRST,
    /** DATA where every RCPT was refused. */
    NO_RECIPIENTS,
    /** BDAT outside of a mail transaction. */
    CHUNK_TOO_EARLY,
    /** BDAT without a recipient. */
    CHUNK_WITHOUT_RECIPIENT,
    /** RCPT or MAIL behind BDAT. */
    ENVELOPE_AFTER_CHUNK,
    /** DATA behind BDAT. */
    DATA_AFTER_CHUNK,
    /** A command other than BDAT, RSET, NOOP and QUIT behind a chunk that is not the last. */
    CHUNK_EXPECTED,
    /** Any command but RSET and QUIT behind a refused chunk. */
    RESET_EXPECTED,
    /** BDAT without a readable count. */
    COUNT_INVALID,
    /** BDAT 0 without LAST, where that is refused. */
    COUNT_ZERO,
    /** A chunk behind one that was refused. */
    CHUNK_DISCARDED,
    /** A chunk that makes the message too large. */
    CHUNK_TOO_LARGE,
    /** BDAT where CHUNKING was not offered. */
    CHUNKS_NOT_OFFERED,
    /** MAIL that has not the form of one. */
    MAIL_SYNTAX,
    /** RCPT that has not the form of one. */
    RCPT_SYNTAX,
    /** MAIL without an address. */
    SENDER_MISSING,
    /** RCPT without an address. */
    RECIPIENT_MISSING,
    /** An address of the sender that cannot be one. */
    SENDER_INVALID,
    /** An address of a recipient that cannot be one. */
    RECIPIENT_INVALID,
    /** An address of the sender that is too long. */
    SENDER_LONG,
    /** An address of a recipient that is too long. */
    RECIPIENT_LONG,
    /** An address of the sender without a domain. */
    SENDER_WITHOUT_DOMAIN,
    /** An address of a recipient without a domain. */
    RECIPIENT_WITHOUT_DOMAIN,
    /** An address of the sender that needs SMTPUTF8. */
    SENDER_NEEDS_UTF8,
    /** An address of a recipient that needs SMTPUTF8. */
    RECIPIENT_NEEDS_UTF8,
    /** A parameter of MAIL that is not known. */
    MAIL_PARAMETER_UNKNOWN,
    /** A parameter of RCPT that is not known. */
    RCPT_PARAMETER_UNKNOWN,
    /** A SIZE that is no number. */
    SIZE_INVALID,
    /** A BODY that is not known. */
    BODY_INVALID,
    /** A RET that is neither FULL nor HDRS, or stands twice. */
    RET_INVALID,
    /** An ENVID that is no xtext, is too long or stands twice. */
    ENVID_INVALID,
    /** A NOTIFY that names something unknown, or stands twice. */
    NOTIFY_INVALID,
    /** An ORCPT that is no address type and xtext, or stands twice. */
    ORCPT_INVALID,
    /** More recipients than a message may have. */
    RECIPIENTS_TOO_MANY,
    /** A SIZE over the limit. */
    SIZE_TOO_LARGE,
    /** A message over the limit. */
    MESSAGE_TOO_LARGE,
    /** A message with an LF without CR. */
    MESSAGE_BARE_LF,
    /** A message with a CR without LF. */
    MESSAGE_BARE_CR,
    /** A message with a line that is too long. */
    MESSAGE_LINE_LONG,
    /** An argument where the command has none. */
    ARGUMENT_UNEXPECTED,
    /** VRFY without an address. */
    VERIFY_WHOM,
    /** A command that is not known. */
    UNKNOWN_COMMAND,
    /** A line with nothing in it. */
    EMPTY_COMMAND,
    /** A command that is known and does nothing here. */
    NOT_IMPLEMENTED,
    /** EXPN where it is known and refused. */
    EXPN_REFUSED,
    /** ETRN where it is known. */
    ETRN_REFUSED,
    /** STARTTLS: there is no TLS here. */
    NO_TLS,
    /** A command line that is too long. */
    LINE_LONG,
    /** A command line with a NUL in it. */
    LINE_NUL,
    /** A command line that ends in LF without CR. */
    LINE_BARE_LF,
    /** A command line that should be UTF-8 and is not. */
    LINE_UTF8,
    /** A verb of another protocol, such as GET. */
    NOT_SMTP,
    /** Input that came before the reply that it should have waited for; the last that the client hears. */
    OUT_OF_STEP,
    /** The same, where the client may go on and everything is rejected. */
    OUT_OF_STEP_ONCE,
    /** To every command of a client that was out of step. */
    REJECTED,
    /** The words with which a server that has had enough errors hangs up. */
    ERRORS_TOO_MANY,
    /** The words with which a server that has had enough unknown commands hangs up. */
    UNKNOWN_TOO_MANY,
    /** The words with which a server that has had enough commands that bring no mail hangs up. */
    COMMANDS_TOO_MANY,
    /** A command counted as idle over the limit; it says nothing of its own. */
    IDLE_COMMAND,
    /** The client was silent for too long. */
    TIMEOUT,
    /** The client closed without QUIT. */
    INPUT_ENDED,
    /** To an authentication that is accepted. */
    AUTH_OK,
    /** Asks for the user name. */
    AUTH_USER,
    /** Asks for the password. */
    AUTH_PASSWORD,
    /** Asks for the response of a mechanism whose server speaks second. */
    AUTH_RESPONSE,
    /** To an authentication that is refused. */
    AUTH_FAILED,
    /** To an authentication that the client gives up. */
    AUTH_CANCELLED,
    /** To a response that is no base64. */
    AUTH_INVALID,
    /** AUTH with a mechanism that is not known. */
    AUTH_UNKNOWN,
    /** AUTH without a mechanism. */
    AUTH_SYNTAX,
    /** AUTH behind an accepted one. */
    AUTH_AGAIN,
    /** AUTH inside a mail transaction. */
    AUTH_IN_TRANSACTION,
    /** AUTH where it was not offered. */
    AUTH_NOT_OFFERED
}
