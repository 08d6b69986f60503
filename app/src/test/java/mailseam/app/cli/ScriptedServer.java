package mailseam.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A server of plain sockets that does to each client what its script says. */
final class ScriptedServer implements AutoCloseable {
    /** What is done on a connection. */
    interface Script {
        void play(Client client) throws IOException;
    }

    /** A client that was accepted. */
    static final class Client {
        private final Socket socket;
        private final BufferedReader in;
        private final OutputStream out;
        private final CountDownLatch closed;

        private Client(Socket socket, CountDownLatch closed) throws IOException {
            this.socket = socket;
            this.closed = closed;
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = socket.getOutputStream();
        }

        void say(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        String hear() throws IOException {
            String line = in.readLine();
            return line == null ? "" : line;
        }

        /** RST instead of FIN. */
        void reset() throws IOException {
            socket.setOption(StandardSocketOptions.SO_LINGER, 0);
            socket.close();
        }

        /** Stays silent until the server is closed. */
        void stall() {
            try {
                closed.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final ServerSocket listening;
    private final CountDownLatch closed = new CountDownLatch(1);

    ScriptedServer(Script script) throws IOException {
        listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> accept(script));
    }

    private void accept(Script script) {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                script.play(new Client(socket, closed));
            } catch (IOException _) {
                // The client has gone, or the server is being closed.
            }
        }
    }

    String at() {
        return "127.0.0.1:" + listening.getLocalPort();
    }

    /** A session for this server. */
    Path session(Path folder, String text) {
        return Terminal.session(folder, "server " + at() + "\n" + text);
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listening.close();
    }
}
