package mailseam.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.report.SafeText;
import mailseam.session.SyntaxException;
import org.jspecify.annotations.Nullable;

/** Options whose text has a small grammar of the engine's. */
final class OptionText {
    private OptionText() {
    }

    /** Reads a text, or says what was expected. */
    interface Parser<T> {
        T parse(String text) throws SyntaxException;
    }

    /** What an option says, if it was given. */
    static <T> Optional<T> parse(String option, @Nullable String text, Parser<T> parser) throws CommandFailure {
        return text == null ? Optional.empty() : Optional.of(parseOne(option, text, parser));
    }

    /** What an option says that can be given more than once. */
    static <T> List<T> parseAll(String option, List<String> texts, Parser<T> parser) throws CommandFailure {
        List<T> all = new ArrayList<>();
        for (String text : texts) {
            all.add(parseOne(option, text, parser));
        }
        return all;
    }

    private static <T> T parseOne(String option, String text, Parser<T> parser) throws CommandFailure {
        try {
            return parser.parse(text);
        } catch (SyntaxException wrong) {
            throw CommandFailure.usage(SafeText.of(option + ": " + wrong.getMessage() + " " + wrong.expected()));
        }
    }
}
