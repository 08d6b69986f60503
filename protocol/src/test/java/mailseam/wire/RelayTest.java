package mailseam.wire;

import static mailseam.smtp.Direction.CLIENT;
import static mailseam.smtp.Direction.SERVER;
import static mailseam.timeline.Happening.CLIENT_CLOSED;
import static mailseam.timeline.Happening.CLIENT_RESET;
import static mailseam.timeline.Happening.CONNECTED;
import static mailseam.timeline.Happening.CONNECTING;
import static mailseam.timeline.Happening.FAILED;
import static mailseam.timeline.Happening.SERVER_CLOSED;
import static mailseam.timeline.Happening.SERVER_RESET;
import static mailseam.timeline.Happening.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mailseam.testing.ClosedPort;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What passes unchanged. */
@ParameterizedClass
@EnumSource(Transport.class)
class RelayTest {
    @Parameter
    Transport transport;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = wire(Resolver.SYSTEM);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    private Wire wire(Resolver resolver) {
        return new Wire(1, transport, System::nanoTime, resolver);
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    @Test
    void passesBothStreamsAndBothEnds() throws Exception {
        try (RawServer server = new RawServer(socket -> {
            socket.getOutputStream().write(octets("220 mx\r\n"));
            assertThat(text(socket.getInputStream().readNBytes(6))).isEqualTo("QUIT\r\n");
            socket.getOutputStream().write(octets("221 bye\r\n"));
        }); RelayTrial trial = new RelayTrial(wire, server.at())) {
            try (Socket client = trial.connect()) {
                assertThat(text(client.getInputStream().readNBytes(8))).isEqualTo("220 mx\r\n");
                client.getOutputStream().write(octets("QUIT\r\n"));
                assertThat(text(client.getInputStream().readAllBytes())).isEqualTo("221 bye\r\n");
            }
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("completed");
            assertThat(trial.read(CLIENT)).isEqualTo("QUIT\r\n");
            assertThat(trial.read(SERVER)).isEqualTo("220 mx\r\n221 bye\r\n");
            assertThat(trial.happenings(CLIENT)).containsExactly(CONNECTED, SERVER_CLOSED, CLIENT_CLOSED);
            assertThat(trial.happenings(SERVER)).containsExactly(CONNECTING, CONNECTED, SERVER_CLOSED, CLIENT_CLOSED);
            assertThat(trial.client.getFirst().nanos()).isZero();
        }
    }

    @Test
    void writesEachReadOnAtOnce() throws Exception {
        String dialogue = "MAIL FROM:<alice@example.org>\r\n.\r\n\0\u00FF";
        try (RawServer server = new RawServer(socket -> {
            for (int i = 0; i < dialogue.length(); i++) {
                socket.getOutputStream().write(socket.getInputStream().read());
            }
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }); RelayTrial trial = new RelayTrial(wire, server.at()); Socket client = trial.connect()) {
            for (byte octet : octets(dialogue)) {
                client.getOutputStream().write(octet);
                assertThat(client.getInputStream().read()).isEqualTo(octet & 0xFF);
            }
            client.shutdownOutput();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("completed");
            assertThat(trial.read(CLIENT)).isEqualTo(dialogue);
            assertThat(trial.read(SERVER)).isEqualTo(dialogue);
            assertThat(trial.client.stream().filter(TimelineEvent.Read.class::isInstance))
                    .hasSize(dialogue.length());
        }
    }

    @Test
    void passesOnWhatEitherSideSaysBehindTheEndOfTheOther() throws Exception {
        String late = "250 late\r\n".repeat(50_000);
        try (RawServer server = new RawServer(socket -> {
            assertThat(text(socket.getInputStream().readAllBytes())).isEqualTo("early\r\n");
            socket.getOutputStream().write(octets(late));
        }); RelayTrial trial = new RelayTrial(wire, server.at()); Socket client = trial.connect()) {
            client.getOutputStream().write(octets("early\r\n"));
            client.shutdownOutput();
            assertThat(text(client.getInputStream().readAllBytes())).isEqualTo(late);
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("completed");
        }
    }

    @Test
    void passesOnTheResetOfTheServer() throws Exception {
        try (RawServer server = new RawServer(socket -> {
            socket.getOutputStream().write(octets("220 mx\r\n"));
            assertThat(socket.getInputStream().read()).isEqualTo('x');
            socket.setSoLinger(true, 0);
        }); RelayTrial trial = new RelayTrial(wire, server.at()); Socket client = trial.connect()) {
            assertThat(text(client.getInputStream().readNBytes(8))).isEqualTo("220 mx\r\n");
            client.getOutputStream().write('x');
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketException.class)
                    .hasMessageContaining("reset");
            assertThat(trial.end()).isEqualTo("reset");
            assertThat(trial.outcome().message()).isEqualTo("The server reset the connection.");
            assertThat(trial.happenings(SERVER)).contains(SERVER_RESET);
            assertThat(trial.happenings(CLIENT)).contains(SERVER_RESET);
        }
    }

    @Test
    void passesOnTheResetOfTheClient() throws Exception {
        CompletableFuture<Void> heard = new CompletableFuture<>();
        try (RawServer server = new RawServer(socket -> {
            assertThat(socket.getInputStream().read()).isEqualTo('x');
            heard.complete(null);
            assertThatThrownBy(() -> socket.getInputStream().read()).hasMessageContaining("reset");
        }); RelayTrial trial = new RelayTrial(wire, server.at()); Socket client = trial.connect()) {
            client.getOutputStream().write('x');
            heard.get(10, TimeUnit.SECONDS);
            client.setSoLinger(true, 0);
            client.close();
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("reset");
            assertThat(trial.outcome().message()).isEqualTo("The client reset the connection.");
            assertThat(trial.happenings(CLIENT)).contains(CLIENT_RESET);
            assertThat(trial.happenings(SERVER)).contains(CLIENT_RESET);
        }
    }

    @Test
    void resetsTheClientWhereNoServerListens() throws Exception {
        try (ClosedPort nobody = new ClosedPort(); RelayTrial trial = new RelayTrial(wire, nobody.at())) {
            assertThatThrownBy(() -> connectAndRead(trial)).hasMessageContaining("reset");
            assertThat(trial.end()).isEqualTo("refused");
            assertThat(trial.outcome().message()).startsWith("Nothing listens at " + nobody.at());
            assertThat(trial.happenings(CLIENT)).containsExactly(CONNECTED, SERVER_RESET);
            assertThat(trial.happenings(SERVER)).containsExactly(CONNECTING, FAILED);
        }
    }

    @Test
    void saysThatTheServerHasNoAddress() throws Exception {
        wire.close();
        wire = wire(host -> {
            if (host.equals("127.0.0.1")) {
                return Resolver.SYSTEM.addresses(host);
            }
            throw new UnknownHostException(host);
        });
        try (RelayTrial trial = new RelayTrial(wire, new Endpoint("mail.invalid", 25))) {
            assertThatThrownBy(() -> connectAndRead(trial)).hasMessageContaining("reset");
            assertThat(trial.end()).isEqualTo("not-resolved");
        }
    }

    /** Both in one, as a reset that comes at once is told by either. */
    private static int connectAndRead(RelayTrial trial) throws IOException {
        try (Socket client = trial.connect()) {
            return client.getInputStream().read();
        }
    }

    @Test
    void stopsWhileSomethingPasses() throws Exception {
        try (RawServer server = new RawServer(socket -> {
            socket.getOutputStream().write(octets("220 mx\r\n"));
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }); RelayTrial trial = new RelayTrial(wire, server.at()); Socket client = trial.connect()) {
            assertThat(text(client.getInputStream().readNBytes(8))).isEqualTo("220 mx\r\n");
            trial.running.join().stop();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
            server.done().get(10, TimeUnit.SECONDS);
            assertThat(trial.end()).isEqualTo("stopped");
            assertThat(trial.happenings(CLIENT)).startsWith(CONNECTED, STOPPED, SERVER_CLOSED);
            assertThat(trial.happenings(SERVER)).startsWith(CONNECTING, CONNECTED, STOPPED, CLIENT_CLOSED);
        }
    }

    @Test
    void closingItEndsAllConnections() throws Exception {
        try (RawServer server = new RawServer(socket -> assertThat(socket.getInputStream().read()).isEqualTo(-1))) {
            RelayTrial trial = new RelayTrial(wire, server.at());
            try (Socket client = trial.connect()) {
                trial.running.get(10, TimeUnit.SECONDS);
                trial.close();
                assertThat(trial.running.join().outcome()).isCompleted();
                assertThat(client.getInputStream().read()).isEqualTo(-1);
            }
            assertThatThrownBy(trial::connect).isInstanceOf(IOException.class);
        }
    }

    @Test
    void saysWhyItCannotListen() throws Exception {
        Endpoint anywhere = new Endpoint("127.0.0.1", 1);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> listen(Endpoint.of(taken.getLocalSocketAddress()), anywhere))
                    .isInstanceOf(IOException.class).hasMessageContaining("stop the program that listens there");
        }
        assertThatThrownBy(() -> listen(new Endpoint("192.0.2.1", 0), anywhere)).isInstanceOf(IOException.class)
                .hasMessageContaining("Cannot listen at 192.0.2.1:0")
                .hasMessageContaining("an address of this machine");
    }

    private void listen(Endpoint at, Endpoint to) throws IOException {
        wire.relay(new RelayRequest(at, to, new Passing.Unchanged(), Duration.ofSeconds(1), (_, _) -> {
            throw new IllegalStateException("nobody connects");
        })).close();
    }
}
