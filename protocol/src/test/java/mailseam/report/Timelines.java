package mailseam.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.KernelWord;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** Timelines written by hand: an event a millisecond. */
final class Timelines {
    private final TimelineBuilder builder = new TimelineBuilder(Instant.parse("2026-01-02T03:04:05Z"));
    private int events;
    private int segments;
    private int planned;

    static Timelines timeline() {
        return new Timelines();
    }

    Timelines client(String latin1) {
        return client(latin1, List.of());
    }

    Timelines client(String latin1, List<SecretSpan> secrets) {
        segments++;
        return add(new TimelineEvent.Wrote(now(), Direction.CLIENT, Octets.latin1(latin1), planned++, secrets));
    }

    /** The kernel's word about the segment before. */
    Timelines confirmed(int packets, int retransmits) {
        return add(new TimelineEvent.Confirmed(now(), segments - 1,
                new KernelWord(packets, retransmits, 1460, 10, 1, 250)));
    }

    Timelines server(String latin1) {
        segments++;
        return add(new TimelineEvent.Read(now(), Direction.SERVER, Octets.latin1(latin1)));
    }

    Timelines happened(Happening what, String detail) {
        return add(new TimelineEvent.Happened(now(), what, detail));
    }

    Timeline end() {
        builder.end();
        return builder.snapshot();
    }

    /** The export of this timeline with a title and an outcome. */
    String export(Exporter exporter, String title, Outcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(new Report(title, "127.0.0.1:2525", end(), Optional.of(outcome), "1.0"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long now() {
        return events++ * 1_000_000L;
    }

    private Timelines add(TimelineEvent event) {
        builder.accept(event);
        return this;
    }
}
