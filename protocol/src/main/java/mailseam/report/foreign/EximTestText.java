package mailseam.report.foreign;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a terminal shows of {@code exim -bh} and {@code -bhc}, which try a server without a network: what is typed and what it replies,
 * and between them what it thinks of it. That has expanded strings in it, and so passwords.
 */
final class EximTestText {
    private static final Pattern BEGINS = Pattern.compile("\\*\\*\\*\\* SMTP testing session as if from host ");
    private static final Pattern THOUGHT = Pattern.compile("(?s)(?:>>> |LOG: |\\*\\*\\*\\* ).*");

    private EximTestText() {
    }

    static boolean isIn(Source source) {
        return source.count(BEGINS) > 0;
    }

    /** Without what it thinks; a terminal ends the lines of replies with two CR. */
    static List<String> without(List<String> lines) {
        return lines.stream().filter(line -> !THOUGHT.matcher(line).matches())
                .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line).toList();
    }
}
