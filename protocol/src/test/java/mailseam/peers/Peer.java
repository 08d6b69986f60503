package mailseam.peers;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;

/**
 * A real mail server that runs for a test, on a free port and from a folder of its own. Both are gone when it is closed.
 *
 * <p>Where its software is missing the test is skipped, or fails if the system property {@code mailseam.peers.required} is
 * true.
 */
public final class Peer implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("src/test/peers").toAbsolutePath();
    private static final Duration START = Duration.ofSeconds(20);
    private static final int MISSING = 3;

    private final Process process;
    private final Path folder;
    private final InetSocketAddress address;

    private Peer(Process process, Path folder, InetSocketAddress address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    /**
     * Where a peer listens.
     *
     * @param prefix  words before its command, such as {@code ip netns exec NAME}
     * @param address one of its addresses, within reach of the test
     */
    public record Place(List<String> prefix, String address) {
        /** On the loopback address. */
        public static final Place LOOPBACK = new Place(List.of(), "127.0.0.1");

        public Place {
            prefix = List.copyOf(prefix);
        }
    }

    /** A Postfix that takes mail for example.org and throws it away. {@code settings}: lines of its main.cf. */
    public static Peer postfix(String... settings) {
        return postfix(Place.LOOPBACK, settings);
    }

    /** The same at another place. */
    public static Peer postfix(Place place, String... settings) {
        return script("postfix.sh", place, settings);
    }

    /**
     * An Exim that takes mail for example.org and throws it away. {@code options}: lines of its main section, and options of the program
     * such as {@code -d}.
     */
    public static Peer exim(String... options) {
        return exim(Place.LOOPBACK, options);
    }

    /** The same at another place. */
    public static Peer exim(Place place, String... options) {
        return script("exim.sh", place, options);
    }

    /** Postfix's smtp-sink, which takes everything and checks nothing. */
    public static Peer sink(String... options) {
        try (Socket reserved = reserve()) {
            return sink(reserved.getLocalPort(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Peer sink(int port, String... options) {
        List<String> command = new ArrayList<>(List.of("smtp-sink"));
        command.addAll(List.of(options));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.addAll(List.of("127.0.0.1:" + port, "256"));
        return start(command, newFolder(), new InetSocketAddress("127.0.0.1", port));
    }

    private static Peer script(String script, Place place, String... settings) {
        try (Socket reserved = reserve()) {
            return script(script, place, reserved.getLocalPort(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Peer script(String script, Place place, int port, String... settings) {
        Path folder = newFolder();
        List<String> command = new ArrayList<>(place.prefix());
        command.addAll(List.of(SCRIPTS.resolve(script).toString(), folder.resolve("home").toString(),
                Integer.toString(port), place.address()));
        command.addAll(List.of(settings));
        return start(command, folder, new InetSocketAddress(place.address(), port));
    }

    private static Peer start(List<String> command, Path folder, InetSocketAddress address) {
        Process process;
        try {
            process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile()).start();
        } catch (IOException e) {
            delete(folder);
            throw missing(e.toString());
        }
        Peer peer = new Peer(process, folder, address);
        try {
            peer.awaitGreeting();
            return peer;
        } catch (RuntimeException | Error e) {
            peer.close();
            throw e;
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return address;
    }

    /** The port of {@link #address()}. */
    public int port() {
        return address.getPort();
    }

    /** What it has logged until now; empty where it keeps no log. */
    public String log() {
        Path log = folder.resolve("home/log");
        try {
            return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed, once that says something; or without that, if it does not say it within some seconds. */
    String outputOnce(String saying) {
        return once(this::output, saying);
    }

    /** Its log, once it says something; or without that, if it does not say it within some seconds. */
    public String logOnce(String saying) {
        return once(this::log, saying);
    }

    private String once(Supplier<String> text, String saying) {
        long deadline = System.nanoTime() + START.toNanos();
        String said = text.get();
        while (!said.contains(saying) && System.nanoTime() < deadline && !endsWithin(Duration.ofMillis(20))) {
            said = text.get();
        }
        return said;
    }

    /** A command that begins Exim with other options than a daemon's, in a folder that need not be there yet. */
    static List<String> eximCommand(Path folder, String... options) {
        List<String> command = new ArrayList<>(
                List.of(SCRIPTS.resolve("exim.sh").toString(), folder.toString(), "25", "127.0.0.1"));
        command.addAll(List.of(options));
        return List.copyOf(command);
    }

    /**
     * Stops all of its processes where they are. The kernel goes on to accept connections and octets for them, which they find
     * when what this returns is closed.
     */
    public Closeable hold() throws IOException {
        signal("STOP");
        return () -> signal("CONT");
    }

    private void signal(String name) throws IOException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name, Long.toString(process.pid())));
        process.descendants().map(ProcessHandle::pid).map(pid -> Long.toString(pid)).forEach(command::add);
        Process kill = new ProcessBuilder(command).redirectErrorStream(true).start();
        kill.getInputStream().readAllBytes();
    }

    @Override
    public void close() {
        List<ProcessHandle> servers = process.descendants().toList();
        process.destroy();
        if (!endsWithin(Duration.ofSeconds(10))) {
            servers.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            endsWithin(Duration.ofSeconds(10));
        }
        awaitEnds(servers);
        delete(folder);
    }

    /** The servers of Postfix's master listen for themselves, and end a little later than it does. */
    private static void awaitEnds(List<ProcessHandle> servers) {
        CompletableFuture.allOf(servers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, 10, SECONDS).join();
    }

    private void awaitGreeting() {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            if (greets()) {
                return;
            }
            if (endsWithin(Duration.ofMillis(50))) {
                if (process.exitValue() == MISSING) {
                    throw missing(output());
                }
                throw new IllegalStateException("the peer ended with status " + process.exitValue() + ": " + output());
            }
        }
        throw new IllegalStateException("no greeting from " + address + ": " + output() + log());
    }

    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(address, 1_000);
            socket.setSoTimeout(10_000);
            InputStream in = socket.getInputStream();
            String code = new String(in.readNBytes(3), StandardCharsets.ISO_8859_1);
            socket.getOutputStream().write("QUIT\r\n".getBytes(StandardCharsets.ISO_8859_1));
            in.readAllBytes();
            return code.equals("220");
        } catch (IOException e) {
            return false;
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a peer", e);
        }
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuntimeException missing(String why) {
        if (Boolean.getBoolean("mailseam.peers.required")) {
            return new IllegalStateException(why);
        }
        return Assumptions.abort(why);
    }

    /**
     * A port for a server that starts: until it greets, the socket keeps others from being given the port. The server may have it all
     * the same, as both allow their address to be used again and this one never listens.
     */
    private static Socket reserve() throws IOException {
        Socket socket = new Socket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return socket;
    }

    private static Path newFolder() {
        try {
            // The servers work as users of their own, who must be able to pass through it.
            Path folder = Files.createTempDirectory("mailseam-peer");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path path, IOException e) throws IOException {
                    Files.deleteIfExists(path);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
