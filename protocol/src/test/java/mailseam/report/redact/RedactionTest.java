package mailseam.report.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.form.Exporters;
import mailseam.report.form.PngExporter;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Reply;
import mailseam.timeline.Recording;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final int EACH = 100;
    private static final RedactionKey KEY = RedactionKey.of("test");

    private static Report report(Talk talk) {
        Timeline timeline = talk.timeline();
        return new Report(talk.title(), talk.peer(), timeline,
                Optional.of(new Outcome.Ended(Outcome.Reason.UNEXPECTED_REPLY, 3, "It was about " + talk.title())),
                "1");
    }

    private static Report redacted(Talk talk) {
        return Redaction.of(report(talk), RedactionRules.ALL, KEY);
    }

    private static List<String> exports(Report report) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Exporter exporter : Exporters.all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            // The pixels say nothing that could be searched: they are as few as can be.
            (exporter instanceof PngExporter ? new PngExporter(1) : exporter).write(report, out);
            texts.add(out.toString(StandardCharsets.ISO_8859_1));
        }
        for (Direction direction : Direction.values()) {
            texts.add(stream(report.timeline(), direction));
        }
        for (SegmentNote note : report.timeline().notes()) {
            texts.add(note.other().latin1());
        }
        texts.add(report.title() + " " + report.peer() + " " + report.outcome().orElseThrow().message() + " "
                + report.timeline().moments());
        return texts;
    }

    private static String stream(Timeline timeline, Direction direction) {
        return timeline.stream(direction).read(0, 1_000_000).latin1();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void leavesNothingInAnyExportInAnyEncoding(int hundred) throws IOException {
        for (int seed = hundred * EACH; seed < (hundred + 1) * EACH; seed++) {
            Talk talk = new Talk(seed);
            List<String> texts = exports(redacted(talk));
            String all = String.join("\n", texts);
            Optional<String> left = Encodings.firstIn(all, true, talk.hidden.stream().flatMap(Encodings::caseless))
                    .or(() -> Encodings.firstIn(all, false, talk.hidden.stream().flatMap(Encodings::base64)));
            if (left.isPresent()) {
                fail("talk %d: %s in %s", seed, left.get(), all);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRETWORD", "drowterces", "=73=65=63=72=65=74=77=6f=72=64",
            "&#115;&#101;&#99;&#114;&#101;&#116;&#119;&#111;&#114;&#100;", "s\0e\0c\0r\0e\0t\0w\0o\0r\0d\0"})
    void theSearchFindsWhatIsLeftInAnyEncoding(String left) {
        assertThat(Encodings.firstIn("a sec" + left + "!", true, Encodings.caseless("secretword"))).isPresent();
        assertThat(Encodings.firstIn("Rk9PIHNlY3JldHdvcmQhCg==", false, Encodings.base64("secretword"))).isPresent();
        assertThat(Encodings.firstIn("secretwor", true, Encodings.caseless("secretword"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void leavesBoundariesPairsAndTimesAsTheyWere(int hundred) throws Exception {
        for (int seed = hundred * EACH; seed < (hundred + 1) * EACH; seed++) {
            Timeline was = new Talk(seed).timeline();
            Timeline now = new Redaction(RedactionRules.ALL, KEY).timeline(was);
            assertThat(now.start()).isEqualTo(was.start());
            assertThat(now.segments()).isEqualTo(was.segments());
            assertThat(shape(now)).isEqualTo(shape(was));
            assertThat(shape(again(now))).as("talk %d", seed).isEqualTo(shape(again(was)));
        }
    }

    /** The timeline of what is written of one: its octets read anew. */
    private static Timeline again(Timeline timeline) throws Exception {
        return Recording.timeline(Recording.session(timeline, "", ""));
    }

    private static List<String> shape(Timeline timeline) {
        List<String> shape = new ArrayList<>();
        timeline.segments().forEach(segment -> shape.add(segment.toString()));
        timeline.commands().forEach(item -> {
            ClientUnit unit = item.unit();
            shape.add(unit.getClass().getSimpleName() + unit.offset() + " " + unit.length() + unit.origins()
                    + item.reply());
        });
        timeline.replies().forEach(item -> {
            Reply reply = item.reply();
            shape.add(reply.code() + " " + reply.lines().size() + " " + reply.offset() + " " + reply.length()
                    + reply.origins() + item.command());
        });
        return shape;
    }

    @Test
    void keepsLineEndsAndDotsOfAMessage() {
        for (int seed = 0; seed < EACH; seed++) {
            Timeline was = new Talk(seed).timeline();
            Timeline now = new Redaction(RedactionRules.ALL, KEY).timeline(was);
            assertThat(skeleton(stream(now, Direction.CLIENT))).isEqualTo(skeleton(stream(was, Direction.CLIENT)));
        }
    }

    private static String skeleton(String stream) {
        return stream.replaceAll("(?<![\r\n.])\\.|[^\r\n.]", "-");
    }

    @Test
    void givesTheSameNamesTheSamePseudonymsWithTheSameKeyOnly() {
        Report first = redacted(new Talk(1));
        assertThat(stream(redacted(new Talk(1)).timeline(), Direction.CLIENT))
                .isEqualTo(stream(first.timeline(), Direction.CLIENT));
        Report other = Redaction.of(report(new Talk(1)), RedactionRules.ALL, RedactionKey.of("another"));
        assertThat(stream(other.timeline(), Direction.CLIENT))
                .isNotEqualTo(stream(first.timeline(), Direction.CLIENT));
    }
}
