package mailseam.wire;

import static mailseam.smtp.Direction.CLIENT;
import static mailseam.smtp.Direction.SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mailseam.play.Box;
import mailseam.play.BoxCommand;
import mailseam.play.BoxEvent;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a box asks for, done on two connections. */
@ParameterizedClass
@EnumSource(Transport.class)
class BoxedRelayTest {
    @Parameter
    Transport transport;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(1, transport, System::nanoTime, Resolver.SYSTEM);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /** Passes on what it is not asked about, which a function says by giving nothing. */
    private static Box box(Function<BoxEvent, List<BoxCommand>> deeds) {
        return event -> {
            List<BoxCommand> commands = deeds.apply(event);
            return !commands.isEmpty() ? commands : switch (event) {
                case BoxEvent.Passed passed -> List.of(new BoxCommand.Emit(passed.stream(), passed.octets()));
                case BoxEvent.Ended ended -> List.of(new BoxCommand.End(ended.stream()));
                default -> List.of();
            };
        };
    }

    /** Emits each octet of the client alone. */
    private static Box slicer() {
        return box(event -> {
            List<BoxCommand> pieces = new ArrayList<>();
            if (event instanceof BoxEvent.Passed(_, var stream, Octets octets) && stream == CLIENT) {
                for (int i = 0; i < octets.length(); i++) {
                    pieces.add(new BoxCommand.Emit(stream, octets.slice(i, i + 1)));
                }
            }
            return pieces;
        });
    }

    @Test
    void sendsEachEmissionAsASegmentOfItsOwn() throws Exception {
        String mail = "MAIL FROM:<alice@example.org>\r\n";
        try (RawServer server = new RawServer(socket -> {
            assertThat(text(socket.getInputStream().readAllBytes())).isEqualTo(mail);
            socket.getOutputStream().write(octets("250 ok\r\n"));
        }); RelayTrial trial = new RelayTrial(wire, server.at(), BoxedRelayTest::slicer)) {
            try (Socket client = trial.connect()) {
                client.getOutputStream().write(octets(mail));
                client.shutdownOutput();
                assertThat(text(client.getInputStream().readAllBytes())).isEqualTo("250 ok\r\n");
            }
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("completed");
            assertThat(trial.wrote(SERVER)).hasSize(mail.length()).allSatisfy(one -> assertThat(one).hasSize(1));
            assertThat(String.join("", trial.wrote(SERVER))).isEqualTo(mail);
            assertThat(trial.wrote(CLIENT)).containsExactly("250 ok\r\n");
            assertThat(trial.read(CLIENT)).isEqualTo(mail);
            assumeTrue(transport.knowsSegments());
            assertThat(packets(trial.server)).hasSize(mail.length()).containsOnly(1);
            assertThat(packets(trial.client)).containsExactly(1);
        }
    }

    private static List<Integer> packets(List<TimelineEvent> events) {
        return events.stream().filter(TimelineEvent.Confirmed.class::isInstance)
                .map(event -> ((TimelineEvent.Confirmed) event).word().packets()).toList();
    }

    @Test
    void numbersTheSegmentsOfEachConnectionForItself() throws Exception {
        assumeTrue(transport.knowsSegments());
        try (RawServer server = new RawServer(socket -> {
            socket.getOutputStream().write(octets("220 mx\r\n"));
            assertThat(socket.getInputStream().readAllBytes()).hasSize(2);
        }); RelayTrial trial = new RelayTrial(wire, server.at(), BoxedRelayTest::slicer)) {
            try (Socket client = trial.connect()) {
                assertThat(text(client.getInputStream().readNBytes(8))).isEqualTo("220 mx\r\n");
                client.getOutputStream().write(octets("xy"));
            }
            trial.end();
            // The client's: its greeting, then what it said; the server's: what it said, then two segments.
            assertThat(confirmed(trial.client)).containsExactly(0);
            assertThat(confirmed(trial.server)).containsExactly(1, 2);
        }
    }

    private static List<Integer> confirmed(List<TimelineEvent> events) {
        return events.stream().filter(TimelineEvent.Confirmed.class::isInstance)
                .map(event -> ((TimelineEvent.Confirmed) event).segment()).toList();
    }

    @Test
    void pausesReadsOnAndRingsOnce() throws Exception {
        List<BoxEvent> events = new ArrayList<>();
        Box patient = box(event -> {
            events.add(event);
            return switch (event) {
                case BoxEvent.Opened _ -> List.of(new BoxCommand.Pause(CLIENT),
                        new BoxCommand.SetAlarm(Duration.ofSeconds(60)),
                        new BoxCommand.SetAlarm(Duration.ofMillis(100)));
                case BoxEvent.Alarm _ -> List.of(new BoxCommand.Emit(SERVER, Octets.latin1("go\r\n")),
                        new BoxCommand.Resume(CLIENT), new BoxCommand.SetAlarm(Duration.ofSeconds(60)),
                        new BoxCommand.ClearAlarm());
                default -> List.of();
            };
        });
        try (RawServer server = new RawServer(socket -> {
            assertThat(text(socket.getInputStream().readNBytes(3))).isEqualTo("x\r\n");
            socket.getOutputStream().write(octets("y\r\n"));
        }); RelayTrial trial = new RelayTrial(wire, server.at(), () -> patient)) {
            try (Socket client = trial.connect()) {
                client.getOutputStream().write(octets("x\r\n"));
                assertThat(text(client.getInputStream().readAllBytes())).isEqualTo("go\r\ny\r\n");
            }
            assertThat(trial.end()).isEqualTo("completed");
            assertThat(events.stream().map(event -> event.getClass().getSimpleName())).startsWith("Opened", "Alarm",
                    "Passed", "Passed").filteredOn("Alarm"::equals).hasSize(1);
            assertThat(events.get(1).nanos()).isGreaterThanOrEqualTo(100_000_000L);
        }
    }

    /** Netty must not lose the connection, nor what the kernel has of it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30_000, 300_000})
    void readsAllWhereFinComesDuringAPause(int more) throws Exception {
        CompletableFuture<Void> paused = new CompletableFuture<>();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        try (RawServer server = new RawServer(socket -> {
            socket.getOutputStream().write('a');
            paused.join();
            socket.getOutputStream().write(new byte[more]);
            socket.shutdownOutput();
            ended.complete(null);
            assertThat(socket.getInputStream().readAllBytes()).hasSize(1);
        }); RelayTrial trial = new RelayTrial(wire, server.at(), () -> box(event -> switch (event) {
            case BoxEvent.Passed(_, var stream, Octets octets) when stream == CLIENT ->
                    List.of(new BoxCommand.Resume(SERVER), new BoxCommand.Emit(CLIENT, octets));
            case BoxEvent.Passed(_, _, Octets octets) when octets.at(octets.length() - 1) == 'a' ->
                    List.of(new BoxCommand.Pause(SERVER), new BoxCommand.Emit(SERVER, octets));
            default -> List.of();
        })); Socket client = trial.connect()) {
            // The box has been heard, so that the pause stands.
            assertThat(client.getInputStream().read()).isEqualTo('a');
            paused.complete(null);
            ended.get(10, TimeUnit.SECONDS);
            client.getOutputStream().write('x');
            assertThat(client.getInputStream().readAllBytes()).hasSize(more);
            client.close();
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("completed");
        }
    }

    @Test
    void resetsBothConnections() throws Exception {
        try (RawServer server = new RawServer(socket -> assertThatThrownBy(() -> socket.getInputStream().read())
                .hasMessageContaining("reset"));
                RelayTrial trial = new RelayTrial(wire, server.at(), () -> box(
                        event -> event instanceof BoxEvent.Passed ? List.of(new BoxCommand.Reset()) : List.of()));
                Socket client = trial.connect()) {
            client.getOutputStream().write('x');
            assertThatThrownBy(() -> client.getInputStream().read()).hasMessageContaining("reset");
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("reset");
            assertThat(trial.happenings(CLIENT)).contains(Happening.SERVER_RESET);
            assertThat(trial.happenings(SERVER)).contains(Happening.CLIENT_RESET);
        }
    }

    @Test
    void closesBehindAllThatItEmitted() throws Exception {
        String words = "421 closing\r\n".repeat(100_000);
        try (RawServer server = new RawServer(
                socket -> assertThat(text(socket.getInputStream().readAllBytes())).isEqualTo("RSET\r\n"));
                RelayTrial trial = new RelayTrial(wire, server.at(),
                        () -> box(event -> event instanceof BoxEvent.Passed
                                ? List.of(new BoxCommand.Emit(SERVER, Octets.latin1(words)),
                                        new BoxCommand.Emit(CLIENT, Octets.latin1("RSET\r\n")), new BoxCommand.Close())
                                : List.of()));
                Socket client = trial.connect()) {
            client.getOutputStream().write(octets("x"));
            // It speaks on, though nobody listens: that must not cost it the last words.
            client.getOutputStream().write(octets("and more\r\n"));
            assertThat(text(client.getInputStream().readAllBytes())).isEqualTo(words);
            client.close();
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("completed");
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {BoxEvent.Opened.class, BoxEvent.Passed.class, BoxEvent.Alarm.class, BoxEvent.Ended.class})
    void aBoxThatFailsEndsItsConnectionWithAName(Class<? extends BoxEvent> when) throws Exception {
        Box failing = box(event -> {
            if (when.isInstance(event)) {
                throw new IllegalStateException("a fault");
            }
            return event instanceof BoxEvent.Passed ? List.of(new BoxCommand.SetAlarm(Duration.ofMillis(1)))
                    : List.of();
        });
        try (RawServer server = new RawServer(socket -> assertThat(socket.getInputStream().read()).isEqualTo(-1));
                RelayTrial trial = new RelayTrial(wire, server.at(), () -> failing);
                Socket client = trial.connect()) {
            client.getOutputStream().write('x');
            if (when == BoxEvent.Ended.class) {
                client.shutdownOutput();
            }
            assertThat(client.getInputStream().read()).isEqualTo(-1);
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("fault");
        }
    }

    @Test
    void aBoxThatCannotBeMadeEndsTheConnectionToo() throws Exception {
        try (RawServer server = new RawServer(socket -> assertThat(socket.getInputStream().read()).isEqualTo(-1));
                RelayTrial trial = new RelayTrial(wire, server.at(), () -> {
                    throw new IllegalStateException("a fault");
                });
                Socket client = trial.connect()) {
            assertThat(client.getInputStream().read()).isEqualTo(-1);
            assertThat(trial.end()).isEqualTo("fault");
        }
    }

    @Test
    void endsWhenBothSidesHaveClosedAndTheBoxHoldsTheirEnds() throws Exception {
        try (RawServer server = new RawServer(socket -> {});
                RelayTrial trial = new RelayTrial(wire, server.at(),
                        () -> event -> event instanceof BoxEvent.Passed passed
                                ? List.of(new BoxCommand.Emit(passed.stream(), passed.octets()))
                                : List.of());
                Socket client = trial.connect()) {
            client.shutdownOutput();
            assertThat(trial.end()).isEqualTo("completed");
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void stopsWhateverTheBoxWaitsFor() throws Exception {
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        try (RawServer server = new RawServer(socket -> assertThat(socket.getInputStream().read()).isEqualTo(-1));
                RelayTrial trial = new RelayTrial(wire, server.at(), () -> box(event -> {
                    waiting.complete(null);
                    return List.of(new BoxCommand.Pause(CLIENT), new BoxCommand.Pause(SERVER),
                            new BoxCommand.SetAlarm(Duration.ofHours(1)));
                }));
                Socket client = trial.connect()) {
            waiting.get(10, TimeUnit.SECONDS);
            trial.running.join().stop();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
            client.close();
            assertThat(trial.end()).isEqualTo("stopped");
        }
    }
}
