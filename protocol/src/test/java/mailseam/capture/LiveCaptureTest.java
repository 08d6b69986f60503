package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.live.CaptureRefused;
import mailseam.capture.live.Device;
import mailseam.capture.live.LiveCapture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real tcpdump on the loopback interface. */
@Tag("peers")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LiveCaptureTest {
    private static void needsTcpdump() {
        assumeTrue(Boolean.getBoolean("mailseam.peers.required") || Files.exists(Path.of("/usr/bin/tcpdump")));
    }

    private static void say(Socket from, String text) throws IOException {
        from.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void hear(Socket to, String text) throws IOException {
        assertThat(new String(to.getInputStream().readNBytes(text.length()), StandardCharsets.ISO_8859_1))
                .isEqualTo(text);
    }

    private static void readUntil(MailCapture capture, BooleanSupplier reached) throws IOException {
        boolean more = capture.read(100);
        while (more || !reached.getAsBoolean()) {
            assertThat(more || capture.more()).isTrue();
            more = capture.read(100);
        }
    }

    /** The program that is killed: it captures what never comes. */
    static final class Program {
        private Program() {
        }

        public static void main(String[] args) throws IOException, CaptureRefused {
            try (LiveCapture _ = LiveCapture.start("lo", "tcp port 1")) {
                System.out.println("capturing");
                while (System.in.read() >= 0) {
                    // until it is killed, or its input ends
                }
            }
        }
    }

    @Test
    void endsWithItsProgramAlsoWhereThatIsKilledAndNoPacketComes() throws Exception {
        needsTcpdump();
        String path = Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(File.pathSeparator));
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                path, Program.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("capturing");
            List<ProcessHandle> children = program.descendants().toList();
            assertThat(children).hasSize(2);

            program.destroyForcibly();

            for (ProcessHandle child : children) {
                assertThat(child.onExit().get(30, TimeUnit.SECONDS)).isEqualTo(child);
            }
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void leavesNoWatcherBehindACaptureThatIsClosed() throws Exception {
        needsTcpdump();
        Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
        List<ProcessHandle> children;
        try (LiveCapture _ = LiveCapture.start("lo", "tcp port 1")) {
            children = ProcessHandle.current().children().filter(child -> !before.contains(child)).toList();
            assertThat(children).hasSize(2);
        }
        for (ProcessHandle child : children) {
            assertThat(child.onExit().get(30, TimeUnit.SECONDS)).isEqualTo(child);
        }
    }

    @Test
    void givesAConversationAsItGrowsAndEndsWhenItIsStopped() throws IOException, CaptureRefused {
        needsTcpdump();
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LiveCapture live = LiveCapture.start("lo", "tcp port " + listener.getLocalPort());
                MailCapture capture = new MailCapture(live.file());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                Socket server = listener.accept()) {
            say(server, "220 mx ESMTP\r\n");
            hear(client, "220 mx ESMTP\r\n");
            say(client, "EHLO a\r\n");
            hear(server, "EHLO a\r\n");
            readUntil(capture, () -> !capture.conversations().isEmpty()
                    && capture.conversations().getFirst().commands() == 1);
            assertThat(capture.timeline(capture.conversations().getFirst()).commands()).hasSize(1);
            say(server, "250 mx\r\n");
            hear(client, "250 mx\r\n");
            readUntil(capture, () -> capture.conversations().getFirst().replies() == 2);

            live.stop();
            while (capture.read(100) || capture.more()) {
                assertThat(capture.conversations()).hasSize(1);
            }
            capture.end();
            assertThat(capture.conversations().getFirst().codes()).containsExactly(220, 250);
            assertThat(live.trouble()).isEmpty();
        }
    }

    @Test
    void saysWhatToDoWhereItCannotCapture() {
        needsTcpdump();
        assertThatThrownBy(() -> LiveCapture.start("nonesuch0", "")).isInstanceOf(CaptureRefused.class)
                .hasMessage("There is no interface nonesuch0; tcpdump -D lists all.");
        assertThatThrownBy(() -> LiveCapture.start("lo", "port and port")).isInstanceOf(CaptureRefused.class)
                .hasMessageStartingWith("The filter \"port and port\" is not understood: ");
        assertThatThrownBy(() -> LiveCapture.start(
                List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "tcpdump"), "lo", ""))
                .isInstanceOf(CaptureRefused.class).hasMessageContaining("run this as root")
                .hasMessageContaining("setcap");
        assertThatThrownBy(() -> LiveCapture.start(List.of("no-such-tcpdump"), "lo", ""))
                .isInstanceOf(CaptureRefused.class)
                .hasMessage("There is no no-such-tcpdump on this machine; install it.");
    }

    @Test
    void listsTheInterfaces() throws IOException, CaptureRefused {
        needsTcpdump();
        assertThat(LiveCapture.devices()).extracting(Device::name).contains("lo", "any");
    }
}
