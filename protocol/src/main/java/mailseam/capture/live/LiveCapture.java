package mailseam.capture.live;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mailseam.capture.file.CaptureFile;

/**
 * A tcpdump that captures until it is stopped. Its capture is read like one from a pipe, by one thread, which waits in
 * {@link CaptureFile#more}, or by one that looks while another fetches; any thread may stop it.
 */
public final class LiveCapture implements Closeable {
    private static final String PROGRAM = "tcpdump";
    private static final int MOST_WORDS = 100;
    private static final int SECONDS_TO_END = 5;

    private final Process process;
    private final Thread listener;
    private final List<String> words = new ArrayList<>();
    private final CaptureFile file;
    /** Whether it captures; before it says so, packets may be lost although the file has begun. */
    private final CompletableFuture<Boolean> begun = new CompletableFuture<>();
    private volatile boolean stopped;

    private LiveCapture(Process process) throws IOException {
        this.process = process;
        this.listener = Thread.ofVirtual().name("tcpdump's words").unstarted(this::listen);
        listener.start();
        Watcher.over(process);
        this.file = CaptureFile.read(process.getInputStream());
    }

    /**
     * Starts to capture; returns once tcpdump does, or has failed.
     *
     * @param device the network interface; {@code any} is all of them
     * @param filter an expression of pcap-filter, such as {@code port 25}; empty for everything
     * @throws CaptureRefused if there is no tcpdump, or it cannot capture there
     */
    public static LiveCapture start(String device, String filter) throws IOException, CaptureRefused {
        return start(List.of(PROGRAM), device, filter);
    }

    /** The same with the words that begin the command, such as {@code sudo tcpdump}. */
    public static LiveCapture start(List<String> program, String device, String filter)
            throws IOException, CaptureRefused {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("-n", "-U", "--immediate-mode", "-s", "0", "-i", device, "-w", "-"));
        if (!filter.isBlank()) {
            command.add("--");
            command.add(filter);
        }
        LiveCapture capture = new LiveCapture(child(command));
        if (!capture.begun.join()) {
            try (capture) {
                capture.join();
                throw CaptureRefused.of(capture.words(), device, filter);
            }
        }
        return capture;
    }

    /**
     * The interfaces that can be captured on, as tcpdump lists them.
     *
     * @throws CaptureRefused if there is no tcpdump
     */
    public static List<Device> devices() throws IOException, CaptureRefused {
        Process list = child(List.of(PROGRAM, "-D"));
        try (BufferedReader lines = list.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().limit(1000).map(Device::read).flatMap(Optional::stream).toList();
        } finally {
            list.destroy();
        }
    }

    private static Process child(List<String> command) throws CaptureRefused {
        try {
            return new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.PIPE).start();
        } catch (IOException _) {
            throw new CaptureRefused("There is no " + command.getFirst() + " on this machine; install it.");
        }
    }

    /** What is captured; closed with this. */
    public CaptureFile file() {
        return file;
    }

    /** Ends the capture; what was captured is still read to its end. */
    public void stop() {
        stopped = true;
        process.toHandle().destroy(); // unlike that of the process itself, this lets what it captured be read
    }

    /** What made tcpdump end by itself, in its own words; empty while it captures, and where it was stopped. */
    public Optional<String> trouble() {
        return stopped || process.isAlive() || process.exitValue() == 0 ? Optional.empty()
                : Optional.of(words().isEmpty() ? "tcpdump ended with status " + process.exitValue() + "."
                        : words().getLast());
    }

    /** How many packets came too fast for it; known once it has ended. */
    public long dropped() {
        return words().stream().filter(line -> line.matches("[0-9]{1,18} packets? dropped by kernel"))
                .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' ')))).sum();
    }

    /** What it has said so far. */
    List<String> words() {
        synchronized (words) {
            return List.copyOf(words);
        }
    }

    private void listen() {
        process.errorReader(StandardCharsets.UTF_8).lines().forEach(line -> {
            if (line.contains("listening on ")) {
                begun.complete(true);
            }
            synchronized (words) {
                if (words.size() == MOST_WORDS) {
                    words.removeFirst();
                }
                words.add(line);
            }
        });
        begun.complete(false);
    }

    /** Waits until tcpdump has ended, five seconds at most; then it is made to. */
    public void join() {
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            listener.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        join();
        file.close();
    }
}
