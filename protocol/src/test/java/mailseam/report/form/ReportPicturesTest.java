package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import mailseam.report.Report;
import mailseam.report.Setting;
import mailseam.session.PlanException;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures of reports for the documentation: in {@code docs/images} with {@code -Dscreenshots=true}, else in {@code target}. */
@Tag("peers")
class ReportPicturesTest {
    private static final Path FOLDER = Path
            .of(Boolean.getBoolean("screenshots") ? "../docs/images" : "target/screenshots");
    private static final String RECORDING = """
            mailseam 1
            title     A verb cut in two behind a PIX
            server    mx.example.org:25
            recorded  kernel
            mark      +0.061000,C@56-59 The firewall reads each segment alone, and finds no verb in either.
            note      started 2026-01-02T03:04:05Z
            note      sent by client
            note      outcome unexpected-reply at line 12: Line 12 expects 250 in answer to "RCPT TO:<bob@example.org>"; the server said "500 5.5.2 Error: command not recognized".

            +0.001204 S: 220 ******************************
            +0.001633 C: EHLO client.example.org
            +0.002410 S: 250-mx.example.org
            +0.002410 S: 250-PIPELINING
            +0.002410 S: 250 8BITMIME
            +0.003022 C: MAIL FROM:<alice@example.org>
            +0.003022 C: RC{cut +0.061000}PT TO:<bob@example.org>
            +0.061000 C: DATA
            +0.061412 S: 250 2.1.0 Ok
            +0.062098 S: 500 5.5.2 Error: command not recognized
            +0.062098 S: 503 5.5.1 Error: need RCPT command
            +0.064011 C: QUIT
            +0.064733 S: 221 2.0.0 Bye
            """;

    @TempDir
    Path folder;

    private static Report report() throws PlanException {
        return RoundTripTest.report(RECORDING)
                .withSettings(List.of(new Setting("gate", "wire"), new Setting("segments", "group")));
    }

    @Test
    void theReportAsAPage() throws IOException, InterruptedException, PlanException {
        Files.createDirectories(FOLDER);
        Path page = folder.resolve("report.html");
        Files.write(page, RoundTripTest.export(new HtmlExporter(), report()).toArray());
        Path picture = FOLDER.resolve("report-page.png").toAbsolutePath();
        new Browser(folder).open(page, "--screenshot=" + picture, "--window-size=1200,1900");
        assertThat(ImageIO.read(picture.toFile()).getHeight()).isEqualTo(1900);
    }

    @Test
    void theReportAsAPicture() throws IOException, PlanException {
        Files.createDirectories(FOLDER);
        Octets picture = RoundTripTest.export(new PngExporter(2), report());
        Files.write(FOLDER.resolve("report-picture.png"), picture.toArray());
        assertThat(picture.length()).isGreaterThan(10_000);
    }
}
