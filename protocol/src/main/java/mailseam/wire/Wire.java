package mailseam.wire;

import java.io.IOException;

/** Makes connections and accepts them. Owns the event loop threads; close it when done. */
public final class Wire implements AutoCloseable {
    /** With a number of event loop threads, at least 1: epoll on Linux, NIO elsewhere. */
    public Wire(int threads) {
        throw new UnsupportedOperationException();
    }

    /** Whether the kernel can be asked about segments here. Without its word every segment stays planned. */
    public boolean confirmsSegments() {
        throw new UnsupportedOperationException();
    }

    /** Starts a run as a client; what goes wrong is its outcome. */
    public Running run(RunRequest request) {
        throw new UnsupportedOperationException();
    }

    /**
     * Starts to listen.
     *
     * @throws IOException if that is not possible; the message says why and what to do
     */
    public Listening listen(ServeRequest request) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
