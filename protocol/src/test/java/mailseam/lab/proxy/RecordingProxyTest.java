package mailseam.lab.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mailseam.lab.server.LabServer;
import mailseam.session.Fault;
import mailseam.session.Gate;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.Recording;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingProxyTest {
    private static final Endpoint ANY = new Endpoint("127.0.0.1", 0);
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);

    private final Wire wire = new Wire(1);
    private final SessionRuns runs = new SessionRuns(wire, CLOCK);
    private final BlockingQueue<Proxied> conversations = new LinkedBlockingQueue<>();
    private final Listening server;

    RecordingProxyTest() throws IOException {
        server = LabServer.start(wire, ANY);
    }

    @AfterEach
    void close() {
        server.close();
        wire.close();
    }

    private Listening proxy(Endpoint to, List<Fault> faults) throws IOException {
        return RecordingProxy.start(wire, new ProxySetup(ANY, to, List.of(), faults, new Gate.Wire()), CLOCK,
                conversation -> {
                    conversations.add(conversation);
                    return _ -> {};
                });
    }

    private static Session sample(String name) throws IOException {
        return SessionFile.read(Octets.wrap(Files.readAllBytes(Path.of("../assets/samples", name)))).session();
    }

    private static RunOptions options(Endpoint at) {
        return RunOptions.asWritten(_ -> Optional.empty(), name -> {
            throw new IOException(name);
        }).withServer(at);
    }

    private RunResult run(Session session, Endpoint at) throws Exception {
        return runs.start(session, options(at), _ -> {}).result().get(10, TimeUnit.SECONDS);
    }

    private ProxyResult next() throws Exception {
        Proxied conversation = conversations.poll(10, TimeUnit.SECONDS);
        return conversation.result().get(10, TimeUnit.SECONDS);
    }

    @Test
    void recordsTheReadsOfBothSidesOnOneTimeline() throws Exception {
        try (Listening proxy = proxy(server.at(), List.of())) {
            RunResult run = run(sample("pipelined-group.seam"), proxy.at());
            assertThat(run.outcome().name()).isEqualTo("completed");
            ProxyResult seen = next();
            assertThat(seen.outcome().name()).isEqualTo("completed");
            assertThat(seen.server()).isEmpty();
            Timeline timeline = seen.client();
            assertThat(timeline.start()).isEqualTo(START);
            assertThat(timeline.segments()).extracting(Segment::state).containsOnly(SegmentState.READ);
            for (Direction side : Direction.values()) {
                assertThat(all(timeline, side)).isEqualTo(all(run.timeline(), side));
            }
            assertThat(timeline.commands()).hasSameSizeAs(run.timeline().commands())
                    .allSatisfy(command -> assertThat(command.reply()).isNotNegative());
            assertThat(timeline.replies()).hasSameSizeAs(run.timeline().replies());
            assertThat(timeline.moments()).filteredOn(moment -> moment.what() == Happening.CLIENT_CLOSED).hasSize(1);
            assertThat(timeline.moments()).filteredOn(moment -> moment.what() == Happening.SERVER_CLOSED).hasSize(1);
        }
    }

    private static Octets all(Timeline timeline, Direction side) {
        return timeline.stream(side).read(0, Integer.MAX_VALUE);
    }

    @Test
    void whatItRecordedPlaysAsClientAndAsServer() throws Exception {
        try (Listening proxy = proxy(server.at(), List.of())) {
            run(sample("pipelined-group.seam"), proxy.at());
            Session recording = Recording.session(next().client(), "through a proxy", server.at().toString());
            assertThat(recording.header().recorded()).contains("read");
            Session opened = SessionFile.read(SessionPrinter.print(recording)).session();
            assertThat(Recording.timeline(opened).segments()).isEqualTo(Recording.timeline(recording).segments());
            assertThat(run(opened, server.at()).outcome().name()).isEqualTo("completed");
            CompletableFuture<RunResult> served = new CompletableFuture<>();
            try (Listening played = runs.serve(opened, options(ANY), run -> {
                run.result().thenAccept(served::complete);
                return _ -> {};
            })) {
                assertThat(run(sample("pipelined-group.seam"), played.at()).outcome().name()).isEqualTo("completed");
                assertThat(served.get(10, TimeUnit.SECONDS).outcome().name()).isEqualTo("completed");
            }
        }
    }

    @Test
    void tellsTheListenerOfAllThatTheTimelineGrowsFrom() throws Exception {
        BlockingQueue<TimelineEvent> events = new LinkedBlockingQueue<>();
        ProxySetup setup = new ProxySetup(ANY, server.at(), List.of(), List.of(), new Gate.Wire());
        try (Listening proxy = RecordingProxy.start(wire, setup, CLOCK, conversation -> {
            conversations.add(conversation);
            return events::add;
        })) {
            run(sample("plain.seam"), proxy.at());
            Timeline timeline = next().client();
            assertThat(events.stream().filter(TimelineEvent.Read.class::isInstance)).hasSameSizeAs(timeline.segments());
            assertThat(events.stream().filter(TimelineEvent.Happened.class::isInstance))
                    .hasSameSizeAs(timeline.moments());
        }
    }

    @Test
    void keepsWhyThereIsNoServer() throws Exception {
        Endpoint nobody = server.at();
        server.close();
        try (Listening proxy = proxy(nobody, List.of())) {
            assertThat(run(sample("plain.seam"), proxy.at()).outcome().name()).isEqualTo("reset");
            ProxyResult seen = next();
            assertThat(seen.outcome().name()).isEqualTo("refused");
            assertThat(seen.outcome().message()).contains("Nothing listens at " + nobody);
            assertThat(seen.client().segments()).isEmpty();
        }
    }

    @Test
    void stopsAConversationAndKeepsWhatPassed() throws Exception {
        try (Listening proxy = proxy(server.at(), List.of())) {
            CompletableFuture<RunResult> run = runs.start(sample("plain.seam"), options(proxy.at()), _ -> {}).result();
            Proxied conversation = conversations.poll(10, TimeUnit.SECONDS);
            conversation.stop();
            assertThat(conversation.result().get(10, TimeUnit.SECONDS).outcome().name()).isIn("stopped", "completed");
            run.get(10, TimeUnit.SECONDS);
        }
    }
}
