package mailseam.wire;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mailseam.play.BoxedPlayer;
import mailseam.play.ClientPlayer;
import mailseam.play.FaultBox;
import mailseam.play.PlayLimits;
import mailseam.play.Player;
import mailseam.play.ServerPlayer;
import mailseam.session.Fault;
import mailseam.session.Gate;
import mailseam.session.Header;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.Planner;
import mailseam.session.Problem;
import mailseam.session.Session;
import mailseam.smtp.Direction;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** Plays sessions from their files to their timelines: what the window and the command line have in common. */
public final class SessionRuns {
    private final Wire wire;
    private final Clock clock;

    /**
     * Plays over a wire, which stays the caller's to close.
     *
     * @param clock gives each timeline the time of its start
     */
    public SessionRuns(Wire wire, Clock clock) {
        this.wire = wire;
        this.clock = clock;
    }

    /**
     * Starts to play the client's side of a session.
     *
     * @param events takes what happens, on an event loop thread: it must not block
     * @throws PlanException if the session cannot be planned or no server is known; nothing was started then
     */
    public SessionRun start(Session session, RunOptions options, Consumer<TimelineEvent> events) throws PlanException {
        Header header = session.header();
        Endpoint server = server(header, options);
        checkGap(options.gate(header), options.timeout(header));
        ClientPlans plans = new ClientPlans(options.replay().of(session, Direction.CLIENT),
                options.plan(header, Direction.CLIENT));
        TimelineBuilder timeline = new TimelineBuilder(clock.instant());
        Duration timeout = options.timeout(header);
        List<Fault> faults = options.faults(header);
        Running running = wire.run(
                new RunRequest(server,
                        () -> faulty(new ClientPlayer(plans, timeout, PlayLimits.DEFAULT), faults, Direction.CLIENT),
                        options.gate(header),
                        options.mss().isPresent() ? options.mss() : header.mss(), timeout, both(timeline, events)));
        return new Run(server, plans::latest, running, timeline);
    }

    /**
     * Listens and plays the server's side of a session to each client that connects.
     *
     * @throws PlanException if the session cannot be planned or no address is known
     * @throws IOException   if listening is not possible; the message says why and what to do
     */
    public Listening serve(Session session, RunOptions options, SessionListener listener)
            throws PlanException, IOException {
        Header header = session.header();
        Endpoint listen = server(header, options);
        checkGap(options.gate(header), options.timeout(header));
        Plan plan = Planner.plan(options.replay().of(session, Direction.SERVER),
                options.plan(header, Direction.SERVER));
        Duration timeout = options.timeout(header);
        List<Fault> faults = options.faults(header);
        return wire.listen(new ServeRequest(listen,
                _ -> faulty(new ServerPlayer(plan, timeout), faults, Direction.SERVER), options.gate(header),
                (peer, running) -> {
                    TimelineBuilder timeline = new TimelineBuilder(clock.instant());
                    return both(timeline, listener.accepted(new Run(peer, () -> plan, running, timeline)));
                }));
    }

    private static Player faulty(Player player, List<Fault> faults, Direction side) {
        return faults.isEmpty() ? player : new BoxedPlayer(player, new FaultBox(faults), side);
    }

    /** A player allows each segment the timeout to leave, and does not know the gate. */
    private static void checkGap(Gate gate, Duration timeout) throws PlanException {
        if (gate instanceof Gate.Gap(Duration time) && time.compareTo(timeout) >= 0) {
            throw new PlanException(List.of(new Problem(1, 1, 1,
                    "The gap between segments, " + seconds(time) + ", is not shorter than the timeout, "
                            + seconds(timeout) + ".",
                    "Give a shorter gap or a longer timeout.", "")));
        }
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 1000.0 + " s";
    }

    private static Consumer<TimelineEvent> both(TimelineBuilder timeline, Consumer<TimelineEvent> events) {
        return event -> {
            timeline.accept(event);
            events.accept(event);
        };
    }

    private static Endpoint server(Header header, RunOptions options) throws PlanException {
        if (options.server().isPresent()) {
            return options.server().get();
        }
        String text = header.server().orElseThrow(() -> new PlanException(List.of(new Problem(1, 1, 1,
                "No server is named.", "Give one as HOST:PORT, or add a line \"server HOST:PORT\" to the session.",
                ""))));
        return Endpoint.parse(text, RunOptions.SMTP_PORT);
    }

    private record Run(Endpoint peer, Supplier<Plan> plans, Running running,
            CompletableFuture<RunResult> result) implements SessionRun {
        Run(Endpoint peer, Supplier<Plan> plans, Running running, TimelineBuilder timeline) {
            this(peer, plans, running, running.outcome().thenApply(outcome -> {
                timeline.end();
                return new RunResult(plans.get(), outcome, timeline.snapshot());
            }));
        }

        @Override
        public Plan plan() {
            return plans.get();
        }

        @Override
        public void stop() {
            running.stop();
        }
    }
}
