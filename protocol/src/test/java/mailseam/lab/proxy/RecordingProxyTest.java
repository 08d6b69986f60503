package mailseam.lab.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import mailseam.lab.box.BoxSetup;
import mailseam.lab.server.LabServer;
import mailseam.session.Fault;
import mailseam.session.FaultText;
import mailseam.session.Gate;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.testing.ClosedPort;
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

    private Listening proxy() throws IOException {
        return proxy(List.of(), List.of());
    }

    private Listening proxy(List<BoxSetup> boxes, List<Fault> faults) throws IOException {
        return proxy(server.at(), boxes, faults);
    }

    private Listening proxy(Endpoint to, List<BoxSetup> boxes, List<Fault> faults) throws IOException {
        return RecordingProxy.start(wire, new ProxySetup(ANY, to, boxes, faults, new Gate.Wire()), CLOCK,
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
        try (Listening proxy = proxy()) {
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
        try (Listening proxy = proxy()) {
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
    void keepsATimelineOfEachConnectionWhereABoxStandsBetween() throws Exception {
        try (Listening proxy = proxy(List.of(BoxSetup.parse("slicer,octets=5")), List.of())) {
            RunResult run = run(sample("pipelined-group.seam"), proxy.at());
            assertThat(run.outcome().name()).isEqualTo("completed");
            ProxyResult seen = next();
            assertThat(seen.outcome().name()).isEqualTo("completed");
            Timeline client = seen.client();
            Timeline other = seen.server().orElseThrow();
            SegmentState sent = wire.confirmsSegments() ? SegmentState.CONFIRMED : SegmentState.PLANNED;
            assertThat(states(client, Direction.CLIENT)).containsOnly(SegmentState.READ);
            assertThat(states(client, Direction.SERVER)).containsOnly(sent);
            assertThat(states(other, Direction.CLIENT)).containsOnly(sent);
            assertThat(states(other, Direction.SERVER)).containsOnly(SegmentState.READ);
            assertThat(other.segments()).filteredOn(segment -> segment.direction() == Direction.CLIENT)
                    .extracting(Segment::length).allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(5));
            for (Direction side : Direction.values()) {
                assertThat(all(client, side)).isEqualTo(all(run.timeline(), side));
                assertThat(all(other, side)).isEqualTo(all(run.timeline(), side));
            }
        }
    }

    private static List<SegmentState> states(Timeline timeline, Direction side) {
        return timeline.segments().stream().filter(segment -> segment.direction() == side).map(Segment::state).toList();
    }

    @Test
    void eachOfTheTwoTimelinesIsARecordingThatPlays() throws Exception {
        try (Listening proxy = proxy(List.of(BoxSetup.parse("slicer,octets=5")),
                List.of(FaultText.parse("reply EOD at reply-sep: delay 20ms")))) {
            run(sample("pipelined-group.seam"), proxy.at());
            ProxyResult seen = next();
            plays(seen.client(), "sent by server");
            plays(seen.server().orElseThrow(), "sent by client");
        }
    }

    private void plays(Timeline timeline, String sender) throws Exception {
        Session recording = Recording.session(timeline, "one side of a proxy", "");
        assertThat(recording.header().recorded()).contains(wire.confirmsSegments() ? "kernel" : "read");
        assertThat(recording.header().notes()).contains(sender);
        Session opened = SessionFile.read(SessionPrinter.print(recording)).session();
        assertThat(Recording.timeline(opened).segments()).extracting(Segment::state, Segment::nanos, Segment::offset)
                .isEqualTo(timeline.segments().stream()
                        .map(segment -> tuple(segment.state(), segment.nanos(), segment.offset()))
                        .toList());
        assertThat(run(opened, server.at()).outcome().name()).isEqualTo("completed");
        try (Listening played = runs.serve(opened, options(ANY), _ -> _ -> {})) {
            assertThat(run(sample("pipelined-group.seam"), played.at()).outcome().name()).isEqualTo("completed");
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
        try (ClosedPort nobody = new ClosedPort(); Listening proxy = proxy(nobody.at(), List.of(), List.of())) {
            assertThat(run(sample("plain.seam"), proxy.at()).outcome().name()).isEqualTo("reset");
            ProxyResult seen = next();
            assertThat(seen.outcome().name()).isEqualTo("refused");
            assertThat(seen.outcome().message()).contains("Nothing listens at " + nobody.at());
            assertThat(seen.client().segments()).isEmpty();
        }
    }

    @Test
    void stopsAConversationAndKeepsWhatPassed() throws Exception {
        try (Listening proxy = proxy()) {
            CompletableFuture<RunResult> run = runs.start(sample("plain.seam"), options(proxy.at()), _ -> {}).result();
            Proxied conversation = conversations.poll(10, TimeUnit.SECONDS);
            conversation.stop();
            assertThat(conversation.result().get(10, TimeUnit.SECONDS).outcome().name()).isIn("stopped", "completed");
            run.get(10, TimeUnit.SECONDS);
        }
    }
}
