package mailseam.app.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import mailseam.app.task.LoopTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.capture.live.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real tcpdump on the loopback interface, through what the window shows of it. */
@Tag("peers")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TcpdumpTest {
    @TempDir
    private Path folder = Path.of("");

    private final LoopTasks tasks = new LoopTasks();
    private final TimelineViewModel timeline = new TimelineViewModel(tasks);
    private final CapturesViewModel captures = new CapturesViewModel(tasks, timeline,
            new CaptureWords(new Texts(Locale.ENGLISH), ZoneOffset.UTC));
    private final Tcpdump tcpdump = new Tcpdump();
    private final LiveViewModel model = new LiveViewModel(tcpdump, captures, tasks);

    @BeforeEach
    void needsTcpdump() {
        assumeTrue(Boolean.getBoolean("mailseam.peers.required") || Files.exists(Path.of("/usr/bin/tcpdump")));
    }

    @AfterEach
    void end() throws IOException {
        tcpdump.close();
    }

    private static void say(Socket from, Socket to, String text) throws IOException {
        from.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new String(to.getInputStream().readNBytes(text.length()), StandardCharsets.ISO_8859_1))
                .isEqualTo(text);
    }

    private void start(String device, String filter) {
        tasks.now(() -> {
            model.device().set(device);
            model.filter().set(filter);
            model.start();
        });
        tasks.until(() -> !(model.state().get() instanceof LiveState.Starting));
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(child -> child.info().command().orElse("").contains("tcpdump"))
                .filter(ProcessHandle::isAlive).toList();
    }

    /** The temporary files that this program has open. */
    private static List<Path> spools() throws IOException {
        List<Path> spools = new ArrayList<>();
        try (var open = Files.newDirectoryStream(Path.of("/proc/self/fd"), Files::isSymbolicLink)) {
            for (Path link : open) {
                Path to = Files.readSymbolicLink(link);
                if (to.toString().endsWith(".spool")) {
                    spools.add(to);
                }
            }
        }
        return spools;
    }

    @Test
    void aConversationIsSeenWhileItGoesOnAndSavedWhenItIsOver() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            start("lo", "tcp port " + listener.getLocalPort());
            assertThat(model.state().get()).isInstanceOf(LiveState.Going.class);
            try (Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                    Socket server = listener.accept()) {
                say(server, client, "220 mx ESMTP\r\n");
                say(client, server, "EHLO a\r\n");
                tasks.until(() -> captures.rows().size() == 1);
                tasks.now(() -> captures.choose(captures.rows().getFirst()));
                tasks.until(() -> timeline.timeline().commands().size() == 1);
                say(server, client, "250 mx\r\n");
                tasks.until(() -> timeline.timeline().replies().size() == 2);
                tasks.until(() -> captures.rows().getFirst().codes().equals("220 250"));
            }
            untilAllIsCaptured(listener);
        }
        assertThat(children()).hasSize(1);
        tasks.now(model::stop);
        tasks.until(() -> !model.isGoing());
        assertThat(children()).isEmpty();
        Path file = folder.resolve("live.pcapng");
        tasks.now(() -> captures.copy(file, "test", new Saved()));
        tasks.until(() -> Files.exists(file));
        tasks.now(() -> captures.open(List.of(file)));
        tasks.until(() -> captures.rows().size() == 4 && !captures.captures().getLast().isReading());
        tasks.until(() -> captures.rows().stream().filter(row -> row.codes().equals("220 250"))
                .allMatch(row -> row.conversation().complete()));
        assertThat(captures.rows()).extracting(CaptureRow::codes).containsExactlyInAnyOrder("220 250", "220 250", "220",
                "220");
        tasks.now(captures::closeAll);
    }

    /** A tcpdump that is told to stop drops what it has not taken yet: once the next conversation is there, all before it is. */
    private void untilAllIsCaptured(ServerSocket listener) throws IOException {
        try (Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                Socket server = listener.accept()) {
            say(server, client, "220 mx ESMTP\r\n");
            say(client, server, "EHLO last\r\n");
            tasks.until(() -> captures.rows().stream().anyMatch(row -> row.codes().equals("220")));
        }
    }

    @Test
    void noChildAndNoFileOutlivesTheWindow() throws IOException {
        start("lo", "tcp port 1");
        assertThat(children()).hasSize(1);
        List<Path> spools = spools();
        assertThat(spools).singleElement().satisfies(file -> assertThat(file).exists());
        List<ProcessHandle> children = children();
        tcpdump.close();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(spools).noneMatch(Files::exists);
        tasks.until(() -> !model.isGoing());
        start("lo", "tcp port 1");
        assertThat(model.state().get()).as("closed").isInstanceOf(LiveState.Refused.class);
        assertThat(children()).isEmpty();
    }

    @Test
    void saysWhyItIsRefused() {
        start("nonesuch0", "");
        assertThat(model.state().get())
                .isEqualTo(new LiveState.Refused("There is no interface nonesuch0; tcpdump -D lists all."));
        tasks.now(model::look);
        tasks.until(() -> !model.devices().isEmpty());
        assertThat(model.devices()).extracting(Device::name).contains("lo");
    }

    /** Hears nothing but failures. */
    private static final class Saved implements CaptureSaving.Answer {
        @Override
        public void written(Path file) {
        }

        @Override
        public void stopped(Path file) {
            throw new AssertionError("stopped");
        }

        @Override
        public void failed(Path file, IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
