package mailseam.wire;

import static mailseam.wire.LinePlayer.client;
import static mailseam.wire.LinePlayer.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Transport.class)
class RudePeerTest {
    private static final String GREETING = "220 mx.example.org\r\n";

    @Parameter
    Transport transport;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(1, transport, System::nanoTime, Resolver.SYSTEM);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void timesOutOnSilence() throws Exception {
        try (RawServer server = new RawServer(socket -> socket.getInputStream().read())) {
            Trial trial = new Trial(wire, server.at(),
                    new LinePlayer(Direction.CLIENT, Duration.ofMillis(50), on(1, "QUIT\r\n")));
            assertThat(trial.end()).isEqualTo("timed-out");
            assertThat(trial.happenings()).contains(Happening.CONNECTED, Happening.TIMED_OUT, Happening.CLIENT_CLOSED);
        }
    }

    @Test
    void readsOctetByOctet() throws Exception {
        try (RawServer server = new RawServer(socket -> {
            for (byte octet : GREETING.getBytes(StandardCharsets.ISO_8859_1)) {
                socket.getOutputStream().write(octet);
            }
            socket.getInputStream().read();
        })) {
            Trial trial = new Trial(wire, server.at(), client(on(1)));
            assertThat(trial.end()).isEqualTo("completed");
            assertThat(trial.read()).isEqualTo(GREETING);
        }
    }

    @Test
    void keepsLittleOfAnEndlessLine() throws Exception {
        try (RawServer server = new RawServer(socket -> {
            byte[] much = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write(much);
            }
        })) {
            Trial trial = new Trial(wire, server.at(), event -> switch (event) {
                case PlayEvent.Heard _ -> List.of(new PlayCommand.Finish(
                        new Outcome.Ended(Outcome.Reason.FLOODED, 0, "no line end")));
                default -> List.of();
            });
            assertThat(trial.end()).isEqualTo("flooded");
            assertThat(trial.read().length()).isLessThan(1 << 20);
            assertThatThrownBy(() -> server.done().get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                    .cause().isInstanceOf(IOException.class);
        }
    }

    @Test
    void seesHalfClose() throws Exception {
        try (RawServer server = new RawServer(socket -> {
            socket.getOutputStream().write(GREETING.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            assertThat(socket.getInputStream().readAllBytes()).isEqualTo("QUIT\r\n".getBytes());
        })) {
            Trial trial = new Trial(wire, server.at(), client(on(1, "QUIT\r\n"), on(1)));
            assertThat(trial.end()).isEqualTo("unexpected-close");
            assertThat(trial.happenings()).contains(Happening.SERVER_CLOSED, Happening.CLIENT_CLOSED);
            server.done().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void lastWordsArriveThoughThePeerSpeaksOn() throws Exception {
        String words = "QUIT\r\n".repeat(20_000);
        try (RawServer server = new RawServer(socket -> {
            OutputStream out = socket.getOutputStream();
            out.write((GREETING + "500 and more\r\n".repeat(100)).getBytes(StandardCharsets.ISO_8859_1));
            byte[] heard = socket.getInputStream().readAllBytes();
            out.write("too late".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(heard).hasSize(words.length());
        })) {
            Trial trial = new Trial(wire, server.at(), client(on(1, words)));
            assertThat(trial.end()).isEqualTo("completed");
            server.done().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void survivesAResetBehindEveryOctet() throws Exception {
        List<String> dialogue = List.of(GREETING, "EHLO c\r\n", "250 ok\r\n", "QUIT\r\n");
        int all = String.join("", dialogue).length();
        for (int octets = 0; octets <= all; octets++) {
            int allowed = octets;
            StringBuffer sent = new StringBuffer();
            try (RawServer server = new RawServer(socket -> talkAndReset(socket, dialogue, allowed, sent))) {
                Trial trial = new Trial(wire, server.at(), client(on(1, "EHLO", " c\r\n"), on(1, "QUIT\r\n"), on(1)));
                assertThat(trial.end()).as("reset behind %d octets", octets).isEqualTo("reset");
                if (trial.happenings().contains(Happening.CONNECTED)) {
                    assertThat(trial.read()).as("read until the reset behind %d octets", octets)
                            .isEqualTo(sent.toString());
                }
                assertThat(trial.happenings()).contains(Happening.SERVER_RESET);
                server.done().get(10, TimeUnit.SECONDS);
            }
        }
    }

    private static void talkAndReset(Socket socket, List<String> dialogue, int allowed, StringBuffer sent)
            throws IOException {
        int left = allowed;
        for (int i = 0; i < dialogue.size(); i++) {
            String now = dialogue.get(i).substring(0, Math.min(left, dialogue.get(i).length()));
            left -= now.length();
            if (i % 2 == 0) {
                socket.getOutputStream().write(now.getBytes(StandardCharsets.ISO_8859_1));
                sent.append(now);
            } else {
                socket.getInputStream().readNBytes(now.length());
            }
        }
        socket.setSoLinger(true, 0);
    }
}
