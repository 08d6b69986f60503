package mailseam.app.cli;

import java.util.Optional;

/** Somebody who always gives the same answers. */
record AnsweringPerson(boolean yes, Optional<String> secret) implements Person {
    @Override
    public boolean present() {
        return true;
    }

    @Override
    public boolean agrees(String question) {
        return yes;
    }

    @Override
    public Optional<String> secret(String name) {
        return secret;
    }
}
