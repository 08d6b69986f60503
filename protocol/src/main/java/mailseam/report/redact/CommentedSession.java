package mailseam.report.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Octets;

/**
 * A session with the comments of its text, by their lines; those up to {@code head} stand before the last key.
 *
 * @param head the line of the last key
 */
record CommentedSession(Session session, NavigableMap<Integer, String> comments, int head) {
    static CommentedSession of(String text) {
        Session session = SessionFile.read(Octets.utf8(text)).session();
        NavigableMap<Integer, String> comments = new TreeMap<>();
        int steps = session.steps().isEmpty() ? Integer.MAX_VALUE : session.steps().getFirst().line();
        int head = 1;
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.startsWith("#")) {
                comments.put(number, line.substring(1));
            } else if (!line.isEmpty() && number < steps) {
                head = number;
            }
        }
        return new CommentedSession(session, comments, head);
    }

    /** The text of the redacted session, with redacted comments at their places; its names are learned. */
    String redacted(Redaction redaction) {
        comments.values().forEach(redaction::learn);
        Session now = redaction.session(session);
        List<String> lines = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        SessionPrinter.print(now.header(), keys::add);
        lines.add(keys.removeFirst());
        comments(0, head, redaction, lines::add);
        lines.addAll(keys);
        int[] from = {head};
        SessionPrinter.print(now.steps(), step -> {
            comments(from[0], step.line(), redaction, lines::add);
            from[0] = step.line();
        }, lines::add);
        comments(from[0], Integer.MAX_VALUE, redaction, lines::add);
        return String.join("\n", lines) + "\n";
    }

    private void comments(int from, int to, Redaction redaction, Consumer<String> lines) {
        comments.subMap(from, to).values().forEach(comment -> lines.accept("#" + redaction.comment(comment)));
    }
}
