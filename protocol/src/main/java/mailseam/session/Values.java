package mailseam.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import mailseam.smtp.Octets;

/** Fills the variables and secrets of lines with their values. */
final class Values {
    private static final Octets CRLF = Octets.latin1("\r\n");

    private final PlanOptions options;
    private final PlanProblems problems;
    private final Map<String, String> variables;
    private int count;

    Values(Header header, PlanOptions options, PlanProblems problems) {
        this.options = options;
        this.problems = problems;
        this.variables = new HashMap<>(header.variables());
        this.variables.putAll(options.variables());
    }

    /** Sets {@code ${i}}, and gives what it was; 0 stands for outside of any repeat. */
    int count(int now) {
        int before = count;
        count = now;
        return before;
    }

    /** The octets of a line, with its marks and secrets. */
    Act.Said fill(Step.Line line) {
        List<Octets> parts = new ArrayList<>();
        List<Act.Mark> marks = new ArrayList<>();
        List<SecretSpan> secrets = new ArrayList<>();
        List<Integer> filled = new ArrayList<>(0);
        int at = 0;
        for (Fragment fragment : line.fragments()) {
            Octets part = switch (fragment) {
                case Fragment.Text(Octets octets) -> octets;
                case Fragment.Variable(String name) -> variable(line, name);
                case Fragment.Secret(String name) -> secret(line, name);
                case Fragment.Cut _ -> Octets.EMPTY;
            };
            if (fragment instanceof Fragment.Cut(After after)) {
                marks.add(new Act.Mark(at, after));
            } else if (fragment instanceof Fragment.Secret(String name) && !part.isEmpty()) {
                secrets.add(new SecretSpan(name, at, at + part.length()));
            }
            if (fragment instanceof Fragment.Variable || fragment instanceof Fragment.Secret) {
                filled.add(part.length());
            }
            parts.add(part);
            at += part.length();
        }
        if (line.crlf()) {
            parts.add(CRLF);
        }
        return new Act.Said(line.line(), line.side(), SourceKind.WRITTEN,
                parts.isEmpty() ? Octets.EMPTY : Octets.concat(parts), marks,
                secrets, filled,
                ReplyForm.AS_WRITTEN);
    }

    private Octets variable(Step.Line line, String name) {
        if (name.equals("i") && count > 0) {
            return Octets.latin1(Integer.toString(count));
        }
        String value = variables.get(name);
        if (value == null) {
            problems.add(line, "The variable \"" + name + "\" has no value.",
                    Nearest.of(name, new TreeSet<>(variables.keySet()))
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse(name.equals("i") ? "${i} counts within @repeat."
                                    : "Write set " + name + " VALUE at the head of the file, or into an environment."));
            return Octets.EMPTY;
        }
        return Octets.utf8(value);
    }

    /** Of the other side's secrets none has to be known: what it sends is not compared with them. */
    private Octets secret(Step.Line line, String name) {
        Optional<String> value = options.secrets().value(name);
        if (value.isEmpty() && line.side() == options.side()) {
            problems.add(line, "The secret \"" + name + "\" has no value.",
                    "Set " + EnvironmentSecrets.PREFIX + name + " in the environment.");
        }
        return value.map(Octets::utf8).orElse(Octets.EMPTY);
    }
}
