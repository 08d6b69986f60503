package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code mailseam import} of what a real tcpdump captures on the loopback interface meanwhile. */
@Tag("peers")
@Timeout(60)
class TcpdumpTest {
    private static final String SESSION = """
            timeout 10s

            S: 220 captured.example ESMTP
            C: EHLO me
            S: 25{cut}0 captured.example
            C: QUIT
            S: 221 captured bye
            """;
    private static final String LAST = "221 captured bye";
    private static final String LINE = "EHLO QUIT  ->  220 250 221";
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    @TempDir
    Path folder;

    @BeforeEach
    void needsTcpdump() {
        assumeTrue(Boolean.getBoolean("mailseam.peers.required") || Files.exists(Path.of("/usr/bin/tcpdump")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A session between two sides of the program, over real TCP. */
    private void converse(int port) {
        Path session = Terminal.session(folder, SESSION);
        Background serving = Background.listening("serve --connections 1 --listen 127.0.0.1:" + port, session);
        Terminal client = new Terminal();
        assertThat(client.run("run", "--server", serving.at(), session)).as(client.err()).isZero();
        assertThat(serving.status()).isZero();
    }

    private static void await(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) { // the test has a time limit
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static Process tcpdump(int port, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of("tcpdump", "-n", "-U", "--immediate-mode", "-Z", "root", "-i",
                "lo"));
        command.addAll(List.of(more));
        command.add("tcp port " + port);
        Process tcpdump = new ProcessBuilder(command).start();
        BufferedReader words = tcpdump.errorReader(StandardCharsets.UTF_8);
        String line = words.readLine();
        while (line != null && !line.contains("listening on")) {
            line = words.readLine();
        }
        assertThat(line).as("tcpdump has ended with status").isNotNull();
        return tcpdump;
    }

    /** Keeps what has passed. */
    private static final class Seen extends FilterInputStream {
        private final ByteArrayOutputStream passed = new ByteArrayOutputStream();

        Seen(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            passed.write(into, offset, Math.max(0, count));
            return count;
        }

        boolean has(String text) {
            return passed.toString(StandardCharsets.ISO_8859_1).contains(text);
        }
    }

    private static boolean has(Path file, String text) {
        try {
            return Files.exists(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void readsFromAPipe() throws IOException {
        int port = freePort();
        Process tcpdump = tcpdump(port, "-w", "-");
        try (Seen pipe = new Seen(tcpdump.getInputStream())) {
            Terminal terminal = new Terminal().with(pipe);
            CompletableFuture<Integer> status = Background.inItsThread(() -> terminal.run("import", "-"));
            converse(port);
            await(() -> pipe.has(LAST));
            tcpdump.toHandle().destroy();

            assertThat(status.orTimeout(20, TimeUnit.SECONDS).join()).as(terminal.err()).isZero();
            assertThat(terminal.out()).contains(LINE, "127.0.0.1:" + port);
        } finally {
            tcpdump.destroyForcibly();
        }
    }

    @Test
    void readsFromANamedPipe() throws IOException, InterruptedException {
        int port = freePort();
        Path captured = folder.resolve("captured.pcap");
        Process tcpdump = tcpdump(port, "-w", captured.toString());
        try {
            converse(port);
            await(() -> has(captured, LAST));
        } finally {
            tcpdump.destroy();
        }
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Process writer = new ProcessBuilder("sh", "-c", "cat " + captured + " > " + pipe).start();
        Terminal terminal = new Terminal();

        assertThat(terminal.run("import", pipe)).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains(LINE);
        assertThat(writer.waitFor()).isZero();
    }

    @Test
    void followsTheFileThatTcpdumpWrites() throws IOException {
        int port = freePort();
        Path growing = folder.resolve("growing.pcap");
        Process tcpdump = tcpdump(port, "-w", growing.toString());
        try {
            await(() -> Files.exists(growing));
            Background following = Background.running("import", "--follow", growing, "-o", folder.resolve("out"));
            converse(port);
            await(() -> has(growing, LAST));
            following.interrupt();

            assertThat(following.status()).as(following.terminal().err()).isZero();
            assertThat(following.terminal().out()).contains(LINE);
            assertThat(folder.resolve("out/growing-0.seam")).content().contains("recorded  capture", "S: 25{cut");
        } finally {
            tcpdump.destroy();
        }
    }

    @Test
    void printsAConversationSoonAfterItHasEndedWhileItCaptures() throws IOException {
        int port = freePort();
        Background live = Background.running("import", "--live", "lo", "--filter", "tcp port " + port);
        await(() -> live.terminal().err().contains("Capturing on lo; Ctrl-C ends it."));
        converse(port);
        await(() -> {
            knock(port);
            return live.terminal().out().contains(LINE);
        });
        live.interrupt();

        assertThat(live.status()).as(live.terminal().err()).isZero();
    }

    /** Packets by which the time of the capture goes on. */
    private static void knock(int port) {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            throw new AssertionError("somebody listens there");
        } catch (IOException _) {
            assertThat(port).isPositive(); // nobody listens any longer, as was to be expected
        }
    }

    @Test
    void saysWhyItCannotCapture() {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("import", "--live", "nonesuch0")).isEqualTo(2);
        assertThat(terminal.run("import", "--live", "lo", "--filter", "port and")).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no interface nonesuch0; tcpdump -D lists all.",
                "The filter \"port and\" is not understood");
    }
}
