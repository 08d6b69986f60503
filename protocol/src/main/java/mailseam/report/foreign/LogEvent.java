package mailseam.report.foreign;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a log says, and the session that does it again.
 *
 * @param pattern what is found in a line
 * @param title   what the session is called; {@code %s} is the first group
 * @param writer  writes the session
 */
record LogEvent(Pattern pattern, String title, Writer writer) {
    /** No line that says something is longer: what follows is only shown. */
    private static final int LONGEST = 8_000;

    /** Writes a session from what was found in a line. */
    interface Writer {
        void write(MatchResult found, Reproduction session);
    }

    static LogEvent of(String regex, String title, Writer writer) {
        return new LogEvent(Pattern.compile(regex), title, writer);
    }

    /** The first of these that is found in a line. */
    static Optional<LogEvent> in(String line, List<LogEvent> events) {
        return events.stream().filter(event -> event.find(line).isPresent()).findFirst();
    }

    private Optional<MatchResult> find(String line) {
        Matcher matcher = pattern.matcher(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** Writes what a line says, and gives the title; the line must say it. */
    String write(String line, Reproduction session) {
        MatchResult found = find(line).orElseThrow();
        writer.write(found, session);
        return title.contains("%s") ? title.replace("%s", String.valueOf(found.group(1))) : title;
    }
}
