package mailseam.app.variable;

import java.util.Map;
import mailseam.session.Secrets;

/** What a run gives to variables and secrets. Its text never holds a secret. */
public record RunValues(Map<String, String> variables, Secrets secrets) {
    public RunValues {
        variables = Map.copyOf(variables);
    }
}
