package mailseam.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

/** A server of plain sockets that does to its first connection what a test says. */
final class RawServer implements AutoCloseable {
    /** What is done to the connection, which is closed afterwards. */
    interface Deed {
        void to(Socket socket) throws IOException;
    }

    private final ServerSocket listening;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    RawServer(Deed deed) {
        this("127.0.0.1", deed);
    }

    RawServer(String address, Deed deed) {
        try {
            listening = new ServerSocket(0, 1, InetAddress.getByName(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> serve(deed));
    }

    private void serve(Deed deed) {
        try (Socket socket = listening.accept()) {
            socket.setTcpNoDelay(true);
            deed.to(socket);
            done.complete(null);
        } catch (IOException | AssertionError e) {
            done.completeExceptionally(e);
        }
    }

    /** Done when the deed is; fails with what it threw, be it what the deed found wrong. */
    CompletableFuture<Void> done() {
        return done;
    }

    Endpoint at() {
        return Endpoint.of(listening.getLocalSocketAddress());
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
