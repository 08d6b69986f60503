package mailseam.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import mailseam.lab.proxy.ProxySetup;
import mailseam.lab.proxy.RecordingProxy;
import mailseam.session.Gate;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Passing;
import mailseam.wire.RelayEvents;
import mailseam.wire.RelayRequest;
import mailseam.wire.Wire;

/**
 * Prints what the recording proxy costs beside socat, by turns and from one client to one server: the time of an exchange of a
 * command and its reply, the time of a short session, and the throughput of a message of 100 MB.
 *
 * <p>{@code mvn -q -pl protocol -Dbench=mailseam.bench.ProxyBenchmark test-compile exec:exec} runs it.
 */
public final class ProxyBenchmark {
    private static final int ROUNDS = 9;
    private static final int EXCHANGES = 2_000;
    private static final int SESSIONS = 100;
    private static final int MEGABYTES = 100;
    private static final int MEGABYTE = 1_000_000;
    private static final byte[] NOOP = "NOOP\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] QUIT = "QUIT\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] DATA = "DATA\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = ".\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] OK = "250 2.0.0 Ok\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] GO_AHEAD = "354 Go ahead\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] LINES = new byte[MEGABYTE];

    static {
        Arrays.fill(LINES, (byte) 'X');
        for (int i = 80; i <= MEGABYTE; i += 80) {
            LINES[i - 2] = '\r';
            LINES[i - 1] = '\n';
        }
    }

    /** A way from the client to the server. */
    private record Way(String name, Endpoint at, double[] exchange, double[] session, double[] throughput) {
        Way(String name, Endpoint at) {
            this(name, at, new double[ROUNDS], new double[ROUNDS], new double[ROUNDS]);
        }
    }

    /** Takes what a relay tells, and keeps nothing. */
    private record Nobody() implements RelayEvents {
        @Override
        public void clientSide(TimelineEvent event) {
            // Not kept.
        }

        @Override
        public void serverSide(TimelineEvent event) {
            // Nor this.
        }
    }

    private ProxyBenchmark() {
    }

    /** Runs all rounds. */
    public static void main(String[] args) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Wire wire = new Wire(1);
                Socat small = new Socat(server.getLocalPort(), 8192);
                Socat large = new Socat(server.getLocalPort(), 65_536)) {
            Thread.ofPlatform().daemon().start(() -> serve(server));
            Endpoint at = new Endpoint("127.0.0.1", server.getLocalPort());
            RelayRequest plain = new RelayRequest(new Endpoint("127.0.0.1", 0), at, new Passing.Unchanged(),
                    Duration.ofSeconds(5), (_, _) -> new Nobody());
            ProxySetup setup = new ProxySetup(new Endpoint("127.0.0.1", 0), at, List.of(), List.of(), new Gate.Wire());
            try (Listening proxy = RecordingProxy.start(wire, setup, Clock.systemUTC(), _ -> _ -> {});
                    Listening relay = wire.relay(plain)) {
                List<Way> ways = List.of(new Way("direct", at), new Way("socat", small.at()),
                        new Way("socat -b 65536", large.at()), new Way("relay alone", relay.at()),
                        new Way("recording proxy", proxy.at()));
                // The first rounds only warm Java up.
                for (int round = -2; round < ROUNDS; round++) {
                    for (Way way : ways) {
                        round(way, Math.max(0, round));
                    }
                }
                ways.forEach(ProxyBenchmark::print);
            }
        }
    }

    private static void round(Way way, int round) throws IOException {
        try (Socket socket = connect(way)) {
            for (int i = 0; i < EXCHANGES / 10; i++) {
                exchange(socket, NOOP);
            }
            way.exchange[round] = median(() -> exchange(socket, NOOP), EXCHANGES);
        }
        way.session[round] = median(() -> {
            try (Socket socket = connect(way)) {
                exchange(socket, QUIT);
                socket.getInputStream().readAllBytes();
            }
        }, SESSIONS);
        try (Socket socket = connect(way)) {
            exchange(socket, DATA);
            way.throughput[round] = MEGABYTES / median(() -> send(socket), 1) * 1e6;
        }
    }

    private interface Deed {
        void run() throws IOException;
    }

    /** Microseconds, the median of so many times. */
    private static double median(Deed deed, int times) throws IOException {
        double[] micros = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            deed.run();
            micros[i] = (System.nanoTime() - start) / 1e3;
        }
        return median(micros);
    }

    private static Socket connect(Way way) throws IOException {
        Socket socket = new Socket(way.at.host(), way.at.port());
        socket.setTcpNoDelay(true);
        read(socket.getInputStream());
        return socket;
    }

    private static void exchange(Socket socket, byte[] command) throws IOException {
        socket.getOutputStream().write(command);
        read(socket.getInputStream());
    }

    private static void read(InputStream in) throws IOException {
        if (in.readNBytes(OK.length).length < OK.length) {
            throw new IOException("closed");
        }
    }

    private static void send(Socket socket) throws IOException {
        for (int i = 0; i < MEGABYTES; i++) {
            socket.getOutputStream().write(LINES);
        }
        exchange(socket, END);
    }

    private static void serve(ServerSocket server) {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofPlatform().daemon().start(() -> answer(socket));
            }
        } catch (IOException closed) {
            // The benchmark is over.
        }
    }

    /** Greets, answers each command, and the message when all of it is there. */
    private static void answer(Socket socket) {
        byte[] buffer = new byte[1 << 16];
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            socket.getOutputStream().write(OK);
            int count = in.read(buffer);
            while (count > 0) {
                boolean data = buffer[0] == 'D';
                socket.getOutputStream().write(data ? GO_AHEAD : OK);
                if (buffer[0] == 'Q') {
                    return;
                }
                if (data) {
                    skip(in, buffer);
                    socket.getOutputStream().write(OK);
                }
                count = in.read(buffer);
            }
        } catch (IOException gone) {
            // So is the client.
        }
    }

    private static void skip(InputStream in, byte[] buffer) throws IOException {
        long left = (long) MEGABYTES * MEGABYTE + END.length;
        while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (count < 0) {
                throw new IOException("closed");
            }
            left -= count;
        }
    }

    private static void print(Way way) {
        System.out.printf(Locale.ROOT,
                "%-16s exchange %6.1f us (best %6.1f), session %7.1f us (best %7.1f), %5.0f MB/s (best %5.0f)%n",
                way.name,
                median(way.exchange), best(way.exchange), median(way.session), best(way.session),
                median(way.throughput), Arrays.stream(way.throughput).max().orElseThrow());
    }

    private static double median(double[] figures) {
        return Arrays.stream(figures).sorted().toArray()[figures.length / 2];
    }

    private static double best(double[] figures) {
        return Arrays.stream(figures).min().orElseThrow();
    }

    /** A socat that forwards to a port. */
    private static final class Socat implements AutoCloseable {
        private final int port;
        private final Process process;

        Socat(int to, int buffer) throws IOException {
            port = free();
            process = new ProcessBuilder("socat", "-b", Integer.toString(buffer),
                    "TCP-LISTEN:" + port + ",bind=127.0.0.1,fork,reuseaddr", "TCP:127.0.0.1:" + to).inheritIO().start();
            awaitListening();
        }

        private static int free() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        private void awaitListening() throws IOException {
            Supplier<Boolean> listens = () -> {
                try (Socket socket = new Socket("127.0.0.1", port)) {
                    return socket.isConnected();
                } catch (IOException notYet) {
                    return false;
                }
            };
            long deadline = System.nanoTime() + 5_000_000_000L;
            while (!listens.get()) {
                if (System.nanoTime() > deadline || !process.isAlive()) {
                    throw new IOException("socat does not listen");
                }
                Thread.onSpinWait();
            }
        }

        Endpoint at() {
            return new Endpoint("127.0.0.1", port);
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
