package mailseam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mailseam.report.embed.EmbeddedSessions;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignSession;
import mailseam.report.foreign.ForeignTexts;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import org.junit.jupiter.params.provider.MethodSource;

/** Octets of a fuzzer as a text of another tool, and as a report with sessions in it. */
class ReportFuzzTest {
    private static final Path SAMPLES = Path.of("src/test/resources/mailseam/report/foreign");

    /** Longer samples would make the fuzzer slow. */
    private static final int LONGEST = 2_500;

    static List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SAMPLES)) {
            for (Path file : files) {
                if (Files.size(file) <= LONGEST) {
                    samples.add(Files.readAllBytes(file));
                }
            }
        }
        return samples;
    }

    /** Whatever a foreign text gives reads without a problem. */
    @MethodSource("samples")
    @FuzzTest(maxDuration = "10m")
    void foreign(byte[] octets) {
        Octets text = Octets.wrap(octets);
        check(ForeignTexts.read(text));
        ForeignKind[] kinds = ForeignKind.values();
        check(ForeignTexts.read(text, kinds[octets.length % kinds.length]));
    }

    @FuzzTest(maxDuration = "10m")
    void embedded(byte[] octets) {
        assertThat(EmbeddedSessions.in(Octets.wrap(octets)).stream().mapToLong(String::length).sum())
                .isLessThanOrEqualTo(2_000L * octets.length);
    }

    private static void check(ForeignReading reading) {
        switch (reading) {
            case ForeignReading.Refused refused -> assertThat(refused.reason()).endsWith(".");
            case ForeignReading.Sessions read -> {
                for (ForeignSession session : read.sessions()) {
                    if (read.kind() != ForeignKind.SESSION && read.kind() != ForeignKind.REPORT) {
                        assertThat(SessionFile.read(Octets.utf8(session.text())).problems()).as(session.text())
                                .isEmpty();
                    }
                }
            }
        }
    }
}
