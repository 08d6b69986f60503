package mailseam.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mailseam.session.SecretSpan;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.smtp.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Octets of one segment that nothing shows, writes or exports but by name: secrets of the session and, where asked for, what
 * follows the mechanism of AUTH and what answers its challenges (RFC 4954 4), which are credentials even where nobody said so.
 *
 * @param name       what stands for them
 * @param credential whether they are a credential of AUTH, and no secret of the session
 * @param from       offset of the first of them in the stream of their direction
 * @param to         offset behind the last
 */
public record Concealed(String name, boolean credential, Direction direction, long from, long to) {
    /** No mechanism has a longer exchange. */
    private static final int EXCHANGE = 8;

    /** All of a timeline, by direction and offset, apart from each other; none lies across a segment boundary. */
    public static List<Concealed> in(Timeline timeline, boolean credentials) {
        List<Concealed> found = new ArrayList<>();
        for (Segment segment : timeline.segments()) {
            for (SecretSpan span : timeline.secrets(segment.index())) {
                found.add(new Concealed(span.name(), false, segment.direction(), segment.offset() + span.from(),
                        segment.offset() + span.to()));
            }
        }
        if (credentials) {
            credentials(timeline, found);
        }
        return apart(found);
    }

    /** What of a unit of the client's is a credential, whole, or null. */
    public static @Nullable Concealed credential(Timeline timeline, CommandItem item) {
        return credential(timeline, item, 1);
    }

    private static void credentials(Timeline timeline, List<Concealed> found) {
        int number = 0;
        for (CommandItem item : timeline.commands()) {
            Concealed credential = credential(timeline, item, number + 1);
            if (credential != null) {
                number++;
                cutAtSegments(timeline, item, credential, found);
            }
        }
    }

    private static @Nullable Concealed credential(Timeline timeline, CommandItem item, int number) {
        return switch (item.unit()) {
            case AuthResponse response -> named(number, response.offset(), textEnd(response.raw(), response.length()));
            case Command command when isAuth(command.line()) -> {
                Octets line = command.line();
                int from = behindWord(line, behindWord(line, behindWord(line, 0, false), true), true);
                yield named(number, command.offset() + from, textEnd(command.raw(), command.length()) - from);
            }
            case Command command when isUnknown(command) && isBehindAuth(timeline, item.index()) ->
                    named(number, command.offset(), textEnd(command.raw(), command.length()));
            default -> null;
        };
    }

    /** Where AUTH was refused, what a client had already sent behind it was read as commands, of verbs that do not exist. */
    private static boolean isBehindAuth(Timeline timeline, int index) {
        for (int i = index - 1; i >= Math.max(0, index - EXCHANGE); i--) {
            if (!(timeline.commands().get(i).unit() instanceof Command command)) {
                return false;
            }
            if (isAuth(command.line())) {
                return true;
            }
            if (!isUnknown(command)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUnknown(Command command) {
        return Verb.of(command.verb()).isEmpty();
    }

    private static @Nullable Concealed named(int number, long from, long length) {
        return length <= 0 ? null : new Concealed("auth" + number, true, Direction.CLIENT, from, from + length);
    }

    /** The length without the line end; all of a line of which only the head was kept. */
    private static long textEnd(Octets raw, long length) {
        int end = raw.length();
        while (raw.length() == length && end > 0 && (raw.at(end - 1) == '\r' || raw.at(end - 1) == '\n')) {
            end--;
        }
        return raw.length() == length ? end : length;
    }

    /** Some servers skip blanks before the verb, and so may we not show what follows it. */
    private static boolean isAuth(Octets line) {
        int from = behindWord(line, 0, false);
        return line.slice(from, Math.min(line.length(), from + 4)).latin1().equalsIgnoreCase("AUTH");
    }

    /** The index behind blanks or, where asked for, behind a word and the blanks that follow it. */
    private static int behindWord(Octets line, int from, boolean word) {
        int at = from;
        while (word && at < line.length() && line.at(at) != ' ' && line.at(at) != '\t') {
            at++;
        }
        while (at < line.length() && (line.at(at) == ' ' || line.at(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static void cutAtSegments(Timeline timeline, CommandItem item, Concealed whole, List<Concealed> found) {
        item.unit().origins().forEach(origin -> {
            Segment segment = timeline.segments().get(origin.segment());
            long from = Math.max(whole.from, segment.offset());
            long to = Math.min(whole.to, segment.end());
            if (from < to) {
                found.add(new Concealed(whole.name, true, whole.direction, from, to));
            }
        });
    }

    private static List<Concealed> apart(List<Concealed> found) {
        found.sort(
                Comparator.comparing(Concealed::direction).thenComparingLong(Concealed::from)
                        .thenComparingLong(Concealed::to));
        List<Concealed> apart = new ArrayList<>();
        for (Concealed next : found) {
            Concealed last = apart.isEmpty() ? null : apart.getLast();
            long from = last != null && last.direction == next.direction ? Math.max(last.to, next.from) : next.from;
            if (from < next.to) {
                apart.add(new Concealed(next.name, next.credential, next.direction, from, next.to));
            }
        }
        return apart;
    }
}
