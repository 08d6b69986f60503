package mailseam.app.variable;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mailseam.session.Need;

/** What a run lacks, and what is done once it is known. Answering it twice, or never, does no harm. */
public final class Asking {
    private final List<Need> needs;
    private final Map<String, String> before;
    private final String environment;
    private final Consumer<Answer> then;

    Asking(List<Need> needs, Map<String, String> before, String environment, Consumer<Answer> then) {
        this.needs = List.copyOf(needs);
        this.before = Map.copyOf(before);
        this.environment = environment;
        this.then = then;
    }

    /**
     * What the user says.
     *
     * @param variables values of variables
     * @param secrets   values of secrets
     * @param write     whether the values of variables are written into the environment
     * @param keep      whether the secrets are kept in memory until the window is closed
     */
    public record Answer(Map<String, String> variables, Map<String, String> secrets, boolean write, boolean keep) {
        public Answer {
            variables = Map.copyOf(variables);
            secrets = Map.copyOf(secrets);
        }

        /** Says how many there are: values of secrets are never shown. */
        @Override
        public String toString() {
            return "Answer[" + variables.size() + " variables, " + secrets.size() + " secrets]";
        }
    }

    /** The variables and secrets without a value. */
    public List<Need> needs() {
        return needs;
    }

    /** What a variable was answered with before, or empty. */
    public String before(String name) {
        return before.getOrDefault(name, "");
    }

    /** The name of the environment that values may be written into, or empty. */
    public String environment() {
        return environment;
    }

    /** Goes on with these values. */
    public void answer(Answer answer) {
        then.accept(answer);
    }
}
