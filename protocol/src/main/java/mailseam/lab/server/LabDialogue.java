package mailseam.lab.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.MailData;
import mailseam.smtp.Note;
import mailseam.smtp.NoteKind;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Verb;

/** What a correct server answers (RFC 5321), with the state that this takes. */
final class LabDialogue {
    private static final LabReply OK = LabReply.of(250, "2.0.0 Ok");
    private static final LabReply BAD_ARGUMENT = LabReply.of(501, "5.5.4 Syntax error in parameters or arguments");
    private static final LabReply BAD_SEQUENCE = LabReply.of(503, "5.5.1 Bad sequence of commands");
    private static final LabReply BAD_PARAMETER = LabReply.of(555, "5.5.4 Parameter not recognized");
    private static final LabReply NOT_IMPLEMENTED = LabReply.of(502, "5.5.1 Command not implemented");
    private static final LabReply TOO_LARGE = LabReply.of(552, "5.3.4 Message too large");
    private static final Set<String> MAIL_PARAMETERS = Set.of("SIZE", "BODY", "SMTPUTF8", "RET", "ENVID");
    private static final Set<String> RCPT_PARAMETERS = Set.of("NOTIFY", "ORCPT");

    private final LabProfile profile;
    private boolean greeted;
    private boolean mail;
    private int recipients;
    private long received;
    private Optional<LabReply> behindChunk = Optional.empty();

    LabDialogue(LabProfile profile) {
        this.profile = profile;
    }

    /** The greeting (RFC 5321 3.1). */
    LabReply greeting() {
        return LabReply.of(220, profile.name() + " ESMTP Mailseam lab, all mail is thrown away");
    }

    /** The answer to a unit; none for BDAT, whose chunk is answered. */
    Optional<LabReply> answer(ClientUnit unit) {
        return switch (unit) {
            case Command command -> tooLong(command) ? Optional.of(LabReply.of(500, "5.5.2 Line too long"))
                    : answer(command);
            case MailData data -> Optional.of(messageEnds(data.length()));
            case Chunk _ -> chunkEnds();
            case AuthResponse _ -> Optional.of(NOT_IMPLEMENTED);
            case OpaqueOctets _ -> Optional.empty();
        };
    }

    private static boolean tooLong(Command command) {
        return command.notes().stream().map(Note::kind).anyMatch(NoteKind.TOO_LONG::equals);
    }

    private Optional<LabReply> answer(Command command) {
        String line = command.line().latin1();
        Optional<Verb> verb = Verb.of(command.verb());
        if (verb.isEmpty()) {
            return Optional.of(LabReply.of(500, "5.5.2 Command not recognized"));
        }
        return switch (verb.get()) {
            case EHLO -> Optional.of(hello(line, profile.extensions()));
            case HELO -> Optional.of(hello(line, List.of(profile.name())));
            case MAIL -> Optional.of(mail(line));
            case RCPT -> Optional.of(recipient(line));
            case DATA -> Optional.of(data(line));
            case BDAT -> chunkBegins(line);
            case RSET -> Optional.of(reset());
            case NOOP -> Optional.of(OK);
            case VRFY -> Optional.of(argument(line).isEmpty() ? BAD_ARGUMENT
                    : LabReply.of(252, "2.5.2 Cannot verify, but will take mail for it"));
            case QUIT -> Optional.of(LabReply.of(221, "2.0.0 " + profile.name() + " closes the connection"));
            default -> Optional.of(NOT_IMPLEMENTED);
        };
    }

    /** Without an enhanced status code, as RFC 2034 3 asks. */
    private LabReply hello(String line, List<String> reply) {
        if (argument(line).isEmpty()) {
            return LabReply.of(501, "A name or an address literal must follow");
        }
        endTransaction();
        greeted = true;
        return new LabReply(250, reply);
    }

    private LabReply mail(String line) {
        if (!greeted || mail) {
            return BAD_SEQUENCE;
        }
        Optional<PathArgument> path = PathArgument.of(line);
        if (path.isEmpty()) {
            return BAD_ARGUMENT;
        }
        Optional<LabReply> wrong = wrongParameter(path.get(), MAIL_PARAMETERS);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        mail = true;
        return LabReply.of(250, "2.1.0 Sender ok");
    }

    private LabReply recipient(String line) {
        if (!mail || received > 0) {
            return BAD_SEQUENCE;
        }
        Optional<PathArgument> path = PathArgument.of(line).filter(argument -> !argument.address().isEmpty());
        if (path.isEmpty()) {
            return BAD_ARGUMENT;
        }
        if (recipients == profile.recipients()) {
            return LabReply.of(452, "4.5.3 Too many recipients");
        }
        Optional<LabReply> wrong = wrongParameter(path.get(), RCPT_PARAMETERS);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        recipients++;
        return LabReply.of(250, "2.1.5 Recipient ok");
    }

    private Optional<LabReply> wrongParameter(PathArgument path, Set<String> known) {
        for (String parameter : path.parameters()) {
            String[] parts = parameter.toUpperCase(Locale.ROOT).split("=", 2);
            if (!known.contains(parts[0])) {
                return Optional.of(BAD_PARAMETER);
            }
            if (parts[0].equals("SIZE")) {
                Optional<Long> size = number(parts.length > 1 ? parts[1] : "");
                if (size.isEmpty() || size.get() > profile.message()) {
                    return Optional.of(size.isEmpty() ? BAD_ARGUMENT : TOO_LARGE);
                }
            }
        }
        return Optional.empty();
    }

    private LabReply data(String line) {
        if (!argument(line).isEmpty()) {
            return BAD_ARGUMENT;
        }
        return recipients == 0 || received > 0 ? BAD_SEQUENCE
                : LabReply.of(354, "Start mail input; end with <CRLF>.<CRLF>");
    }

    private LabReply messageEnds(long octets) {
        endTransaction();
        return octets > profile.message() ? TOO_LARGE : LabReply.of(250, "2.6.0 Message accepted and thrown away");
    }

    /** The reply to BDAT comes behind its chunk, whatever it is (RFC 3030 2): where none follows, at once. */
    private Optional<LabReply> chunkBegins(String line) {
        String[] words = argument(line).split(" +", 3);
        Optional<Long> count = number(words[0]);
        boolean last = words.length == 2 && words[1].equalsIgnoreCase("LAST");
        if (count.isEmpty()) {
            return Optional.of(BAD_ARGUMENT);
        }
        if (words.length > 1 && !last) {
            behindChunk = Optional.of(BAD_ARGUMENT);
        } else if (recipients == 0) {
            behindChunk = Optional.of(BAD_SEQUENCE);
        } else {
            // A chunk of no octets still begins the message.
            received += Math.max(1, count.get());
            behindChunk = Optional.of(last ? messageEnds(received) : OK);
        }
        return count.get() == 0 ? chunkEnds() : Optional.empty();
    }

    private Optional<LabReply> chunkEnds() {
        Optional<LabReply> reply = behindChunk;
        behindChunk = Optional.empty();
        return reply;
    }

    private LabReply reset() {
        endTransaction();
        return OK;
    }

    private void endTransaction() {
        mail = false;
        recipients = 0;
        received = 0;
    }

    private static String argument(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? "" : line.substring(space + 1).strip();
    }

    private static Optional<Long> number(String digits) {
        return digits.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }
}
