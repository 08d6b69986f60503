package mailseam.compare;

import java.time.Instant;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** Timelines written by hand: the client's segments are written by us, the server's octets are read, a millisecond apart. */
final class Script {
    private final TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
    private long nanos;

    /** A session of one message to two recipients, cut nowhere. */
    static Script usual() {
        return new Script().server("220 mx.example.org ESMTP").client("EHLO a")
                .server("250-mx.example.org\r\n250 PIPELINING")
                .client("MAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nRCPT TO:<c@example.org>\r\nDATA")
                .server("250 2.1.0 Ok").server("250 2.1.5 Ok").server("250 2.1.5 Ok").server("354 Go")
                .client("Subject: x\r\n\r\nHello\r\n.").server("250 2.0.0 Ok: queued as 1").client("QUIT")
                .server("221 Bye").happened(Happening.SERVER_CLOSED).happened(Happening.CLIENT_CLOSED);
    }

    /** A segment of whole lines. */
    Script client(String lines) {
        return clientOctets(lines + "\r\n");
    }

    Script clientOctets(String... segments) {
        for (String segment : segments) {
            builder.accept(new TimelineEvent.Wrote(tick(), Direction.CLIENT, Octets.latin1(segment), -1, List.of()));
        }
        return this;
    }

    /** A read of whole lines. */
    Script server(String lines) {
        return serverOctets(lines + "\r\n");
    }

    Script serverOctets(String... reads) {
        for (String read : reads) {
            builder.accept(new TimelineEvent.Read(tick(), Direction.SERVER, Octets.latin1(read)));
        }
        return this;
    }

    Script happened(Happening what) {
        builder.accept(new TimelineEvent.Happened(tick(), what, ""));
        return this;
    }

    Script wait(int millis) {
        nanos += millis * 1_000_000L;
        return this;
    }

    Timeline end() {
        builder.end();
        return builder.snapshot();
    }

    private long tick() {
        return nanos += 1_000_000;
    }
}
