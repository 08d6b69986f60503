package mailseam.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Extensions;
import mailseam.smtp.MailData;
import mailseam.smtp.Verb;

/** Advice about the order of commands (RFC 5321 4.1.4, RFC 3030 2). Commands that the session expects to be refused get none. */
final class TransactionAdvice {
    private static final String HELLO = "RFC 5321 4.1.4";
    private static final String ORDER = "RFC 5321 3.3";
    private static final String CHUNKING = "RFC 3030 2";

    private final SaidUnits units;
    private final AdviceList advice;
    private String hello = "";
    private Optional<Extensions> offered = Optional.empty();
    private boolean mail;
    private boolean recipient;
    private boolean binary;
    private boolean quit;
    private Optional<ClientUnit> chunked = Optional.empty();

    private TransactionAdvice(SaidUnits units, AdviceList advice) {
        this.units = units;
        this.advice = advice;
    }

    static void give(SaidUnits units, AdviceList advice) {
        TransactionAdvice giver = new TransactionAdvice(units, advice);
        units.all().forEach(giver::look);
        giver.open();
    }

    private void look(ClientUnit unit) {
        if (unit instanceof MailData) {
            reset();
        } else if (unit instanceof Command command) {
            Verb.of(command.verb()).ifPresentOrElse(verb -> command(verb, command), () -> unknown(command));
        }
    }

    private void unknown(Command command) {
        if (!units.refused(command) && !command.verb().isEmpty()) {
            advice.add(Advice.Severity.INFO, units.line(command),
                    "\"" + Shown.brief(command.verb()) + "\" is no command of SMTP or its known extensions.",
                    "A server is likely to answer 500.", "RFC 5321 4.2.4");
        }
    }

    private void command(Verb verb, Command command) {
        if (quit) {
            warn(command, verb + " comes behind QUIT.", "A client says nothing more once it has said QUIT.",
                    "RFC 5321 4.1.1.10");
        }
        switch (verb) {
            case EHLO, HELO, LHLO -> hello(verb, command);
            case MAIL -> mail(command);
            case RCPT -> recipient(command);
            case DATA -> data(command);
            case BDAT -> chunk(command);
            case RSET -> reset();
            case STARTTLS -> startTls(command);
            case AUTH -> {
                if (mail) {
                    warn(command, "AUTH comes within a mail transaction.", "Authenticate before MAIL.", "RFC 4954 4");
                }
            }
            case QUIT -> {
                open();
                quit = true;
            }
            default -> {
            }
        }
    }

    private void hello(Verb verb, Command command) {
        if (argument(command).isEmpty()) {
            warn(command, verb + " has no name behind it.",
                    "Write the client's host name or address literal behind it.",
                    "RFC 5321 4.1.1.1");
        }
        reset();
        if (!units.refused(command)) {
            hello = verb.name();
            offered = units.extensions(command);
        }
    }

    private void mail(Command command) {
        if (hello.isEmpty()) {
            warn(command, "MAIL comes before EHLO or HELO.", "Say EHLO first.", HELLO);
        }
        if (mail) {
            warn(command, "MAIL comes within a mail transaction.", "End the one before with a message or with RSET.",
                    HELLO);
        }
        reset();
        mail = true;
        List<String> parameters = parameters(Verb.MAIL, command);
        binary = parameters.contains("BODY=BINARYMIME");
    }

    private void recipient(Command command) {
        if (!mail) {
            warn(command, "RCPT comes without MAIL before it.", "Start a mail transaction with MAIL FROM:<…>.", ORDER);
        }
        recipient = true;
        parameters(Verb.RCPT, command);
    }

    private List<String> parameters(Verb verb, Command command) {
        List<String> parameters = ParameterAdvice.split(command);
        if (!units.refused(command)) {
            ParameterAdvice.give(verb, parameters, units.line(command), hello, offered, advice);
        }
        return parameters.stream().map(parameter -> parameter.toUpperCase(Locale.ROOT)).toList();
    }

    private void data(Command command) {
        if (!mail || !recipient) {
            warn(command, "DATA comes without " + (mail ? "RCPT" : "MAIL and RCPT") + " before it.",
                    "A server may answer 503 or 554.", ORDER);
        }
        if (chunked.isPresent()) {
            warn(command, "DATA comes behind BDAT in one mail transaction.", "Send the rest with BDAT too.", CHUNKING);
        }
        if (binary) {
            warn(command, "A message with BODY=BINARYMIME cannot be sent with DATA.", "Send it with BDAT.",
                    "RFC 3030 3");
        }
    }

    private void chunk(Command command) {
        if (!mail || !recipient) {
            warn(command, "BDAT comes without MAIL and RCPT before it, or behind BDAT LAST.",
                    "Start a mail transaction with MAIL and RCPT.", CHUNKING);
        }
        chunked = Optional.of(command);
        if (argument(command).toUpperCase(Locale.ROOT).endsWith("LAST")) {
            reset();
        }
    }

    private void startTls(Command command) {
        if (!units.refused(command)) {
            reset();
            hello = "";
        }
    }

    /** The transaction is left: chunks without a last one are no message. */
    private void open() {
        chunked.ifPresent(unit -> advice.warn(units.line(unit), "No BDAT with LAST follows: the message has no end.",
                "Write LAST behind the count of the last chunk.", CHUNKING));
        chunked = Optional.empty();
    }

    private void reset() {
        mail = false;
        recipient = false;
        binary = false;
        chunked = Optional.empty();
    }

    private void warn(Command command, String message, String hint, String reference) {
        if (!units.refused(command)) {
            advice.warn(units.line(command), message, hint, reference);
        }
    }

    private static String argument(Command command) {
        String line = command.line().latin1();
        int space = line.indexOf(' ');
        return space < 0 ? "" : line.substring(space).strip();
    }
}
