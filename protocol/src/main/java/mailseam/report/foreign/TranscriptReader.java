package mailseam.report.foreign;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailseam.report.foreign.Dialect.Mark;
import mailseam.report.foreign.Dialect.Marked;

/**
 * Reads transcripts: lines with a mark before each, as in RFCs, mails and the debug output of mailers, also quoted, indented, numbered
 * or with times. Lines without a mark behind a 354 are the message, if they end with a dot; others are comments.
 */
final class TranscriptReader implements ForeignReader {
    /** What RFCs write for what happens beside the octets: {@code <wait for connection on TCP port 25>}. */
    private static final Pattern HAPPENING = Pattern.compile("[<(\\[][^<>@]*[ ][^<>@]*[>)\\]]");
    private static final Pattern POSTFIX = Pattern.compile("^\\s*Transcript of session follows");
    /** What Exim writes for the message. */
    private static final Pattern WRITES = Pattern.compile("writing message and terminating .*|\\(message body\\).*");
    private static final int DATA_FOLLOWS = 354;

    @Override
    public int evidence(Source source) {
        int known = source.count(POSTFIX) > 0 ? 60 : 0;
        return Marking.of(source.lines()).map(marking -> Math.min(96, marking.share() + known)).orElse(0);
    }

    @Override
    public ForeignReading read(Source source) {
        Optional<Marking> marking = Marking.of(source.lines());
        if (marking.isEmpty()) {
            return new ForeignReading.Refused(0, "No line has a mark such as C: or S: before a command or a reply.");
        }
        Conversations sessions = new Conversations(ForeignKind.TRANSCRIPT);
        List<Marked> lines = marking.get().lines();
        int message = 0;
        for (int i = 0; i < lines.size(); i++) {
            Marked line = lines.get(i);
            if (i >= message && line.mark() == Mark.NONE && sessions.draft().lastCode() == DATA_FOLLOWS) {
                message = Math.max(i, endOfMessage(lines, i));
            }
            if (line.mark() == Mark.NONE && i < message) {
                sessions.client(line.text());
            } else {
                StringBuilder text = new StringBuilder(line.text());
                while (line.mark() != Mark.NONE && i + 1 < lines.size() && goesOn(lines.get(i + 1))) {
                    i++;
                    text.append(' ').append(lines.get(i).text().strip());
                }
                said(sessions, new Marked(line.mark(), text.toString()), marking.get().client());
            }
        }
        return sessions.end();
    }

    /** Postfix and RFCs break a long line and indent the rest. */
    private static boolean goesOn(Marked next) {
        return next.mark() == Mark.NONE && next.text().startsWith("     ") && !next.text().isBlank()
                && Character.isLetterOrDigit(next.text().stripLeading().charAt(0))
                && Replies.code(next.text().strip()) < 0;
    }

    /** Behind the dot that ends the lines without a mark from here on, or 0 if there is none. */
    private static int endOfMessage(List<Marked> lines, int from) {
        for (int i = from; i < lines.size() && lines.get(i).mark() == Mark.NONE; i++) {
            if (lines.get(i).text().equals(".")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static void said(Conversations sessions, Marked line, Mark client) {
        String text = line.text();
        if (line.mark() == Mark.NONE && text.startsWith("     ") && Replies.code(text.strip()) > 0) {
            sessions.server(text.strip());
        } else if (line.mark() == client && WRITES.matcher(text).matches()) {
            sessions.draft().note(Draft.NO_MESSAGE);
            sessions.client(".");
        } else if (line.mark() == Mark.NONE || HAPPENING.matcher(text.strip()).matches()) {
            sessions.draft().leaveOut(text);
        } else if (line.mark() == client) {
            sessions.client(text);
        } else {
            sessions.server(text);
        }
    }
}
