package mailseam.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mailseam.smtp.Command;
import mailseam.smtp.Extensions;
import mailseam.smtp.Parameter;
import mailseam.smtp.Verb;

/** Advice about the parameters of MAIL and RCPT: they belong to extensions, which a server offers in its reply to EHLO. */
final class ParameterAdvice {
    private ParameterAdvice() {
    }

    /** What stands behind the path of a command. */
    static List<String> split(Command command) {
        String line = command.line().latin1();
        int path = line.indexOf('>');
        String behind = path < 0 ? "" : line.substring(path + 1).strip();
        return behind.isEmpty() ? List.of() : Arrays.asList(behind.split(" +", 0));
    }

    static void give(Verb verb, List<String> parameters, int line, String hello, Optional<Extensions> offered,
            AdviceList advice) {
        for (String written : parameters) {
            String keyword = written.split("=", 2)[0];
            Optional<Parameter> known = Arrays.stream(Parameter.values())
                    .filter(parameter -> parameter.keyword().equalsIgnoreCase(keyword)).findFirst();
            known.ifPresent(parameter -> look(verb, parameter, line, hello, offered, advice));
        }
    }

    private static void look(Verb verb, Parameter parameter, int line, String hello, Optional<Extensions> offered,
            AdviceList advice) {
        String keyword = parameter.keyword();
        if (!Parameter.of(verb).contains(parameter)) {
            advice.warn(line, keyword + " is no parameter of " + verb + ".", "It belongs to another command.",
                    parameter.reference());
        } else if (hello.equals("HELO")) {
            advice.warn(line, keyword + " belongs to an extension, and the client has only said HELO.",
                    "Say EHLO, and see whether the server offers " + parameter.extension() + ".", "RFC 5321 4.1.1.1");
        } else if (!offered.map(extensions -> extensions.offers(parameter.extension())).orElse(true)) {
            advice.warn(line, keyword + " belongs to the extension " + parameter.extension()
                    + ", which the reply to EHLO does not offer.", "Leave it out, or expect it to be refused.",
                    parameter.reference());
        }
    }
}
