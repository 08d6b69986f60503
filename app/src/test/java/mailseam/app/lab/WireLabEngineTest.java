package mailseam.app.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.proxy.ProxySetup;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.ServerSetup;
import mailseam.play.Outcome;
import mailseam.session.Gate;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The engine's lab on real connections. */
@Timeout(30)
class WireLabEngineTest {
    private static final Endpoint ANY_PORT = new Endpoint("127.0.0.1", 0);

    private final Wire wire = new Wire(1);
    private final WireLabEngine engine = new WireLabEngine(wire, Clock.systemUTC());
    private final CountDownLatch over = new CountDownLatch(1);
    private final ConversationBook book = new ConversationBook(this::look);

    @AfterEach
    void close() {
        engine.close();
        wire.close();
    }

    private void look() {
        if (lastIsOver()) {
            over.countDown();
        }
    }

    private boolean lastIsOver() {
        List<ConversationLog> kept = book.picture().kept();
        return !kept.isEmpty() && kept.getLast().isOver();
    }

    private ConversationLog conversation() throws InterruptedException {
        assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        return book.picture().kept().getLast();
    }

    private Listening server(ConversationBook to) throws IOException {
        return engine.server(new ServerSetup(ANY_PORT, LabProfile.DEFAULT, List.of(), new Gate.Wire()), to);
    }

    private static String talk(Endpoint at, String text) throws IOException {
        try (Socket socket = new Socket(at.host(), at.port())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static String said(Timeline timeline, Direction direction) {
        return timeline.stream(direction).read(0, (int) timeline.stream(direction).length()).latin1();
    }

    @Test
    void serverTellsWhatIsSaid() throws Exception {
        String replies = talk(server(book).at(), "QUIT\r\n");

        ConversationLog log = conversation();
        assertThat(log.summary().outcome()).contains(new Outcome.Completed());
        assertThat(log.summary().commands()).isEqualTo(1);
        assertThat(log.summary().lastReply()).startsWith("221");
        assertThat(said(log.timeline(Side.CLIENT).orElseThrow(), Direction.SERVER)).isEqualTo(replies);
        assertThat(log.timeline(Side.SERVER)).isEmpty();
    }

    @Test
    void proxyTellsBothSidesOfWhatStandsThere() throws Exception {
        Listening behind = server(new ConversationBook(() -> {}));
        Listening proxy = engine.proxy(new ProxySetup(ANY_PORT, behind.at(), List.of(BoxSetup.parse("pix-fixup")),
                List.of(), new Gate.Wire()), book);

        String replies = talk(proxy.at(), "QUIT\r\n");

        ConversationLog log = conversation();
        assertThat(said(log.timeline(Side.CLIENT).orElseThrow(), Direction.SERVER)).isEqualTo(replies).contains("***");
        assertThat(said(log.timeline(Side.SERVER).orElseThrow(), Direction.SERVER)).contains("lab.example.org")
                .doesNotContain("***");
    }

    @Test
    void plainProxyHasOneSide() throws Exception {
        Listening behind = server(new ConversationBook(() -> {}));
        Listening proxy = engine.proxy(
                new ProxySetup(ANY_PORT, behind.at(), List.of(), List.of(), new Gate.Wire()), book);

        talk(proxy.at(), "QUIT\r\n");

        ConversationLog log = conversation();
        assertThat(log.isTwoSided()).isFalse();
        assertThat(log.timeline(Side.CLIENT).orElseThrow().replies()).hasSize(2);
    }

    @Test
    void portInUseIsOneClearLine() throws IOException {
        Endpoint taken = server(book).at();

        assertThatThrownBy(() -> engine
                .server(new ServerSetup(taken, LabProfile.DEFAULT, List.of(), new Gate.Wire()), book))
                .isInstanceOf(IOException.class).hasMessageContaining(taken.toString())
                .hasMessageNotContaining("\n");
    }

    @Test
    void closingStopsAllThatListens() throws IOException {
        Endpoint first = server(book).at();
        Endpoint second = server(book).at();

        engine.close();

        for (Endpoint at : List.of(first, second)) {
            assertThatThrownBy(() -> new Socket(at.host(), at.port())).isInstanceOf(IOException.class);
        }
    }
}
