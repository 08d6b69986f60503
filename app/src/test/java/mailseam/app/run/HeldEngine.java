package mailseam.app.run;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import mailseam.play.Outcome;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.Planner;
import mailseam.session.Session;
import mailseam.smtp.Direction;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;
import mailseam.wire.SessionListener;
import mailseam.wire.SessionRun;

/** An engine whose runs go on until the test ends them. */
final class HeldEngine implements Engine {
    final List<Held> runs = new ArrayList<>();

    @Override
    public Held start(Session session, RunOptions options, Consumer<TimelineEvent> events) throws PlanException {
        Held run = new Held(new Endpoint("127.0.0.1", 2525),
                Planner.plan(session, options.plan(session.header(), Direction.CLIENT)), events);
        runs.add(run);
        return run;
    }

    @Override
    public Listening serve(Session session, RunOptions options, SessionListener clients) throws IOException {
        throw new IOException("nothing listens in this test");
    }

    /** A run that goes on. */
    static final class Held implements SessionRun {
        private final Endpoint peer;
        private final Plan plan;
        private final Consumer<TimelineEvent> events;
        private final TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        private final CompletableFuture<RunResult> result = new CompletableFuture<>();
        int stops;

        private Held(Endpoint peer, Plan plan, Consumer<TimelineEvent> events) {
            this.peer = peer;
            this.plan = plan;
            this.events = events;
        }

        void happens(TimelineEvent event) {
            builder.accept(event);
            events.accept(event);
        }

        void end(Outcome outcome) {
            builder.end();
            result.complete(new RunResult(plan, outcome, builder.snapshot()));
        }

        @Override
        public Endpoint peer() {
            return peer;
        }

        @Override
        public Plan plan() {
            return plan;
        }

        @Override
        public CompletableFuture<RunResult> result() {
            return result;
        }

        @Override
        public void stop() {
            stops++;
        }
    }
}
