package mailseam.timeline;

import java.time.Instant;
import java.util.List;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Writes conversations down as events, one microsecond apart, and says what a timeline makes of them. */
public final class Talk {
    private final TimelineBuilder builder;
    private long nanos;

    public Talk() {
        this(TimelineLimits.DEFAULT);
    }

    public Talk(TimelineLimits limits) {
        builder = new TimelineBuilder(Instant.EPOCH, limits);
    }

    /** The client's segments, written by us. */
    public Talk client(String... segments) {
        for (String segment : segments) {
            accept(new TimelineEvent.Wrote(tick(), Direction.CLIENT, Octets.latin1(segment), -1, List.of()));
        }
        return this;
    }

    /** What reads from the server returned. */
    public Talk server(String... reads) {
        for (String read : reads) {
            accept(new TimelineEvent.Read(tick(), Direction.SERVER, Octets.latin1(read)));
        }
        return this;
    }

    public Talk accept(TimelineEvent event) {
        builder.accept(event);
        return this;
    }

    /** Time passes, in nanoseconds. */
    public Talk pause(long more) {
        nanos += more;
        return this;
    }

    /** Something happens to the connection. */
    public Talk happened(Happening what, String detail) {
        return accept(new TimelineEvent.Happened(tick(), what, detail));
    }

    public long tick() {
        return nanos += 1000;
    }

    public Timeline snapshot() {
        return builder.snapshot();
    }

    public Timeline live() {
        return builder.timeline();
    }

    public Timeline end() {
        builder.end();
        return builder.snapshot();
    }

    /** Each unit with the code that answers it: {@code MAIL FROM:<a> 250}. */
    public static List<String> pairs(Timeline timeline) {
        return timeline.commands().stream().map(item -> text(timeline, item.unit()) + " "
                + (item.reply() < 0 ? "-" : timeline.replies().get(item.reply()).reply().code())).toList();
    }

    /** Each reply's code with the unit that it answers: {@code 250 MAIL FROM:<a>}, {@code 220 -}. */
    public static List<String> answers(Timeline timeline) {
        return timeline.replies().stream().map(item -> item.reply().code() + " "
                + (item.command() < 0 ? "-" : text(timeline, timeline.commands().get(item.command()).unit()))).toList();
    }

    private static String text(Timeline timeline, ClientUnit unit) {
        Octets octets = timeline.stream(Direction.CLIENT).read(unit.offset(), (int) unit.length());
        return unit.getClass().getSimpleName().equals("Command") ? octets.latin1().strip()
                : unit.getClass().getSimpleName();
    }
}
