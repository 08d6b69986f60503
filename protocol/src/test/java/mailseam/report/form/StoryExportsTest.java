package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.file.CaptureFile;
import mailseam.compare.TwoSided;
import mailseam.report.ComparisonJson;
import mailseam.report.Document;
import mailseam.report.Exporter;
import mailseam.report.JsonExporter;
import mailseam.report.PcapngExporter;
import mailseam.report.Report;
import mailseam.report.SeamExporter;
import mailseam.report.embed.EmbeddedSessions;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every recording of every story, as its client saw it and as its server did, is written in every form, read, and comes back from each;
 * so is each comparison of the two.
 */
@Timeout(120)
class StoryExportsTest {
    private static final PublishedSchema REPORT = new PublishedSchema("report-1.json");
    private static final PublishedSchema COMPARISON = new PublishedSchema("comparison-1.json");

    static Stream<String> stories() {
        return StoryReports.stories();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void comesBackFromEveryForm(String story) throws Exception {
        for (int scene = 0; scene < StoryReports.scenes(story); scene++) {
            StoryReports played = StoryReports.played(story, scene);
            for (Report report : played.reports()) {
                sessionComesBack(played.name(), report);
                packetsComeBack(report.timeline());
                assertThat(REPORT.problems(RoundTripTest.export(new JsonExporter(), report).utf8())).isEmpty();
                picturesAreRead(report);
            }
            if (played.comparison().isPresent()) {
                compared(played, played.comparison().get(), played.sides().orElseThrow());
            }
        }
    }

    private static void sessionComesBack(String name, Report report) throws Exception {
        String seam = RoundTripTest.export(new SeamExporter(), report).utf8();
        assertThat(RoundTripTest.export(new SeamExporter(), RoundTripTest.report(seam)).utf8()).isEqualTo(seam);
        for (Exporter form : RoundTripTest.forms().toList()) {
            assertThat(EmbeddedSessions.in(RoundTripTest.export(form, report))).as(name + "." + form.ending())
                    .containsExactly(seam);
        }
    }

    private static void packetsComeBack(Timeline was) throws IOException {
        Octets packets = RoundTripTest.export(new PcapngExporter(),
                new Report("", "127.0.0.1:2525", was, Optional.empty(), "1.0"));
        try (MailCapture capture = MailCapture.whole(CaptureFile.read(new ByteArrayInputStream(packets.toArray())))) {
            Timeline now = capture.timeline(capture.conversations().getFirst());
            for (Direction direction : Direction.values()) {
                assertThat(now.stream(direction).read(0, 1 << 20)).isEqualTo(was.stream(direction).read(0, 1 << 20));
                assertThat(offsets(now, direction)).isEqualTo(offsets(was, direction));
            }
        }
    }

    private static List<Long> offsets(Timeline timeline, Direction direction) {
        return timeline.segments().stream().filter(segment -> segment.direction() == direction && segment.length() > 0)
                .map(Segment::offset).toList();
    }

    private static void picturesAreRead(Report report) throws Exception {
        byte[] svg = RoundTripTest.export(new SvgExporter(), report).toArray();
        var picture = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        var pixels = ImageIO.read(
                new ByteArrayInputStream(RoundTripTest.export(new PngExporter(2), report).toArray()));
        assertThat(pixels.getWidth()).isEqualTo(2 * Integer.parseInt(picture.getAttribute("width")));
        assertThat(pixels.getHeight()).isEqualTo(2 * Integer.parseInt(picture.getAttribute("height")));
    }

    private static void compared(StoryReports played, Document document, TwoSided sides)
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        List<String> both = List.of(RoundTripTest.export(new SeamExporter(), played.client()).utf8(),
                RoundTripTest.export(new SeamExporter(), played.server().orElseThrow()).utf8());
        for (String ending : List.of("txt", "md", "html")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Exporters.document(Path.of("x." + ending)).orElseThrow().write(document, out);
            assertThat(EmbeddedSessions.in(Octets.wrap(out.toByteArray()))).as(played.name()).isEqualTo(both);
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ComparisonJson.write(played.client().timeline(), played.server().orElseThrow().timeline(), sides.comparison(),
                Optional.of(sides.acts()), json);
        assertThat(COMPARISON.problems(json.toString(StandardCharsets.UTF_8))).isEmpty();
    }
}
