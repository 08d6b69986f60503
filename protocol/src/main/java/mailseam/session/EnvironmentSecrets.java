package mailseam.session;

import java.util.Map;
import java.util.Optional;

/** Takes the value of the secret {@code NAME} from the environment variable {@code MAILSEAM_SECRET_NAME}. */
public record EnvironmentSecrets(Map<String, String> environment) implements Secrets {
    /** What stands before the name of a secret in the environment. */
    public static final String PREFIX = "MAILSEAM_SECRET_";

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(PREFIX + name));
    }

    /** Says how many variables there are: their values are never shown. */
    @Override
    public String toString() {
        return "EnvironmentSecrets[" + environment.size() + " variables]";
    }
}
