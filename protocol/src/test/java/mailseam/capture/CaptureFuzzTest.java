package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.Packet;
import mailseam.capture.out.Ends;
import mailseam.capture.out.TimelineCapture;
import mailseam.report.CaptureReport;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Command;
import mailseam.smtp.Direction;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;

/** Octets of a fuzzer as captures, as packets, as segments, and as what TLS sends. */
class CaptureFuzzTest {
    /** A whole file: its packets lie in it, one behind the other, and are the same when it comes from a pipe. */
    @FuzzTest(maxDuration = "10m")
    void file(byte[] octets) throws IOException {
        int length = 0;
        try (CaptureFile file = CaptureFile.of(octets.clone())) {
            Packet packet = new Packet();
            while (file.next(packet)) {
                length += packet.captured();
                assertThat(packet.offset() + packet.captured()).isLessThanOrEqualTo(octets.length);
            }
            file.end();
            assertThat(length).isLessThanOrEqualTo(octets.length);
            if (file.reader().facts().notes().isEmpty()) {
                assertThat(file.octets().length()).isEqualTo(octets.length);
            }
        }
        readAll(octets);
    }

    /** Packed files, which begin as gzip or zstd does. */
    @FuzzTest(maxDuration = "10m")
    void packed(byte[] octets) throws IOException {
        MailCapture.whole(CaptureFile.read(new ByteArrayInputStream(octets))).close();
    }

    /** Packets: an octet for the link type, and then the length of each in two octets and its octets. */
    @FuzzTest(maxDuration = "10m")
    void links(byte[] octets) throws IOException {
        int[] types = {1, 0, 9, 12, 50, 51, 101, 105, 108, 113, 127, 149, 192, 228, 229, 258, 276};
        ByteBuffer left = ByteBuffer.wrap(octets);
        int type = left.hasRemaining() ? types[(left.get() & 0xFF) % types.length] : 1;
        CaptureWriter writer = CaptureWriter.pcap(type);
        int packets = 0;
        while (left.remaining() > 2) {
            byte[] packet = new byte[Math.min(left.getShort() & 0xFFFF, left.remaining())];
            left.get(packet);
            writer.add(packets++, packet);
        }
        assertThat(Told.of(writer.octets()).size()).isLessThanOrEqualTo(packets);
    }

    /** Segments, by the rules of {@link FuzzedTalk}: what is listed is what is opened, and what is opened can be kept and written. */
    @FuzzTest(maxDuration = "10m")
    void segments(byte[] octets) throws IOException {
        readAll(FuzzedTalk.capture(octets));
    }

    /** What both sides send on the port of implicit TLS and behind STARTTLS: a side, a length, and so many octets of it. */
    @FuzzTest(maxDuration = "10m")
    void tls(byte[] octets) throws IOException {
        for (TcpTalk talk : List.of(new TcpTalk(40_000, 465, 1, 1).open(), new TcpTalk(40_000, 25, 1, 1).open()
                .server("220 mx\r\n").client("STARTTLS\r\n").server("220 go\r\n"))) {
            ByteBuffer left = ByteBuffer.wrap(octets);
            while (left.remaining() > 2) {
                Direction side = (left.get() & 1) == 0 ? Direction.CLIENT : Direction.SERVER;
                byte[] sent = new byte[Math.min((left.getShort() & 0x7FF) + 1, left.remaining())];
                left.get(sent);
                talk.say(side, new String(sent, StandardCharsets.ISO_8859_1));
            }
            readAll(talk.capture());
        }
    }

    private static void readAll(byte[] capture) throws IOException {
        try (MailCapture read = MailCapture.whole(CaptureFile.of(capture))) {
            List<Timeline> timelines = new ArrayList<>();
            for (MailConversation conversation : read.conversations()) {
                Timeline timeline = read.timeline(conversation);
                timelines.add(timeline);
                assertThat(timeline.segments()).hasSize(conversation.segments());
                assertThat(timeline.replies()).hasSize(conversation.replies());
                assertThat(timeline.commands()).filteredOn(item -> item.unit() instanceof Command)
                        .hasSize(conversation.commands());
                keep(conversation, timeline);
            }
            CaptureReport.json(read, OutputStream.nullOutputStream());
        }
    }

    private static void keep(MailConversation conversation, Timeline timeline) throws IOException {
        Session session = Recording.session(timeline, "", "");
        assertThat(SessionFile.read(SessionPrinter.print(session)).problems()).isEmpty();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        TimelineCapture.write(timeline,
                Ends.of(conversation.client().toString(), conversation.server().toString()), "a test", "1.0", written);
        MailCapture.whole(CaptureFile.of(written.toByteArray())).close();
    }
}
