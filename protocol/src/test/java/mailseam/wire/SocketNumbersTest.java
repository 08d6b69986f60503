package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mailseam.lab.server.LabServer;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The kernel gives the number of a socket that was closed to the next one; what happened to the old one is nothing to the new. */
@Timeout(120)
class SocketNumbersTest {
    private static final Endpoint ANYWHERE = new Endpoint("127.0.0.1", 0);
    private static final int AT_A_TIME = 20;
    private static final int EACH = 300;

    @Test
    void aNewConnectionHearsNothingOfAnOldOneThatWasReset() throws IOException {
        try (Wire wire = new Wire(1);
                Wire servers = new Wire(1);
                Listening server = LabServer.start(servers, ANYWHERE);
                Listening relay = wire.relay(new RelayRequest(ANYWHERE, server.at(), new Passing.Unchanged(),
                        Duration.ofSeconds(10), (_, _) -> new Nobody()));
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<String>> heard = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                heard.add(CompletableFuture.supplyAsync(() -> talk(relay.at()), clients));
            }
            assertThat(heard).allSatisfy(each -> assertThat(each.orTimeout(100, TimeUnit.SECONDS).join()).isEmpty());
        }
    }

    /** What went wrong, if anything. */
    private static String talk(Endpoint at) {
        for (int i = 0; i < EACH; i++) {
            try (Socket client = new Socket(InetAddress.getByName(at.host()), at.port())) {
                InputStream in = client.getInputStream();
                if (in.read() != '2') {
                    return "no greeting for the connection of number " + i;
                }
                in.skipNBytes(in.available());
                client.getOutputStream().write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
                in.read();
                client.setOption(StandardSocketOptions.SO_LINGER, 0);
            } catch (IOException failed) {
                return "connection of number " + i + ": " + failed.getMessage();
            }
        }
        return "";
    }

    private record Nobody() implements RelayEvents {
        @Override
        public void clientSide(TimelineEvent event) {
            // Only what the clients hear counts.
        }

        @Override
        public void serverSide(TimelineEvent event) {
            // Nor does this.
        }
    }
}
