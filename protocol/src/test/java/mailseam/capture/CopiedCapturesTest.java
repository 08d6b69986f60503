package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.Packet;
import mailseam.capture.out.MergedCapture;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captures that are cut down, and several of them as one. */
class CopiedCapturesTest {
    @TempDir
    private Path folder = Path.of("");

    record Copy(long nanos, long length, Octets octets) {
        static List<Copy> all(CaptureFile file) {
            List<Copy> all = new ArrayList<>();
            Packet packet = new Packet();
            while (file.next(packet)) {
                all.add(new Copy(packet.nanos(), packet.length(), packet.octets().compact()));
            }
            return all;
        }

        static List<Copy> all(List<TcpTalk.Sent> packets) {
            return all(CaptureFile.of(TcpTalk.capture(packets, 65_535)));
        }
    }

    private static List<TcpTalk.Sent> interleaved(int from, int to) {
        List<TcpTalk.Sent> all = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            all.addAll(RandomTalk.packets(seed));
        }
        all.sort(Comparator.comparingLong(TcpTalk.Sent::nanos));
        return all;
    }

    @Test
    void cutsACaptureDownToTheVeryPacketsOfSomeConversations() throws IOException {
        try (MailCapture capture = MailCapture.whole(
                CaptureFile.of(TcpTalk.capture(interleaved(0, 6), 65_535)))) {
            List<MailConversation> chosen = capture.conversations().stream()
                    .filter(one -> one.client().port() == RandomTalk.port(2)
                            || one.client().port() == RandomTalk.port(4))
                    .toList();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(capture.cut(chosen, "1.0", out, _ -> true)).isTrue();
            List<TcpTalk.Sent> expected = new ArrayList<>(RandomTalk.packets(2));
            expected.addAll(RandomTalk.packets(4));
            expected.sort(Comparator.comparingLong(TcpTalk.Sent::nanos));

            assertThat(Copy.all(CaptureFile.of(out.toByteArray())))
                    .containsExactlyInAnyOrderElementsOf(Copy.all(expected));
            try (MailCapture again = MailCapture.whole(CaptureFile.of(out.toByteArray()))) {
                assertThat(again.conversations()).hasSize(2);
                assertThat(again.facts().comments().getFirst().text())
                        .contains("Cut down by Mailseam 1.0 to conversations");
            }
        }
    }

    @Test
    void keepsTheFragmentsAndCommentsOfASegmentAndTheLengthOfWhatWasCutOff() throws IOException {
        byte[] tcp = Headers.tcp(true, 40_000, 25, 1, 1, TcpTalk.ACK, new byte[0],
                "EHLO a.example\r\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] first = Headers.ethernet(0x800, Headers.ipv4(true, Headers.TCP, 7, 0x2000, Arrays.copyOf(tcp, 24)));
        byte[] other = Headers.ethernet(0x800, Headers.ipv4(true, 17, 8, 0, new byte[20]));
        byte[] second = Headers.ethernet(0x800,
                Headers.ipv4(true, Headers.TCP, 7, 3, Arrays.copyOfRange(tcp, 24, tcp.length)));
        CaptureWriter writer = CaptureWriter.pcapng(ByteOrder.BIG_ENDIAN).section().describe(1, new byte[0]);
        byte[] begin = Headers.ethernet(0x800, Headers.ipv4(true, Headers.TCP, 6, 0,
                Headers.tcp(true, 40_000, 25, 0, 0, TcpTalk.SYN, new byte[0], new byte[0])));
        writer.packet(0, 0, begin, new byte[0]).packet(0, 1, first, new byte[0]).packet(0, 2, other, new byte[0])
                .packet(0, 3, second,
                        writer.comment("the rest"));
        try (MailCapture capture = MailCapture.whole(CaptureFile.of(writer.octets()))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            capture.cut(capture.conversations(), "1.0", out, _ -> true);
            CaptureFile cut = CaptureFile.of(out.toByteArray());

            assertThat(Copy.all(cut)).extracting(Copy::octets).containsExactly(Octets.wrap(begin), Octets.wrap(first),
                    Octets.wrap(second));
            assertThat(cut.facts().comments()).anyMatch(comment -> comment.frame() == 3
                    && comment.text().equals("the rest"));
        }
    }

    @Test
    void copiesAllPacketsAndTellsHowFarItIs() throws IOException {
        List<TcpTalk.Sent> packets = new ArrayList<>();
        while (packets.size() < 25_000) {
            packets.addAll(interleaved(0, 40));
        }
        byte[] octets = TcpTalk.capture(packets, 65_535);
        List<Long> told = new ArrayList<>();
        try (MailCapture capture = MailCapture.whole(CaptureFile.of(octets))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(capture.copy("1.0", out, read -> told.add(read))).isTrue();
            assertThat(Copy.all(CaptureFile.of(out.toByteArray()))).isEqualTo(Copy.all(packets));
            assertThat(told).hasSizeGreaterThanOrEqualTo(2).isSorted()
                    .allMatch(read -> read > 0 && read < capture.length());
            told.clear();
            capture.cut(capture.conversations(), "1.0", out, read -> told.add(read));
            assertThat(told).hasSizeGreaterThanOrEqualTo(5).isSorted().allMatch(read -> read < capture.length());
            assertThat(capture.cut(capture.conversations(), "1.0", out, read -> read == 0)).isFalse();
        }
    }

    @Test
    void stopsWhereItIsTold() throws IOException {
        try (MailCapture capture = MailCapture.whole(CaptureFile.of(TcpTalk.capture(interleaved(0, 3), 65_535)))) {
            assertThat(capture.cut(capture.conversations(), "1.0", new ByteArrayOutputStream(), _ -> false)).isFalse();
        }
    }

    @Test
    void mergesCapturesInTheOrderOfTheirTimesAndLeavesNoFileBehind() throws IOException {
        List<TcpTalk.Sent> all = interleaved(0, 5);
        List<List<TcpTalk.Sent>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < all.size(); i++) {
            parts.get(i * 7 % 3).add(all.get(i));
        }
        List<CaptureFile> files = parts.stream().map(part -> CaptureFile.of(TcpTalk.capture(part, 65_535))).toList();
        try (MailCapture merged = MailCapture.whole(MergedCapture.of(files, folder));
                MailCapture whole = MailCapture.whole(CaptureFile.of(TcpTalk.capture(all, 65_535)))) {
            assertThat(merged.conversations()).extracting(MailConversation::verbs)
                    .containsExactlyInAnyOrderElementsOf(
                            whole.conversations().stream().map(MailConversation::verbs).toList());
            assertThat(merged.counts().frames()).isEqualTo(all.size());
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
