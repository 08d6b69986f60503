package mailseam.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Two network namespaces with a path between them that takes time: see {@code delayed-path.py}. */
public final class DelayedPath implements AutoCloseable {
    /** The address at the far end. */
    public static final String FAR_ADDRESS = "10.77.0.2";
    /** The device at each end. */
    public static final String DEVICE = "path0";

    private final Process process;
    private final String name;

    private DelayedPath(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    /** Makes them. {@code delay}: how long a packet takes one way. */
    public static DelayedPath of(Duration delay) throws IOException {
        String name = "mailseam" + ProcessHandle.current().pid();
        Process process;
        try {
            process = new ProcessBuilder("python3",
                    Path.of("src/test/peers/delayed-path.py").toAbsolutePath().toString(),
                    name, Long.toString(delay.toMillis())).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw Peer.missing(e.toString());
        }
        String said = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (!"ready".equals(said)) {
            process.destroy();
            throw Peer.missing("no delayed path: " + said);
        }
        return new DelayedPath(process, name);
    }

    /**
     * Keeps from the near end what comes to it, acknowledgements too, from when it begins to speak for the second time in a dialogue
     * until {@link #release}.
     */
    public void hold() throws IOException {
        order("hold");
    }

    /** Lets come to the near end what was kept from it. */
    public void release() throws IOException {
        order("release");
    }

    private void order(String word) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(word).append('\n').flush();
        String said = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (!word.equals(said)) {
            throw new IOException("the path was told to " + word + " and said " + said);
        }
    }

    /** Words before a command that make it run at the near end. */
    public List<String> near() {
        return List.of("ip", "netns", "exec", name + "-near");
    }

    /** Words before a command that make it run at the far end. */
    public List<String> far() {
        return List.of("ip", "netns", "exec", name + "-far");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
