package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.report.CaptureReport;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Direction;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Recording;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class MailCaptureTest {
    private static final Direction CLIENT = Direction.CLIENT;
    private static final Direction SERVER = Direction.SERVER;

    private static TcpTalk talk(int clientPort, int serverPort) {
        return new TcpTalk(clientPort, serverPort, 7, 9).open().server("220 mx.example.test ESMTP\r\n")
                .client("EHLO a.example\r\n").server("250-mx\r\n250 PIPELINING\r\n")
                .client("MAIL FROM:<a@a.example>\r\nRC").client("PT TO:<b@b.example>\r\nDATA\r\n")
                .server("250 ok\r\n250 ok\r\n354 go\r\n").client("Subject: x\r\n\r\nhi\r\n.").client("\r\n")
                .server("250 taken\r\n").client("QUIT\r\n").server("221 bye\r\n").close(CLIENT).close(SERVER);
    }

    private static MailCapture read(byte[] capture) throws IOException {
        return MailCapture.whole(CaptureFile.of(capture));
    }

    private static MailConversation only(byte[] capture) throws IOException {
        try (MailCapture all = read(capture)) {
            assertThat(all.conversations()).hasSize(1);
            return all.conversations().getFirst();
        }
    }

    private static Timeline timeline(byte[] capture) throws IOException {
        try (MailCapture all = read(capture)) {
            return all.timeline(all.conversations().getFirst());
        }
    }

    @Test
    void listsAConversationWithWhatItsLineShows() throws IOException {
        MailConversation conversation = only(talk(40_000, 25).capture());

        assertThat(conversation.verbs()).containsExactly("EHLO", "MAIL", "RCPT", "DATA", "QUIT");
        assertThat(conversation.codes()).containsExactly(220, 250, 250, 250, 354, 250, 221);
        assertThat(conversation.messages()).isOne();
        assertThat(conversation.complete()).isTrue();
        assertThat(conversation.notes()).isEmpty();
        assertThat(conversation.segments()).isEqualTo(11);
        assertThat(conversation.place().frames()).isEqualTo(16);
    }

    @Test
    void opensAConversationAsATimelineWithTheFramesOfItsSegments() throws IOException {
        Timeline timeline = timeline(talk(40_000, 25).capture());

        assertThat(timeline.segments()).extracting(Segment::frame).containsExactly(4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
                14);
        assertThat(timeline.commands()).extracting(CommandItem::reply).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(timeline.commands().get(2).unit().origins()).extracting(origin -> timeline.segments()
                .get(origin.segment()).frame()).containsExactly(7, 8);
    }

    @Test
    void findsMailOnAnyPortByWhatIsSaidAndLeavesTheRestAlone() throws IOException {
        assertThat(only(talk(40_000, 1234).capture()).codes()).hasSize(7);
        for (String greeting : List.of("220 ftp ready\r\n", "HTTP/1.1 200 OK\r\n\r\n", "* OK IMAP\r\n")) {
            TcpTalk other = new TcpTalk(40_000, 1234, 1, 1).open().server(greeting).client("USER x\r\n")
                    .server("331 ok\r\n");
            try (MailCapture capture = read(other.capture())) {
                assertThat(capture.conversations()).isEmpty();
                assertThat(capture.counts().connections()).isOne();
            }
        }
    }

    @Test
    void keepsConversationsApartThatHappenAtTheSameTime() throws IOException {
        List<TcpTalk.Sent> packets = new ArrayList<>();
        for (int port = 1; port <= 20; port++) {
            packets.addAll(talk(port, port % 3 == 0 ? 1025 : 25).packets());
        }
        packets.sort(Comparator.comparingLong(TcpTalk.Sent::nanos));
        try (MailCapture capture = read(TcpTalk.capture(packets, 65_535))) {
            assertThat(capture.conversations()).hasSize(20).allSatisfy(conversation -> {
                assertThat(conversation.complete()).isTrue();
                assertThat(capture.timeline(conversation).commands()).extracting(CommandItem::reply)
                        .containsExactly(1, 2, 3, 4, 5, 6);
            });
        }
    }

    @Test
    void aRecordingOfACaptureLeavesOutWhatWasSentAgain() throws IOException, PlanException {
        TcpTalk talk = talk(40_000, 25);
        List<TcpTalk.Sent> packets = new ArrayList<>(talk.packets());
        packets.add(7, packets.get(6));
        TcpTalk.Sent late = packets.remove(8);
        packets.add(7, late);
        Timeline damaged = timeline(TcpTalk.capture(packets, 65_535));
        Session session = Recording.session(damaged, "captured", "");
        Timeline again = Recording.timeline(SessionFile.read(SessionPrinter.print(session)).session());
        Timeline plain = timeline(talk.capture());

        assertThat(damaged.notes()).isNotEmpty();
        assertThat(session.header().recorded()).contains("capture");
        assertThat(again.segments()).extracting(Segment::length)
                .isEqualTo(plain.segments().stream().map(Segment::length).toList());
        assertThat(again.commands()).extracting(CommandItem::reply)
                .isEqualTo(plain.commands().stream().map(CommandItem::reply).toList());
    }

    @Test
    void tellsWhatTheHandshakeOfTlsSays() throws Exception {
        SSLEngine engine = SSLContext.getDefault().createSSLEngine();
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName("mx.example.test")));
        engine.setSSLParameters(parameters);
        ByteBuffer hello = ByteBuffer.allocate(32 * 1024);
        engine.wrap(ByteBuffer.allocate(0), hello);
        String record = new String(hello.array(), 0, hello.position(), StandardCharsets.ISO_8859_1);
        TcpTalk startTls = new TcpTalk(40_000, 25, 1, 1).open().server("220 mx\r\n").client("EHLO a\r\n")
                .server("250-mx\r\n250 STARTTLS\r\n").client("STARTTLS\r\n").server("220 go\r\n")
                .client(record.substring(0, 9)).client(record.substring(9)).server("\25\3\3\0\2\2\60");
        TcpTalk implicit = new TcpTalk(40_000, 465, 1, 1).open().client(record).server("\25\3\3\0\2\2\60");

        for (TcpTalk talk : List.of(startTls, implicit)) {
            assertThat(only(talk.capture()).notes()).contains("TLS, client: client hello for mx.example.test, TLS 1.3",
                    "TLS, server: alert: unknown CA, fatal");
        }
        assertThat(only(startTls.capture()).codes()).containsExactly(220, 250, 220);
        assertThat(only(implicit.capture()).codes()).isEmpty();
    }

    @Test
    void readsOnBehindStarttlsWhereSomebodyHasDecryptedTheCapture() throws IOException {
        TcpTalk talk = new TcpTalk(40_000, 25, 1, 1).open().server("220 mx\r\n").client("STARTTLS\r\n")
                .server("220 go\r\n")
                .client("EHLO a\r\n").server("250 mx\r\n");

        assertThat(only(talk.capture()).verbs()).containsExactly("STARTTLS", "EHLO");
        assertThat(only(talk.capture()).codes()).containsExactly(220, 220, 250);
    }

    @Test
    void readsWhatIsThereOfACaptureThatIsCutOffAnywhere() throws IOException {
        byte[] capture = talk(40_000, 25).capture();
        List<Integer> codes = only(capture).codes();
        for (int length = 0; length < capture.length; length++) {
            try (MailCapture cut = read(Arrays.copyOf(capture, length))) {
                for (MailConversation conversation : cut.conversations()) {
                    assertThat(codes.subList(0, conversation.codes().size())).isEqualTo(conversation.codes());
                    assertThat(cut.timeline(conversation).replies()).hasSize(conversation.replies());
                }
            }
        }
    }

    @Test
    void saysTheSameForEverySnapLength() throws IOException {
        List<TcpTalk.Sent> packets = talk(40_000, 25).packets();
        for (int snap = 54; snap < 120; snap++) {
            MailConversation conversation = only(TcpTalk.capture(packets, snap));
            assertThat(conversation.place().frames()).isEqualTo(16);
            assertThat(conversation.segments()).isEqualTo(11);
            assertThat(conversation.complete()).isEqualTo(conversation.notes().isEmpty());
        }
    }

    @Test
    void writesTheObjectThatScriptsReadAndLinesForATerminal() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (MailCapture capture = read(talk(40_000, 25).capture())) {
            CaptureReport.json(capture, json);
        }
        String text = json.toString(StandardCharsets.UTF_8);

        assertThat(text).contains("\"id\":0,\"client\":\"192.0.2.10:40000\",\"server\":\"198.51.100.25:25\"",
                "\"frames\":16", "\"frame\":7", "\"replies\":[220,250,250,250,354,250,221]", "\"complete\":true",
                "\"text\":\"RCPT TO:<b@b.example>\"");
    }
}
