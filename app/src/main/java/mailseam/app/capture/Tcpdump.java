package mailseam.app.capture;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mailseam.capture.live.CaptureRefused;
import mailseam.capture.live.Device;
import mailseam.capture.live.LiveCapture;

/** Captures with tcpdump as a child process. No child outlives this. */
public final class Tcpdump implements LiveEngine, Closeable {
    private final Set<TcpdumpChild> children = new HashSet<>();
    private boolean closed;

    @Override
    public List<Device> devices() throws IOException {
        try {
            return LiveCapture.devices();
        } catch (CaptureRefused refused) {
            throw told(refused);
        }
    }

    @Override
    public LiveChild start(String device, String filter) throws IOException {
        try {
            TcpdumpChild child = new TcpdumpChild(LiveCapture.start(device, filter), this::forget);
            if (!keep(child)) {
                child.close();
                throw new IOException("The window is closed.");
            }
            return child;
        } catch (CaptureRefused refused) {
            throw told(refused);
        }
    }

    private static IOException told(CaptureRefused refused) {
        return new IOException(refused.getMessage(), refused);
    }

    private synchronized boolean keep(TcpdumpChild child) {
        return !closed && children.add(child);
    }

    private synchronized void forget(TcpdumpChild child) {
        children.remove(child);
    }

    private synchronized List<TcpdumpChild> end() {
        closed = true;
        return List.copyOf(children);
    }

    /** Ends all that captures, and waits until it has ended. */
    @Override
    public void close() throws IOException {
        for (TcpdumpChild child : end()) {
            child.close();
        }
    }
}
