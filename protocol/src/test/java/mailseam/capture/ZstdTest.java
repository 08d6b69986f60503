package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureNote;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZstdTest {
    private static final byte[] CAPTURE = TcpTalk.smtp().open().server("220 mx ESMTP\r\n").client("QUIT\r\n")
            .server("221 bye\r\n").close(Direction.CLIENT).close(Direction.SERVER).capture();
    private static final byte[] SKIPPED = Headers.join(Headers.number(0x502A4D18, 4), Headers.number(0x03000000, 4),
            new byte[3]);

    @TempDir
    private Path folder;

    /** One frame, with a checksum. */
    private static byte[] frame(byte[] octets, int from, int to) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZstdOutputStream zstd = new ZstdOutputStream(packed)) {
            zstd.setChecksum(true).write(octets, from, to - from);
        }
        return packed.toByteArray();
    }

    private static byte[] frame() throws IOException {
        return frame(CAPTURE, 0, CAPTURE.length);
    }

    private static List<String> notes(byte[] packed) throws IOException {
        try (MailCapture capture = MailCapture.whole(CaptureFile.read(new ByteArrayInputStream(packed)))) {
            return capture.facts().notes().stream().map(CaptureNote::text).toList();
        }
    }

    private static void readsWhole(CaptureFile file) throws IOException {
        try (MailCapture capture = MailCapture.whole(file)) {
            assertThat(capture.facts().notes()).isEmpty();
            assertThat(capture.conversations()).singleElement().extracting(MailConversation::codes)
                    .isEqualTo(List.of(220, 221));
        }
    }

    @Test
    void readsAFileAndAPipeOfAnyFrames() throws IOException {
        int half = CAPTURE.length / 2;
        byte[] two = Headers.join(frame(CAPTURE, 0, half), frame(CAPTURE, half, CAPTURE.length));
        byte[] skipping = Headers.join(SKIPPED, frame(CAPTURE, 0, half), SKIPPED, frame(CAPTURE, half, half),
                frame(CAPTURE, half, CAPTURE.length), SKIPPED);
        for (byte[] packed : List.of(frame(), two, skipping)) {
            readsWhole(CaptureFile.open(Files.write(folder.resolve("packed"), packed)));
            readsWhole(CaptureFile.read(new ByteArrayInputStream(packed)));
            assertThat(CaptureFile.mayBe(Octets.wrap(packed))).isTrue();
        }
    }

    @Test
    void readsAPipeThatBringsOctetByOctet() throws IOException {
        readsWhole(CaptureFile.read(new ByteArrayInputStream(frame()) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        }));
    }

    @Test
    void givesWhatHasComeWhileAPipeIsOpen() throws IOException {
        byte[] first = frame(CAPTURE, 0, CAPTURE.length - 1);
        InputStream pipe = new ByteArrayInputStream(first);
        try (CaptureFile file = CaptureFile.read(pipe)) {
            assertThat(file.more()).isTrue();
            assertThat(file.octets().length()).isEqualTo(CAPTURE.length - 1);
        }
    }

    @Test
    void saysOnceThatAFileIsCutOffWhereverItIs() throws IOException {
        byte[] whole = frame();
        for (int length = 4; length < whole.length; length++) {
            assertThat(notes(Arrays.copyOf(whole, length))).as("cut off at %d", length).first()
                    .isEqualTo("The compressed file is cut off.");
        }
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        byte[] whole = frame();
        byte[] checksum = whole.clone();
        checksum[whole.length - 1] ^= 1;
        byte[] inside = whole.clone();
        inside[whole.length / 2] ^= 1; // of one block
        for (byte[] damaged : List.of(checksum, inside, Headers.join(whole, new byte[]{1, 2, 3, 4}))) {
            assertThat(notes(damaged)).first().isEqualTo("The compressed file is damaged.");
        }
    }

    @Test
    void readsNoFileThatIsPackedTwice() throws IOException {
        byte[] whole = frame();
        assertThat(notes(frame(whole, 0, whole.length))).containsExactly("The file is compressed more than once.");
    }

    @Test
    void refusesAFrameThatWantsMoreMemoryThanItGets() throws IOException {
        byte[] header = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x00, (byte) (18 << 3), 0x01, 0x00, 0x00};

        assertThat(notes(header)).first().asString().contains("128 MiB", "zstd -d --long=31");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void takesAnyDamage(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            byte[] damaged = frame();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
            }
            assertThat(notes(damaged)).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Tag("peers")
    @ParameterizedTest
    @ValueSource(strings = {"-1", "-19", "--ultra -22", "--long=27", "--no-check"})
    void readsWhatTheCommandMakes(String options) throws IOException, InterruptedException {
        Path plain = Files.write(folder.resolve("plain.pcap"), CAPTURE);
        Path packed = folder.resolve("packed.pcap.zst");
        Process zstd = new ProcessBuilder("sh", "-c", "zstd -q " + options + " -o " + packed + " " + plain).inheritIO()
                .start();

        assertThat(zstd.waitFor()).isZero();
        readsWhole(CaptureFile.open(packed));
    }
}
