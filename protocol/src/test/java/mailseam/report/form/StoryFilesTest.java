package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mailseam.peers.Programs;
import mailseam.report.Document;
import mailseam.report.PcapngExporter;
import mailseam.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported of every story is opened by the programs that people have: Chromium, rsvg-convert and tshark. */
@Tag("peers")
@Timeout(600)
class StoryFilesTest {
    private static final int WIDTH = 1000;

    @TempDir
    Path folder;

    static Stream<String> stories() {
        return StoryReports.stories();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aBrowserAPainterAndWiresharkOpenThem(String story) throws Exception {
        for (int scene = 0; scene < StoryReports.scenes(story); scene++) {
            StoryReports played = StoryReports.played(story, scene);
            Path page = folder.resolve(played.name() + ".html");
            Files.write(page, RoundTripTest.export(new HtmlExporter(), played.client()).toArray());
            assertThat(shown(page)).contains(played.client().title(), "Open this page in Mailseam");
            if (played.comparison().isPresent()) {
                assertThat(shown(comparison(played.comparison().get()))).contains("Segments of the right one");
            }
            for (Report report : played.reports()) {
                painted(report);
                readByWireshark(report);
            }
        }
    }

    private Path comparison(Document document) throws IOException {
        Path page = folder.resolve("comparison.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            new HtmlExporter().write(document, out);
        }
        return page;
    }

    /** The page as a browser has it; its picture has more than one colour. */
    private String shown(Path page) throws IOException, InterruptedException {
        Path picture = folder.resolve("page.png");
        String document = new Browser(folder).open(page, "--screenshot=" + picture, "--window-size=" + WIDTH + ",1400");
        var pixels = ImageIO.read(picture.toFile());
        assertThat(pixels.getWidth()).isEqualTo(WIDTH);
        assertThat(java.util.Arrays.stream(pixels.getRGB(0, 0, WIDTH, 1400, null, 0, WIDTH)).distinct().count())
                .isGreaterThan(100);
        return document;
    }

    private void painted(Report report) throws IOException, InterruptedException {
        Path svg = folder.resolve("report.svg");
        Path png = folder.resolve("painted.png");
        Files.write(svg, RoundTripTest.export(new SvgExporter(), report).toArray());
        Programs.Done done = Programs.run("rsvg-convert", svg.toString(), "-o", png.toString());
        assertThat(done).isEqualTo(new Programs.Done(0, "", ""));
        var ours = ImageIO.read(new ByteArrayInputStream(
                RoundTripTest.export(new PngExporter(1), report).toArray()));
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(ours.getWidth());
    }

    /** Without a packet that is malformed, or that it warns of; a reset is no more than what happened. */
    private void readByWireshark(Report report) throws IOException, InterruptedException {
        Path file = folder.resolve("report.pcapng");
        Files.write(file, RoundTripTest.export(new PcapngExporter(), report).toArray());
        Programs.Done done = Programs.run("tshark", "-r", file.toString(), "-Y",
                "_ws.malformed || (_ws.expert.severity >= 0x600000 && tcp.flags.reset == 0)", "-T", "fields", "-e",
                "frame.number", "-e", "_ws.expert.message");
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).as(report.title()).isEmpty();
    }
}
