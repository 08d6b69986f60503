package mailseam.app.shell;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import mailseam.app.run.Engine;
import mailseam.play.Outcome;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.PlannedSegment;
import mailseam.session.Planner;
import mailseam.session.Session;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.KernelWord;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;
import mailseam.wire.SessionListener;
import mailseam.wire.SessionRun;

/** An engine without a network: it sends what is planned and answers as a server would, at times that never change. */
final class ScriptedEngine implements Engine {
    private static final String REPLIES = "250-lab.example.org\r\n250 PIPELINING\r\n";
    private static final long STEP = 400_000;

    final List<RunOptions> asked = new ArrayList<>();

    @Override
    public SessionRun start(Session session, RunOptions options, Consumer<TimelineEvent> events) throws PlanException {
        asked.add(options);
        Plan plan = Planner.plan(session, options.plan(session.header(), Direction.CLIENT));
        TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        for (TimelineEvent event : script(plan)) {
            builder.accept(event);
            events.accept(event);
        }
        builder.end();
        RunResult result = new RunResult(plan, new Outcome.Completed(), builder.snapshot());
        return new Finished(options.server().orElseThrow(), plan, CompletableFuture.completedFuture(result));
    }

    @Override
    public Listening serve(Session session, RunOptions options, SessionListener clients) throws IOException {
        throw new IOException("nothing listens in this test");
    }

    private static List<TimelineEvent> script(Plan plan) {
        List<TimelineEvent> events = new ArrayList<>();
        List<PlannedSegment> segments = plan.segments();
        long nanos = 0;
        events.add(new TimelineEvent.Happened(nanos, Happening.CONNECTED, ""));
        events.add(read(nanos += STEP, "220 lab.example.org ESMTP\r\n"));
        int index = 1;
        for (PlannedSegment segment : segments) {
            events.add(new TimelineEvent.Wrote(nanos += STEP, Direction.CLIENT, segment.octets(), segment.index(),
                    segment.secrets()));
            events.add(new TimelineEvent.Confirmed(nanos, index++, new KernelWord(1, 0, 1460, 10, 1, 42)));
            String reply = reply(segment.octets().latin1());
            if (!reply.isEmpty()) {
                events.add(read(nanos += STEP, reply));
                index++;
            }
        }
        events.add(new TimelineEvent.Happened(nanos + STEP, Happening.SERVER_CLOSED, ""));
        return events;
    }

    private static String reply(String sent) {
        if (sent.startsWith("EHLO")) {
            return REPLIES;
        }
        if (sent.endsWith("DATA\r\n")) {
            return "250 sender ok\r\n250 recipient ok\r\n354 go on\r\n";
        }
        if (sent.startsWith("QUIT")) {
            return "221 bye\r\n";
        }
        return sent.endsWith("\r\n.\r\n") ? "250 queued\r\n" : "";
    }

    private static TimelineEvent read(long nanos, String text) {
        return new TimelineEvent.Read(nanos, Direction.SERVER, Octets.latin1(text));
    }

    private record Finished(Endpoint peer, Plan plan, CompletableFuture<RunResult> result) implements SessionRun {
        @Override
        public void stop() {
        }
    }
}
