package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mailseam.play.Box;
import mailseam.play.BoxCommand;
import mailseam.play.BoxEvent;
import mailseam.session.Gate;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What one side sends and the other does not take. */
@ParameterizedClass
@EnumSource(Transport.class)
class RelayPressureTest {
    private static final long GIGABYTE = 1_000_000_000;
    /** What the kernel's buffers of two connections hold, and what a relay may hold besides. */
    private static final long BOUND = 40_000_000;
    private static final long QUIET_MILLIS = 300;

    @Parameter
    Transport transport;

    private final BlockingQueue<Integer> reads = new LinkedBlockingQueue<>();
    private final CompletableFuture<Running> running = new CompletableFuture<>();
    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(1, transport, System::nanoTime, Resolver.SYSTEM);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    static Stream<Passing> passings() {
        return Stream.of(new Passing.Unchanged(), new Passing.Through(RelayPressureTest::hose, new Gate.Wire()));
    }

    static Stream<Arguments> sizes() {
        return passings().flatMap(passing -> Stream.of(300_000, 3_000_000, 12_000_000)
                .map(size -> Arguments.of(passing, size)));
    }

    /** A box that passes on all as it comes. */
    private static Box hose() {
        return event -> switch (event) {
            case BoxEvent.Passed passed -> List.of(new BoxCommand.Emit(passed.stream(), passed.octets()));
            case BoxEvent.Ended ended -> List.of(new BoxCommand.End(ended.stream()));
            default -> List.of();
        };
    }

    private Listening relay(Endpoint to, Passing passing) throws IOException {
        return wire.relay(new RelayRequest(new Endpoint("127.0.0.1", 0), to, passing, Duration.ofSeconds(5),
                (_, started) -> {
                    running.complete(started);
                    return new Counter();
                }));
    }

    private final class Counter implements RelayEvents {
        @Override
        public void clientSide(TimelineEvent event) {
            // The client says nothing here.
        }

        @Override
        public void serverSide(TimelineEvent event) {
            if (event instanceof TimelineEvent.Read read) {
                reads.add(read.octets().length());
            }
        }
    }

    /** A client with little room for what it does not read. */
    private static Socket client(Listening relay) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(relay.at().host(), relay.at().port()));
        return socket;
    }

    /** Waits until the relay reads no more, and gives how much it has read. */
    private long stalled() throws InterruptedException {
        long all = 0;
        for (Integer read = reads.poll(10, TimeUnit.SECONDS); read != null; read = reads.poll(QUIET_MILLIS,
                TimeUnit.MILLISECONDS)) {
            all += read;
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("passings")
    void holdsLittleOfWhatNobodyTakes(Passing passing) throws Exception {
        try (RawServer server = new RawServer(socket -> {
            byte[] much = new byte[1 << 20];
            for (long sent = 0; sent < GIGABYTE; sent += much.length) {
                socket.getOutputStream().write(much);
            }
        }); Listening relay = relay(server.at(), passing)) {
            try (Socket client = client(relay)) {
                assertThat(stalled()).isPositive().isLessThan(BOUND);
                client.setSoLinger(true, 0);
            }
            assertThat(running.join().outcome().get(10, TimeUnit.SECONDS).name()).isEqualTo("reset");
            assertThatThrownBy(() -> server.done().get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                    .cause().isInstanceOf(IOException.class);
        }
    }

    /** FIN comes while the relay does not read: Netty must not lose the connection then. */
    @ParameterizedTest
    @MethodSource("sizes")
    void losesNothingWhenFinComesWhileNobodyReads(Passing passing, int size) throws Exception {
        byte[] octets = new byte[size];
        for (int i = 0; i < size; i++) {
            octets[i] = (byte) (i * 31 >> 3);
        }
        try (RawServer server = new RawServer(socket -> {
            socket.getOutputStream().write(octets);
            socket.shutdownOutput();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }); Listening relay = relay(server.at(), passing); Socket client = client(relay)) {
            stalled();
            InputStream in = client.getInputStream();
            assertThat(Arrays.equals(in.readAllBytes(), octets)).isTrue();
            client.close();
            assertThat(running.join().outcome().get(10, TimeUnit.SECONDS).name()).isEqualTo("completed");
            server.done().get(10, TimeUnit.SECONDS);
        }
    }
}
