package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Octets;
import org.junit.jupiter.params.provider.MethodSource;

/** Octets of a fuzzer as a session file: what reads without a problem is the same when it is written and read again. */
class SessionFileFuzzTest {
    static List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        for (Path folder : List.of(Path.of("../assets/samples"), Path.of("src/test/resources/fixtures"))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.seam")) {
                for (Path file : files) {
                    samples.add(Files.readAllBytes(file));
                }
            }
        }
        return samples;
    }

    @MethodSource("samples")
    @FuzzTest(maxDuration = "10m")
    void file(byte[] octets) {
        SessionFile file = SessionFile.read(Octets.wrap(octets));
        Octets printed = SessionPrinter.print(file.session());
        SessionFile again = SessionFile.read(printed);
        if (file.problems().isEmpty()) {
            assertThat(again.problems()).isEmpty();
            assertThat(SessionPrinter.print(again.session())).isEqualTo(printed);
        }
        Advisor.advise(file);
    }
}
