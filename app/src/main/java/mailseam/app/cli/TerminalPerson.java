package mailseam.app.cli;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever sits at this program's terminal. The console is looked for when it is needed, since that takes time. */
public final class TerminalPerson implements Person {
    @Override
    public boolean present() {
        return console() != null;
    }

    @Override
    public boolean agrees(String question) {
        Console console = console();
        if (console == null) {
            return false;
        }
        String answer = console.readLine("%s [y/N] ", question);
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }

    @Override
    public Optional<String> secret(String name) {
        Console console = console();
        if (console == null) {
            return Optional.empty();
        }
        char[] typed = console.readPassword("Secret %s: ", name);
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }

    /** None where {@code jdk.console} asks for the plain console and the streams are no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable Console console() {
        Console console = System.console();
        return console != null && console.isTerminal() ? console : null;
    }
}
