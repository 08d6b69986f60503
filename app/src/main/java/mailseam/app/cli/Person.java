package mailseam.app.cli;

import java.util.Optional;

/** Who sits at the terminal, if anybody does. */
public interface Person {
    /** Nobody: input and output are no terminal. */
    Person NOBODY = new Person() {
        @Override
        public boolean present() {
            return false;
        }

        @Override
        public boolean agrees(String question) {
            return false;
        }

        @Override
        public Optional<String> secret(String name) {
            return Optional.empty();
        }
    };

    /** Whether somebody can be asked. */
    boolean present();

    /** Asks a question; anything but yes is no. */
    boolean agrees(String question);

    /** Asks for a secret without showing it; empty if none is given. */
    Optional<String> secret(String name);
}
