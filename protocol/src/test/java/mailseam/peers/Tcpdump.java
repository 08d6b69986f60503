package mailseam.peers;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A tcpdump that runs beside a test and says which segments with data went to a port. */
public final class Tcpdump implements AutoCloseable {
    private static final int SNAP_OCTETS = 100;
    private static final int WHOLE = 262_144;
    private static final long PATIENCE_NANOS = SECONDS.toNanos(20);

    private final Process process;
    private final BufferedReader messages;
    private final Path file;
    private final int port;

    private Tcpdump(Process process, Path file, int port) {
        this.process = process;
        this.messages = process.errorReader(StandardCharsets.ISO_8859_1);
        this.file = file;
        this.port = port;
    }

    /**
     * Starts to capture.
     *
     * @param prefix words before its command, such as {@code ip netns exec NAME}
     */
    public static Tcpdump on(List<String> prefix, String device, int port) throws IOException {
        return on(prefix, device, port, SNAP_OCTETS);
    }

    /** Starts to capture packets on the loopback device with all of their octets. */
    public static Tcpdump whole(int port) throws IOException {
        return on(List.of(), "lo", port, WHOLE);
    }

    private static Tcpdump on(List<String> prefix, String device, int port, int octets) throws IOException {
        Path file = Files.createTempFile("mailseam", ".pcap");
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("tcpdump", "-n", "-U", "--immediate-mode", "-B", "16384", "-s",
                Integer.toString(octets), "-Z", "root", "-i", device, "-w", file.toString(), "tcp port " + port));
        Tcpdump tcpdump;
        try {
            tcpdump = new Tcpdump(new ProcessBuilder(command).start(), file, port);
        } catch (IOException e) {
            throw Peer.missing(e.toString());
        }
        tcpdump.awaitStart();
        return tcpdump;
    }

    private void awaitStart() throws IOException {
        String line = messages.readLine();
        while (line != null && !line.contains("listening on")) {
            if (line.contains("permission") || line.contains("No such device")) {
                throw Peer.missing(line);
            }
            line = messages.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("tcpdump ended with status " + process.exitValue());
        }
    }

    /** What clients sent to the port, one capture for each connection, as soon as it is all that was expected. */
    public List<CapturedStream> await(Predicate<List<CapturedStream>> complete)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        List<CapturedStream> streams = read();
        while (!complete.test(streams) && System.nanoTime() < deadline) {
            process.waitFor(50, MILLISECONDS);
            streams = read();
        }
        return streams;
    }

    private List<CapturedStream> read() throws IOException {
        return CapturedStream.to(port, Files.readAllBytes(file));
    }

    /** The capture; gone when this is closed. */
    public Path file() {
        return file;
    }

    /** How many packets came too fast for it, as its last words say. */
    public int stop() throws InterruptedException {
        // Unlike destroy() of the process itself, this lets what it says be read.
        process.toHandle().destroy();
        process.waitFor(10, SECONDS);
        return messages.lines().filter(line -> line.contains("dropped by kernel"))
                .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' ')))).sum();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.deleteIfExists(file);
    }
}
