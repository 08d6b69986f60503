package mailseam.wire;

import static mailseam.wire.LinePlayer.client;
import static mailseam.wire.LinePlayer.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import mailseam.play.Outcome;
import mailseam.session.Gate;
import mailseam.testing.ClosedPort;
import mailseam.timeline.Happening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectTest {
    private Wire wire = new Wire(1);

    @AfterEach
    void close() {
        wire.close();
    }

    private void resolve(Resolver resolver) {
        wire.close();
        wire = new Wire(1, Transport.best(), System::nanoTime, resolver);
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void saysThatNothingListens(Transport transport) throws Exception {
        wire.close();
        wire = new Wire(1, transport, System::nanoTime, Resolver.SYSTEM);
        try (ClosedPort nobody = new ClosedPort()) {
            Trial trial = new Trial(wire, nobody.at(), client());
            assertThat(trial.end()).isEqualTo("refused");
            assertThat(trial.outcome().message()).startsWith("Nothing listens at " + nobody.at());
            assertThat(trial.happenings()).containsExactly(Happening.CONNECTING, Happening.FAILED);
        }
    }

    @Test
    void saysThatNameHasNoAddress() throws Exception {
        resolve(host -> {
            throw new UnknownHostException(host);
        });
        Trial trial = new Trial(wire, new Endpoint("mail.invalid", 25), client());
        assertThat(trial.end()).isEqualTo("not-resolved");
        assertThat(trial.outcome().message()).startsWith("The name mail.invalid has no address");
    }

    @Test
    void asksTheMachineForAddresses() throws Exception {
        try (RawServer server = new RawServer(socket -> socket.getOutputStream().write("220 x\r\n".getBytes()))) {
            assertThat(new Trial(wire, new Endpoint("localhost", server.at().port()), client(on(1))).end())
                    .isEqualTo("completed");
        }
        // A name that no name server is asked for, since it cannot be one: such servers may take their time.
        assertThat(new Trial(wire, new Endpoint("mailseam..invalid", 25), client()).end()).isEqualTo("not-resolved");
    }

    @Test
    void triesAllAddressesInOrder() throws Exception {
        try (RawServer server = new RawServer(socket -> socket.getOutputStream().write("220 x\r\n".getBytes()))) {
            resolve(_ -> List.of(InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1")));
            Trial trial = new Trial(wire, new Endpoint("two.example.org", server.at().port()), client(on(1)));
            assertThat(trial.end()).isEqualTo("completed");
            assertThat(trial.happenings()).startsWith(Happening.CONNECTING, Happening.FAILED, Happening.CONNECTING,
                    Happening.CONNECTED);
        }
    }

    @Test
    void givesUpWhereNobodyAnswers() throws Exception {
        try (FullServer server = new FullServer()) {
            Trial trial = new Trial(wire, server.at(), client(), new Gate.Wire(), OptionalInt.empty(),
                    Duration.ofMillis(100));
            assertThat(trial.end()).isEqualTo("unreachable");
            assertThat(trial.outcome().message()).contains("no answer within");
        }
    }

    @Test
    void stopsWhileConnecting() throws Exception {
        try (FullServer server = new FullServer()) {
            Trial trial = new Trial(wire, server.at(), client(), new Gate.Wire(), OptionalInt.empty(),
                    Duration.ofSeconds(60));
            trial.running.stop();
            assertThat(trial.end()).isEqualTo("stopped");
        }
    }

    @Test
    void stopsWhileResolving() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        resolve(host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        });
        Trial trial = new Trial(wire, new Endpoint("slow.example.org", 25), client());
        trial.running.stop();
        assertThat(trial.end()).isEqualTo("stopped");
        never.countDown();
    }

    @Test
    void endsRunsWhenItIsClosed() throws Exception {
        try (FullServer server = new FullServer()) {
            Trial trial = new Trial(wire, server.at(), client());
            wire.close();
            assertThat(trial.outcome()).isInstanceOf(Outcome.Ended.class);
        }
    }

    @Test
    void saysWhyItCannotListen() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Endpoint at = Endpoint.of(taken.getLocalSocketAddress());
            assertThatThrownBy(() -> wire.listen(new ServeRequest(at, _ -> LinePlayer.server(), new Gate.Wire(),
                    (_, _) -> _ -> {}))).isInstanceOf(IOException.class).hasMessageContaining(at.toString())
                    .hasMessageContaining("stop the program");
        }
    }

    /** Its queue of new connections is full, so that the kernel answers no SYN. */
    private static final class FullServer implements AutoCloseable {
        private final ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final List<Socket> waiting = List.of(new Socket(), new Socket());

        FullServer() throws IOException {
            for (Socket socket : waiting) {
                socket.connect(listening.getLocalSocketAddress(), 1_000);
            }
        }

        Endpoint at() {
            return Endpoint.of(listening.getLocalSocketAddress());
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : waiting) {
                socket.close();
            }
            listening.close();
        }
    }
}
