package mailseam.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("peers")
class PeerTest {
    static Stream<Named<Supplier<Peer>>> peers() {
        return Stream.of(Named.of("Postfix", Peer::postfix), Named.of("Exim", Peer::exim),
                Named.of("smtp-sink", Peer::sink));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void takesAMessageAndIsGoneWhenClosed(Supplier<Peer> start) throws IOException {
        int port;
        try (Peer peer = start.get()) {
            port = peer.port();
            assertThat(replies(peer, "HELO client.example.org", "MAIL FROM:<a@example.org>", "RCPT TO:<b@example.org>",
                    "DATA", "Subject: x\r\n\r\nHi.\r\n.", "QUIT")).containsExactly("220", "250", "250", "250", "354",
                            "250", "221");
        }
        Assertions.assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> new Socket("127.0.0.1", port).close());
    }

    private static Stream<String> replies(Peer peer, String... commands) throws IOException {
        try (Socket socket = new Socket(peer.address().getAddress(), peer.port())) {
            socket.setSoTimeout(10_000);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            var codes = Stream.<String>builder();
            codes.add(in.readLine().substring(0, 3));
            for (String command : commands) {
                socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                codes.add(in.readLine().substring(0, 3));
            }
            return codes.build();
        }
    }
}
