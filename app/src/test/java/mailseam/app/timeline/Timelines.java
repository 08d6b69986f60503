package mailseam.app.timeline;

import java.time.Instant;
import java.util.List;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** Grows timelines for tests in a line. */
public final class Timelines {
    private final TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
    private long nanos;

    public static Timelines connected() {
        Timelines timelines = new Timelines();
        timelines.builder.accept(new TimelineEvent.Happened(0, Happening.CONNECTED, ""));
        return timelines;
    }

    public Timelines client(String octets, SecretSpan... secrets) {
        builder.accept(new TimelineEvent.Wrote(step(), Direction.CLIENT, Octets.latin1(octets), 0, List.of(secrets)));
        return this;
    }

    public Timelines server(String octets) {
        builder.accept(new TimelineEvent.Read(step(), Direction.SERVER, Octets.latin1(octets)));
        return this;
    }

    public Timelines pause(long more) {
        nanos += more;
        return this;
    }

    private long step() {
        nanos += 1_000_000;
        return nanos;
    }

    public Timeline live() {
        return builder.timeline();
    }

    public Timeline picture() {
        return builder.snapshot();
    }

    public Timeline end() {
        builder.end();
        return builder.snapshot();
    }

    /** A greeting, a command in one piece and a command in two, and their replies. */
    public static Timeline splitRcpt() {
        return connected().server("220 hi\r\n").client("MAIL FROM:<a@b>\r\nRC").client("PT TO:<c@d>\r\n")
                .server("250 sender\r\n250 recip").server("ient\r\n").end();
    }
}
