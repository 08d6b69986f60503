package mailseam.wire;

import static mailseam.wire.LinePlayer.client;
import static mailseam.wire.LinePlayer.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.LabServer;
import mailseam.lab.server.ServerSetup;
import mailseam.play.PlayEvent;
import mailseam.session.After;
import mailseam.session.Gate;
import mailseam.smtp.Direction;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Transport.class)
class WireTest {
    private static final Endpoint ANYWHERE = new Endpoint("127.0.0.1", 0);

    @Parameter
    Transport transport;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(2, transport, System::nanoTime, Resolver.SYSTEM);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void everyGateSendsSegmentsOneByOne() throws Exception {
        try (Listening server = LabServer.start(wire, ANYWHERE)) {
            for (Gate gate : List.of(new Gate.Wire(), new Gate.Read(), new Gate.Gap(Duration.ofMillis(2)))) {
                Trial trial = new Trial(wire, server.at(),
                        client(on(1, "E", "HLO c", "\r", "\n"), on(8, "QUIT\r\n"), on(1)), gate);
                assertThat(trial.end()).isEqualTo("completed");
                assertThat(trial.all(TimelineEvent.Wrote.class)).hasSize(5);
                assertThat(trial.packets())
                        .isEqualTo(wire.confirmsSegments() ? Collections.nCopies(5, 1) : List.of());
            }
        }
    }

    @Test
    void playsServersAndTellsOfTheirConnections() throws Exception {
        List<TimelineEvent> events = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Running> accepted = new CompletableFuture<>();
        ServeRequest request = new ServeRequest(ANYWHERE,
                _ -> LinePlayer.server(on(0, "220 ", "hi\r\n"), on(1, "221 bye\r\n")), new Gate.Wire(),
                (_, running) -> {
                    accepted.complete(running);
                    return events::add;
                });
        try (Listening server = wire.listen(request)) {
            Trial trial = new Trial(wire, server.at(), client(on(1, "QUIT\r\n"), on(1)));
            assertThat(trial.end()).isEqualTo("completed");
            assertThat(trial.read()).isEqualTo("220 hi\r\n221 bye\r\n");
            assertThat(accepted.join().outcome().get(10, TimeUnit.SECONDS).name()).isEqualTo("completed");
        }
        assertThat(events).filteredOn(TimelineEvent.Wrote.class::isInstance)
                .allMatch(event -> ((TimelineEvent.Wrote) event).direction() == Direction.SERVER).hasSize(3);
    }

    @Test
    void reachesIpv6() throws Exception {
        Listening listening;
        try {
            listening = LabServer.start(wire, new Endpoint("::1", 0));
        } catch (IOException noIpv6) {
            assumeTrue(false, noIpv6.getMessage());
            return;
        }
        try (Listening server = listening) {
            Endpoint at = Endpoint.parse("[::1]:" + server.at().port(), 25);
            assertThat(new Trial(wire, at, client(on(1, "QUIT\r\n"), on(1))).end()).isEqualTo("completed");
        }
    }

    @Test
    void saysThatASegmentIsLargerThanTheMss() throws Exception {
        assumeTrue(wire.confirmsSegments());
        try (Listening server = LabServer.start(wire, ANYWHERE)) {
            LinePlayer player = client(on(1, "x".repeat(998) + "\r\n", "QUIT\r\n"), on(2));
            Trial trial = new Trial(wire, server.at(), player, new Gate.Wire(), OptionalInt.of(88),
                    Duration.ofSeconds(5));
            assertThat(trial.end()).isEqualTo("completed");
            int mss = ((PlayEvent.Opened) player.events.getFirst()).mss();
            assertThat(mss).isBetween(60, 88);
            assertThat(trial.packets()).containsExactly((1000 + mss - 1) / mss, 1);
        }
    }

    @Test
    void waitsBehindASegmentWhereThePlanSaysSo() throws Exception {
        try (Listening server = LabServer.start(wire, ANYWHERE)) {
            for (After after : List.of(new After.Wait(Duration.ofMillis(30)), new After.Acked())) {
                Trial trial = new Trial(wire, server.at(), client(
                        new LinePlayer.Turn(1, List.of("NOOP\r\nQU", "IT\r\n"), after), on(2)));
                assertThat(trial.end()).isEqualTo("completed");
                List<TimelineEvent.Wrote> wrote = trial.all(TimelineEvent.Wrote.class);
                assertThat(wrote.get(1).nanos() - wrote.get(0).nanos())
                        .isGreaterThanOrEqualTo(after instanceof After.Wait ? 30_000_000 : 0);
            }
        }
    }

    @Test
    void keepsTheGap() throws Exception {
        try (Listening server = LabServer.start(wire, ANYWHERE)) {
            Trial trial = new Trial(wire, server.at(), client(on(1, "Q", "U", "I", "T", "\r\n"), on(1)),
                    new Gate.Gap(Duration.ofMillis(10)));
            assertThat(trial.end()).isEqualTo("completed");
            List<TimelineEvent.Wrote> wrote = trial.all(TimelineEvent.Wrote.class);
            for (int i = 1; i < wrote.size(); i++) {
                assertThat(wrote.get(i).nanos() - wrote.get(i - 1).nanos()).isGreaterThanOrEqualTo(10_000_000);
            }
        }
    }

    @Test
    void tellsThatASegmentLeftBeforeTheReplyToIt() throws Exception {
        try (Listening server = LabServer.start(wire, ANYWHERE)) {
            LinePlayer.Turn[] turns = new LinePlayer.Turn[200];
            Arrays.fill(turns, on(1, "NO", "OP\r\n"));
            turns[turns.length - 1] = on(1);
            LinePlayer player = client(turns);
            assertThat(new Trial(wire, server.at(), player).end()).isEqualTo("completed");
            int left = 0;
            int heard = 0;
            for (PlayEvent event : player.events) {
                left += event instanceof PlayEvent.Left ? 1 : 0;
                heard += event instanceof PlayEvent.Heard ? 1 : 0;
                assertThat(left).isGreaterThanOrEqualTo(2 * (heard - 1));
            }
        }
    }

    /** RFC 2920 3.1: who only writes and a server that only writes would wait for each other for ever. */
    @Test
    void readsWhileItWrites() throws Exception {
        int much = 8 << 20;
        try (RawServer server = new RawServer(socket -> {
            byte[] reply = new byte[much];
            reply[much - 1] = '\n';
            socket.getOutputStream().write('\n');
            socket.getOutputStream().write(reply);
            socket.getInputStream().readNBytes(much);
            socket.getOutputStream().write('\n');
        })) {
            Trial trial = new Trial(wire, server.at(), client(on(1, "x".repeat(much)), on(2)));
            assertThat(trial.end()).isEqualTo("completed");
            server.done().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void serverReadsNoFasterThanItsRepliesAreTaken() throws Exception {
        int commands = 400_000;
        CompletableFuture<Void> begun = new CompletableFuture<>();
        ServerSetup setup = new ServerSetup(ANYWHERE, LabProfile.DEFAULT, List.of(), new Gate.Wire());
        try (Listening server = LabServer.start(wire, setup, (_, _) -> event -> {
            if (event instanceof TimelineEvent.Read) {
                begun.complete(null);
            }
        }); Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("127.0.0.1", server.at().port()));
            CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(socket, commands));
            begun.get(10, TimeUnit.SECONDS);
            InputStream in = socket.getInputStream();
            long lines = 0;
            byte[] buffer = new byte[1 << 16];
            while (lines < commands + 1) {
                int count = in.read(buffer);
                assertThat(count).isPositive();
                for (int i = 0; i < count; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            written.get(10, TimeUnit.SECONDS);
        }
    }

    private static void write(Socket socket, int commands) {
        try {
            socket.getOutputStream().write("NOOP\r\n".repeat(commands).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
