package mailseam.session;

import java.util.Optional;

/** Gives a secret its value: from the environment, or by asking. */
@FunctionalInterface
public interface Secrets {
    /** The value of a secret, or empty if there is none. */
    Optional<String> value(String name);
}
