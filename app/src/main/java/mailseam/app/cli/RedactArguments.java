package mailseam.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import mailseam.report.SafeText;
import mailseam.report.redact.RedactionKey;
import mailseam.report.redact.RedactionKind;
import mailseam.report.redact.RedactionRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What is replaced in all that a command writes. */
final class RedactArguments {
    private static final String ALL = "all";
    private static final String WORDS = "words:";
    private static final int MOST_WORDS = 10_000;

    /** A value stands behind an equals sign, so that a file behind the option is a file. */
    static final class Attached implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec argument,
                Map<String, Object> info) {
            if (" ".equals(info.get("separator"))) {
                arguments.push(ALL);
            }
            return false;
        }
    }

    @Option(names = "--redact", arity = "0..1", fallbackValue = ALL, preprocessor = Attached.class, paramLabel = "KIND,...", description = {
            "Replace addresses, hosts, ips, content, words:FILE (one word or phrase a line), or all of these; without"
                    + " KIND all but words. Each octet is replaced by another, so that offsets stay true. Credentials of"
                    + " AUTH are always replaced."})
    private @Nullable String redact;

    Redacting redacting() throws CommandFailure {
        RedactionKey key = RedactionKey.random(new SecureRandom());
        return new Redacting(redact == null ? Optional.empty() : Optional.of(rules(redact)), key);
    }

    private static RedactionRules rules(String text) throws CommandFailure {
        Set<RedactionKind> kinds = EnumSet.noneOf(RedactionKind.class);
        List<String> words = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            if (word.startsWith(WORDS)) {
                words.addAll(words(Path.of(word.substring(WORDS.length()))));
            } else if (word.equals(ALL)) {
                kinds.addAll(EnumSet.allOf(RedactionKind.class));
            } else {
                kinds.add(RedactionKind.of(word).filter(kind -> kind != RedactionKind.WORDS)
                        .orElseThrow(() -> CommandFailure.usage("--redact=" + SafeText.of(word)
                                + ": it is addresses, hosts, ips, content, words:FILE or all.")));
            }
        }
        return new RedactionRules(kinds, words);
    }

    private static List<String> words(Path file) throws CommandFailure {
        List<String> words = FileFailure.or(file, Files::readAllLines).stream().map(String::strip)
                .filter(word -> !word.isEmpty()).toList();
        if (words.size() > MOST_WORDS
                || words.stream().anyMatch(word -> word.length() < RedactionRules.SHORTEST_WORD)) {
            throw CommandFailure.usage("--redact=words:" + SafeText.of(file.toString())
                    + ": one word or phrase a line, of "
                    + RedactionRules.SHORTEST_WORD + " characters or more, and at most " + MOST_WORDS + " lines.");
        }
        return words;
    }
}
