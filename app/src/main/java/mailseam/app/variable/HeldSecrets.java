package mailseam.app.variable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mailseam.session.Secrets;

/** Secrets in memory, as they were at one moment; those of the process go before them. */
final class HeldSecrets implements Secrets {
    private final Secrets process;
    private final Map<String, String> held;

    HeldSecrets(Secrets process, Map<String, String> held) {
        this.process = process;
        this.held = new HashMap<>(held);
    }

    @Override
    public Optional<String> value(String name) {
        return process.value(name).or(() -> Optional.ofNullable(held.get(name)));
    }

    /** Says how many there are: their values are never shown. */
    @Override
    public String toString() {
        return "HeldSecrets[" + held.size() + " secrets]";
    }
}
