package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import mailseam.capture.file.CaptureFacts;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureNote;
import mailseam.capture.file.CaptureReader;
import mailseam.capture.file.Packet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureFileTest {
    private static final long TIME = 1_700_000_000_123_456_000L;
    private static final byte[] FIRST = "first packet".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECOND = "second".getBytes(StandardCharsets.US_ASCII);
    @TempDir
    private Path folder;

    /** What was read of a packet. */
    private record Seen(int frame, long nanos, int linkType, String text, long length) {
    }

    static Stream<Arguments> kinds() {
        return Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)
                .flatMap(order -> IntStream.of(0xA1B2C3D4, 0xA1B23C4D, 0xA1B2CD34)
                        .mapToObj(magic -> Arguments.of(order, magic)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsEachKindOfPcap(ByteOrder order, int magic) throws IOException {
        byte[] capture = CaptureWriter.pcap(order, magic, 113).add(TIME, FIRST).add(TIME + 1000, SECOND, 3).octets();

        assertThat(read(capture)).containsExactly(new Seen(1, TIME, 113, "first packet", 12),
                new Seen(2, TIME + 1000, 113, "sec", 6));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsSectionsAndInterfacesOfPcapng(boolean little) throws IOException {
        ByteOrder order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        CaptureWriter writer = CaptureWriter.pcapng(order);
        writer.section().describe(1, new byte[0])
                .describe(101, Headers.join(writer.option(9, new byte[]{9}), writer.option(14, writer.number(7, 8))))
                .describe(113, writer.option(9, new byte[]{(byte) 0x8A}))
                .packet(0, TIME / 1000, FIRST, writer.comment("look here"))
                .packet(1, TIME, SECOND, new byte[0])
                .packet(2, (1_700_000_000L << 10) + 512, SECOND, new byte[0]).block(0x7777, FIRST).simplePacket(FIRST)
                .section().describe(105, new byte[0]).packet(0, TIME / 1000, SECOND, new byte[0]);

        assertThat(read(writer.octets())).containsExactly(new Seen(1, TIME, 1, "first packet", 12),
                new Seen(2, TIME + 7_000_000_000L, 101, "second", 6),
                new Seen(3, 1_700_000_000_500_000_000L, 113, "second", 6),
                new Seen(4, 1_700_000_000_500_000_000L, 1, "first packet", 12), new Seen(5, TIME, 105, "second", 6));
    }

    @Test
    void keepsWhatPcapngSaysBesideItsPackets() {
        CaptureWriter writer = CaptureWriter.pcapng(ByteOrder.LITTLE_ENDIAN);
        byte[] secrets = "CLIENT_RANDOM 00 11".getBytes(StandardCharsets.US_ASCII);
        byte[] name = Headers.join(new byte[]{(byte) 192, 0, 2, 1},
                "mx.example.test\0mx2\0".getBytes(StandardCharsets.US_ASCII));
        writer.section().describe(1, new byte[0]).packet(0, 1, FIRST, writer.comment("odd reply"))
                .block(4, Headers.join(writer.option(1, name), writer.option(0, new byte[0])))
                .block(10, Headers.join(writer.number(0x544C534B, 4), writer.number(secrets.length, 4), secrets));
        CaptureFile file = CaptureFile.of(writer.octets());
        packets(file);
        CaptureFacts.Secrets kept = file.facts().secrets().getFirst();

        assertThat(file.facts().comments()).containsExactly(new CaptureFacts.Comment(1, "odd reply"));
        assertThat(file.facts().names()).containsExactly(new CaptureFacts.HostName("192.0.2.1", "mx.example.test"),
                new CaptureFacts.HostName("192.0.2.1", "mx2"));
        assertThat(kept.type()).isEqualTo(0x544C534B);
        assertThat(file.octets().read(kept.offset(), kept.length()).latin1()).isEqualTo("CLIENT_RANDOM 00 11");
    }

    static Stream<byte[]> samples() {
        CaptureWriter writer = CaptureWriter.pcapng(ByteOrder.BIG_ENDIAN);
        return Stream.of(CaptureWriter.pcap(1).add(TIME, FIRST).add(TIME, SECOND).octets(),
                writer.section().describe(1, new byte[0]).packet(0, TIME / 1000, FIRST, writer.comment("here"))
                        .simplePacket(SECOND).octets());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatIsThereOfAFileThatIsCutOffAnywhere(byte[] whole) {
        List<Seen> all = packets(CaptureFile.of(whole));
        for (int length = 0; length < whole.length; length++) {
            CaptureFile file = CaptureFile.of(Arrays.copyOf(whole, length));
            List<Seen> some = packets(file);
            file.end();

            assertThat(all.subList(0, some.size())).isEqualTo(some);
            assertThat(some.size()).isLessThan(all.size());
            assertThat(file.facts().notes()).as("cut off at %d", length).hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void goesOnWhereAFileHasGrown(byte[] whole) throws IOException {
        Path path = folder.resolve("growing.pcap");
        Files.write(path, new byte[0]);
        List<Seen> seen = new ArrayList<>();
        try (CaptureFile file = CaptureFile.open(path);
                OutputStream more = Files.newOutputStream(path, StandardOpenOption.APPEND)) {
            for (byte octet : whole) {
                more.write(octet);
                assertThat(file.more()).isTrue();
                seen.addAll(packets(file));
            }
            assertThat(file.more()).isFalse();
            file.end();
            assertThat(file.facts().notes()).isEmpty();
        }

        assertThat(seen).isEqualTo(packets(CaptureFile.of(whole)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comesBackToAPlace(byte[] whole) {
        CaptureFile file = CaptureFile.of(whole);
        Packet packet = new Packet();
        file.next(packet);
        CaptureReader.Mark first = file.reader().mark();
        file.next(packet);
        CaptureReader again = file.reader().at(first);

        assertThat(again.next(packet)).isTrue();
        assertThat(packet.frame()).isEqualTo(1);
        assertThat(again.next(packet)).isTrue();
        assertThat(packet.octets().latin1()).isEqualTo("second");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsFromAPipeAndUnpacks(byte[] whole) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(whole);
        }
        List<Seen> all = packets(CaptureFile.of(whole));

        assertThat(read(CaptureFile.read(new ByteArrayInputStream(whole)))).isEqualTo(all);
        assertThat(read(CaptureFile.read(new SequenceInputStream(new ByteArrayInputStream(whole, 0, 30),
                new ByteArrayInputStream(whole, 30, whole.length))))).isEqualTo(all);
        assertThat(read(CaptureFile.read(new ByteArrayInputStream(packed.toByteArray())))).isEqualTo(all);
        Path path = Files.write(folder.resolve("packed.pcap.gz"), packed.toByteArray());
        assertThat(read(CaptureFile.open(path))).isEqualTo(all);
    }

    @Test
    void notesThatACompressedFileIsCutOff() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(CaptureWriter.pcap(1).add(TIME, FIRST).octets());
        }
        for (int length = 2; length < packed.size(); length++) {
            try (CaptureFile file = CaptureFile.read(new ByteArrayInputStream(packed.toByteArray(), 0, length))) {
                read(file);

                assertThat(file.facts().notes()).extracting(CaptureNote::kind).contains(CaptureNote.Kind.CUT_OFF);
                assertThat(file.facts().notes()).first().extracting(CaptureNote::text)
                        .isEqualTo("The compressed file is cut off.");
            }
        }
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThat(notes(new byte[0])).containsExactly("The file is empty.");
        assertThat(notes("No capture at all, but text.".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("The file is no pcap or pcapng capture.");
        assertThat(notes(Headers.join(Headers.number(0x1F8B0800, 4), new byte[30])))
                .containsExactly("The file is compressed more than once.");
    }

    @Test
    void stopsWhereAPacketIsTooLongToBeOne() {
        byte[] capture = CaptureWriter.pcap(1).add(TIME, FIRST).add(TIME, SECOND).octets();
        capture[24 + 16 + FIRST.length + 11] = 0x7F;
        CaptureFile file = CaptureFile.of(capture);

        assertThat(packets(file)).hasSize(1);
        assertThat(file.facts().notes()).extracting(CaptureNote::kind).containsExactly(CaptureNote.Kind.BROKEN);
    }

    private static List<String> notes(byte[] capture) {
        CaptureFile file = CaptureFile.of(capture);
        assertThat(packets(file)).isEmpty();
        file.end();
        return file.facts().notes().stream().map(CaptureNote::text).toList();
    }

    private List<Seen> read(byte[] capture) throws IOException {
        return read(CaptureFile.open(Files.write(folder.resolve("some.pcap"), capture)));
    }

    private static List<Seen> read(CaptureFile file) throws IOException {
        try (file) {
            List<Seen> seen = new ArrayList<>();
            do {
                seen.addAll(packets(file));
            } while (file.more());
            file.end();
            return seen;
        }
    }

    private static List<Seen> packets(CaptureFile file) {
        List<Seen> seen = new ArrayList<>();
        Packet packet = new Packet();
        while (file.next(packet)) {
            seen.add(new Seen(packet.frame(), packet.nanos(), packet.linkType(), packet.octets().latin1(),
                    packet.length()));
        }
        return seen;
    }
}
