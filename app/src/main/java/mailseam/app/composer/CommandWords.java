package mailseam.app.composer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.app.composer.Completion.Proposal;
import mailseam.smtp.Parameter;
import mailseam.smtp.Verb;

/**
 * What can stand at the end of a command that is being typed.
 *
 * @param from      0-based column in the command from which on it stands
 * @param proposals what can stand there
 */
record CommandWords(int from, Stream<Proposal> proposals) {
    /** For a command as far as it is typed: its verb, or one of its parameters behind the path. */
    static Optional<CommandWords> at(String command) {
        int space = command.indexOf(' ');
        if (space < 0) {
            return Optional.of(new CommandWords(0, Arrays.stream(Verb.values()).map(CommandWords::verb)));
        }
        int from = command.lastIndexOf(' ') + 1;
        boolean behindPath = command.lastIndexOf('>') >= 0 && command.lastIndexOf('>') < from;
        return Verb.of(command.substring(0, space)).filter(verb -> behindPath || verb == Verb.BDAT)
                .flatMap(verb -> behind(verb, command, from));
    }

    private static Optional<CommandWords> behind(Verb verb, String command, int from) {
        if (verb == Verb.BDAT) {
            return Optional.of(new CommandWords(from, Stream.of(new Proposal("LAST", "the last chunk, RFC 3030 2"))));
        }
        String typed = command.substring(from);
        int equals = typed.indexOf('=');
        if (equals < 0) {
            return Optional.of(new CommandWords(from, Parameter.of(verb).stream().map(CommandWords::parameter)));
        }
        String keyword = typed.substring(0, equals).toUpperCase(Locale.ROOT);
        int comma = typed.lastIndexOf(',');
        return Parameter.of(verb).stream().filter(parameter -> parameter.keyword().equals(keyword)).findFirst()
                .map(parameter -> new CommandWords(from + Math.max(equals, comma) + 1,
                        parameter.examples().stream().map(value -> new Proposal(value, parameter.reference()))));
    }

    private static Proposal verb(Verb verb) {
        return new Proposal(switch (verb) {
            case MAIL -> "MAIL FROM:<";
            case RCPT -> "RCPT TO:<";
            case EHLO, HELO, LHLO, BDAT, VRFY, EXPN, AUTH, ETRN -> verb + " ";
            case SEND, SOML, SAML -> verb + " FROM:<";
            default -> verb.name();
        }, verb.reference());
    }

    private static Proposal parameter(Parameter parameter) {
        String equals = parameter.value() == Parameter.Value.NONE ? "" : "=";
        return new Proposal(parameter.keyword() + equals, parameter.extension() + ", " + parameter.reference());
    }
}
