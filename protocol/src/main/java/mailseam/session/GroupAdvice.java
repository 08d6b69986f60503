package mailseam.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Extensions;
import mailseam.smtp.MailData;
import mailseam.smtp.Pipelining;
import mailseam.smtp.Verb;

/** Advice about command groups: what must be the last of one, and who may send several commands at once (RFC 2920). */
final class GroupAdvice {
    private final SaidUnits units;
    private final AdviceList advice;
    private String hello = "";
    private Optional<Extensions> offered = Optional.empty();
    private boolean told;

    private GroupAdvice(SaidUnits units, AdviceList advice) {
        this.units = units;
        this.advice = advice;
    }

    static void give(SaidUnits units, AdviceList advice) {
        if (units.clientFirst()) {
            advice.warn(units.line(units.all().getFirst()), "The client speaks before the server has greeted it.",
                    "Wait for the greeting with S: 220; Exim, for one, drops clients that do not.", "RFC 5321 4.3.1");
        }
        GroupAdvice giver = new GroupAdvice(units, advice);
        List<ClientUnit> all = units.all();
        for (int i = 0; i + 1 < all.size(); i++) {
            giver.look(all.get(i), all.get(i + 1));
        }
    }

    private void look(ClientUnit unit, ClientUnit next) {
        Optional<Verb> verb = unit instanceof Command command ? Verb.of(command.verb()) : Optional.empty();
        if (verb.filter(Hello::is).isPresent() && !units.refused(unit)) {
            hello = verb.orElseThrow().name();
            offered = units.extensions(unit);
        }
        if (next instanceof Chunk || !units.together(unit, next)) {
            return;
        }
        if (Pipelining.endsGroup(unit)) {
            last(unit, verb, next);
        } else if (!told && !mayPipeline()) {
            told = true;
            advice.warn(units.line(unit), name(unit) + " and " + name(next) + " go out together, but the server has "
                    + (hello.equals("HELO") ? "only been told HELO." : "not offered PIPELINING."),
                    "Wait for each reply, or say EHLO to a server that offers PIPELINING.", "RFC 2920 3.1");
        }
    }

    private void last(ClientUnit unit, Optional<Verb> verb, ClientUnit next) {
        String hint = "Wait for its reply with an S: line behind it.";
        if (verb.isPresent()) {
            advice.warn(units.line(unit), verb.get() + " must be the last of a command group, and " + name(next)
                    + " follows before its reply came.", hint, verb.get().groupReference());
        } else if (unit instanceof Command command) {
            advice.warn(units.line(unit),
                    "\"" + Shown.brief(command.verb()) + "\" is no known command, and " + name(next)
                            + " follows before its reply came.",
                    hint, "RFC 2920 3.1");
        }
    }

    private boolean mayPipeline() {
        return !hello.isEmpty() && !hello.equals("HELO")
                && offered.map(extensions -> extensions.offers("PIPELINING")).orElse(true);
    }

    private static String name(ClientUnit unit) {
        return switch (unit) {
            case Command command -> command.verb().isEmpty() ? "an empty line"
                    : Shown.brief(command.verb().toUpperCase(Locale.ROOT));
            case MailData _ -> "the message";
            case Chunk _ -> "the chunk";
            default -> "more";
        };
    }
}
