package mailseam.app.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.live.Device;

/** Captures nothing but what a test says, into files that grow. */
public final class ScriptedLive implements LiveEngine {
    /** What is refused, and why; nothing where it is empty. */
    public String refusal = "";
    /** What was captured on, each with its filter. */
    public final List<String> started = new ArrayList<>();
    /** What captures, in the order of starting. */
    public final List<Child> children = new ArrayList<>();

    @Override
    public List<Device> devices() {
        return List.of(new Device("eth0", "Up, Running"), new Device("any", "Up, Running"),
                new Device("lo", "Up, Running, Loopback"));
    }

    @Override
    public LiveChild start(String device, String filter) throws IOException {
        if (!refusal.isEmpty()) {
            throw new IOException(refusal);
        }
        Child child = new Child(Files.createTempFile("mailseam-scripted", ".pcap"));
        started.add(device + " " + filter);
        children.add(child);
        return child;
    }

    /** What captures. */
    public static final class Child implements LiveChild {
        private final Path path;
        private final CaptureFile file;
        private volatile boolean over;
        /** Whether it ends when it is told to; else a test has it end. */
        public volatile boolean endsAtOnce = true;
        /** Whether it was told to stop. */
        public volatile boolean stopped;
        /** Whether it is closed. */
        public volatile boolean closed;
        /** What went wrong. */
        public volatile List<Trouble> troubles = List.of();

        private Child(Path path) throws IOException {
            this.path = path;
            path.toFile().deleteOnExit();
            file = CaptureFile.temporary(path);
        }

        /** Captures what a capture has more than the last time. */
        public void captures(TestCapture more) throws IOException {
            more.append(path);
        }

        /** It ends by itself. */
        public void ends() {
            over = true;
        }

        @Override
        public CaptureFile file() {
            return file;
        }

        @Override
        public void stop() {
            stopped = true;
            over |= endsAtOnce;
        }

        @Override
        public boolean isOver() {
            return over;
        }

        @Override
        public List<Trouble> troubles() {
            return over ? troubles : List.of();
        }

        @Override
        public void close() throws IOException {
            closed = true;
            file.close();
        }
    }
}
