package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.report.CaptureReport;
import mailseam.smtp.Direction;
import mailseam.timeline.Recording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captures with octets changed at random, or cut off anywhere: whatever comes of them, nothing throws and nothing grows without bound. */
class HostileCapturesTest {
    private static final int ROUNDS = 150;

    private static byte[] sample() {
        return TcpTalk.smtp().open().server("220 mx ESMTP\r\n").client("EHLO a\r\n")
                .server("250-mx\r\n250 CHUNKING\r\n")
                .client("MAIL FROM:<a@b>\r\nRC").client("PT TO:<c@d>\r\n").again(Direction.CLIENT, 5, "c@d>\r")
                .server("250 ok\r\n250 ok\r\n").client("BDAT 5 LAST\r\n12345").server("250 ok\r\n").client("DATA\r\n")
                .server("354 go\r\n").client("x\r\n.\r\n").server("250 ok\r\n").client("STARTTLS\r\n")
                .server("220 go\r\n")
                .client("\26\3\1\0\4\1\0\0\0").close(Direction.CLIENT).close(Direction.SERVER).capture();
    }

    /** The inputs of the fuzzer, without those that are another one with other times. */
    static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files
                .list(Path.of("src/test/resources/mailseam/capture/CaptureFuzzTestInputs/file"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("times")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void readsWhatItCanOfACaptureThatIsCutOffAtAnyOctet(Path file) throws IOException {
        byte[] capture = Files.readAllBytes(file);
        for (int length = 0; length < capture.length; length++) {
            try (MailCapture read = MailCapture.whole(CaptureFile.of(Arrays.copyOf(capture, length)))) {
                for (MailConversation conversation : read.conversations()) {
                    assertThat(read.timeline(conversation).replies()).hasSize(conversation.replies());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWhatItCanOfADamagedCapture(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] capture = sample();
            for (int i = 0; i <= random.nextInt(8); i++) {
                capture[24 + random.nextInt(capture.length - 24)] = (byte) random.nextInt();
            }
            try (MailCapture read = MailCapture.whole(CaptureFile.of(capture))) {
                assertThat(read.conversations().size()).isLessThan(30);
                for (MailConversation conversation : read.conversations()) {
                    Recording.session(read.timeline(conversation), "", "");
                }
                CaptureReport.json(read, OutputStream.nullOutputStream());
            }
        }
    }
}
