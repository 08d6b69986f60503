package mailseam.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mailseam.session.Fault;
import mailseam.session.FaultText;
import mailseam.session.Gate;
import mailseam.session.SyntaxException;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A lab server with faults, as a client of plain sockets sees it. */
@Timeout(60)
class FaultyServerTest {
    private final Wire wire = new Wire(1);
    private final List<TimelineEvent.Wrote> wrote = new CopyOnWriteArrayList<>();
    private final List<TimelineEvent.Read> heard = new CopyOnWriteArrayList<>();
    /** How many packets each of those that it wrote took, as the kernel says. */
    private final List<Integer> packets = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        wire.close();
    }

    private interface Talk {
        void with(Socket socket) throws IOException;
    }

    private void meet(Talk talk, String... faults) throws IOException, SyntaxException {
        List<Fault> parsed = new ArrayList<>();
        for (String fault : faults) {
            parsed.add(FaultText.parse(fault));
        }
        ServerSetup setup = new ServerSetup(new Endpoint("127.0.0.1", 0), LabProfile.DEFAULT, parsed, new Gate.Wire());
        try (Listening server = LabServer.start(wire, setup, (_, _) -> this::happened);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.at().port())) {
            socket.setTcpNoDelay(true);
            talk.with(socket);
        }
    }

    private void happened(TimelineEvent event) {
        switch (event) {
            case TimelineEvent.Wrote segment -> wrote.add(segment);
            case TimelineEvent.Read read -> heard.add(read);
            case TimelineEvent.Confirmed confirmed -> packets.add(confirmed.word().packets());
            default -> {
            }
        }
    }

    /** What comes until the end of a line, in how many reads ever, or until the end of all. */
    private static String line(Socket socket) throws IOException {
        String line = "";
        for (String more = read(socket); !more.isEmpty(); more = line.endsWith("\n") ? "" : read(socket)) {
            line += more;
        }
        return line;
    }

    /** What one read returns, or an empty text at the end. */
    private static String read(Socket socket) throws IOException {
        byte[] octets = new byte[4096];
        int count = socket.getInputStream().read(octets);
        return count < 0 ? "" : new String(octets, 0, count, StandardCharsets.ISO_8859_1);
    }

    /** Says all that stands before a message, and waits until the server asks for it. */
    private static void beginMessage(Socket socket) throws IOException {
        read(socket);
        say(socket, "EHLO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n");
        String replies = "";
        while (!replies.contains("\r\n354 ")) {
            replies += read(socket);
        }
    }

    private static String toEnd(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The server says when it wrote what: a client that gets no processor for a while would read both at once. */
    @Test
    void sendsTheCodeOfAReplyInASegmentOfItsOwn() throws IOException, SyntaxException {
        meet(socket -> {
            assertThat(line(socket)).startsWith("220 ").endsWith("\r\n");
            say(socket, "NOOP\r\n");
            assertThat(line(socket)).startsWith("250 ").endsWith("\r\n");
        }, "reply at reply-sep: cut 200ms");
        assertThat(wrote).extracting(segment -> segment.octets().latin1()).satisfiesExactly(
                code -> assertThat(code).isEqualTo("220 "),
                text -> assertThat(text).endsWith("\r\n").doesNotStartWith("220"),
                code -> assertThat(code).isEqualTo("250 "), text -> assertThat(text).endsWith("\r\n"));
        // From what each reply answers: the connection at time 0, and NOOP.
        assertThat(wrote.get(1).nanos()).isGreaterThanOrEqualTo(200_000_000);
        assertThat(wrote.get(3).nanos() - heard.getFirst().nanos()).isGreaterThanOrEqualTo(200_000_000);
        assertThat(packets).isEqualTo(wire.confirmsSegments() ? List.of(1, 1, 1, 1) : List.of());
    }

    @Test
    void closesBehindAReplyThatItHolds() throws IOException, SyntaxException {
        meet(socket -> {
            assertThat(read(socket)).startsWith("220 ");
            say(socket, "QUIT\r\n");
            assertThat(toEnd(socket)).startsWith("221 ");
        }, "reply QUIT: delay 50ms");
    }

    @Test
    void resetsAtTheEndOfMailData() throws IOException, SyntaxException {
        meet(socket -> {
            beginMessage(socket);
            say(socket, "Subject: x\r\n\r\nx\r\n.\r\n");
            String how;
            try {
                how = "read " + read(socket);
            } catch (IOException reset) {
                how = String.valueOf(reset.getMessage());
            }
            assertThat(how).contains("reset");
        }, "end-of-data at eod-cr2: reset");
    }

    @Test
    void saysNothingBehindAStallAndStaysOpenUntilTheClientCloses() throws IOException, SyntaxException {
        meet(socket -> {
            assertThat(read(socket)).startsWith("220 ");
            say(socket, "NOOP\r\nQUIT\r\n");
            assertThat(read(socket)).isEqualTo("2");
            socket.shutdownOutput();
            assertThat(toEnd(socket)).isEmpty();
        }, "reply NOOP +1: stall");
    }

    @Test
    void takesMuchMailDataBehindADelay() throws IOException, SyntaxException {
        meet(socket -> {
            beginMessage(socket);
            say(socket, "All work and no play makes Jack a dull boy.\r\n".repeat(200_000));
            say(socket, ".\r\nQUIT\r\n");
            assertThat(toEnd(socket)).startsWith("250 ").contains("\r\n221 ");
        }, "data +10: delay 300ms", "data +1000000: delay 100ms");
    }

    @Test
    void injectsBesideItsOwnReplies() throws IOException, SyntaxException {
        meet(socket -> {
            read(socket);
            say(socket, "DATA\r\n");
            String said = read(socket);
            assertThat(said.endsWith("\n") && said.indexOf('\n') < said.length() - 1 ? said : said + read(socket))
                    .startsWith("500 error in command\r\n503 ");
        }, "command DATA: inject server \"500 error in command\\r\\n\"");
    }
}
