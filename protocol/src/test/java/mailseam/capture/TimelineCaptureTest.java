package mailseam.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFacts;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.out.Ends;
import mailseam.capture.out.TimelineCapture;
import mailseam.session.Mark;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.MarkedTimeline;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines that are written as captures and read again. */
class TimelineCaptureTest {
    private static final int EACH = 250;

    record Read(MailConversation conversation, Timeline timeline) {
    }

    static Read read(byte[] capture) throws IOException {
        try (MailCapture all = MailCapture.whole(CaptureFile.of(capture))) {
            assertThat(all.facts().notes()).isEmpty();
            assertThat(all.conversations()).hasSize(1);
            MailConversation one = all.conversations().getFirst();
            return new Read(one, all.timeline(one));
        }
    }

    static byte[] written(Timeline timeline, Ends ends) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelineCapture.write(timeline, ends, "a test", "1.0", out);
        return out.toByteArray();
    }

    record Place(Direction direction, long nanos, long offset, int length) {
        static List<Place> all(Timeline timeline) {
            return timeline.segments().stream().map(Place::of).toList();
        }

        private static Place of(Segment segment) {
            return new Place(segment.direction(), segment.nanos(), segment.offset(), segment.length());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aCapturedTimelineIsTheSameWhenItIsReadAgain(long seed) throws IOException {
        for (long round = seed * EACH; round < (seed + 1) * EACH; round++) {
            Read first = read(TcpTalk.capture(RandomTalk.packets(round), 65_535));
            Timeline was = first.timeline();
            Ends ends = Ends.of(first.conversation().client().toString(), first.conversation().server().toString());
            Read again = read(written(was, ends));
            Timeline is = again.timeline();

            String name = "seed " + round;
            assertThat(Place.all(is)).as(name).isEqualTo(Place.all(was));
            assertThat(is.notes()).as(name).isEqualTo(was.notes());
            assertThat(is.commands()).as(name).isEqualTo(was.commands());
            assertThat(is.replies()).as(name).isEqualTo(was.replies());
            assertThat(is.moments()).as(name).isEqualTo(was.moments());
            assertThat(is.start()).as(name).isEqualTo(was.start());
            for (Direction direction : Direction.values()) {
                assertThat(is.stream(direction).length()).as(name).isEqualTo(was.stream(direction).length());
                for (Segment segment : was.segments()) {
                    assertThat(is.stream(direction).read(segment.offset(), segment.length())).as(name)
                            .isEqualTo(was.stream(direction).read(segment.offset(), segment.length()));
                }
            }
            assertThat(again.conversation().client()).isEqualTo(first.conversation().client());
            assertThat(again.conversation().notes().stream().map(TimelineCaptureTest::withoutFrames)).as(name)
                    .isEqualTo(first.conversation().notes().stream().map(TimelineCaptureTest::withoutFrames).toList());
        }
    }

    @Test
    void theTimelinesTestedHaveAllThatACaptureMayShow() throws IOException {
        EnumSet<SegmentNote.Kind> kinds = EnumSet.noneOf(SegmentNote.Kind.class);
        for (long seed = EACH; seed < 3 * EACH; seed++) {
            read(TcpTalk.capture(RandomTalk.packets(seed), 65_535)).timeline().notes()
                    .forEach(note -> kinds.add(note.kind()));
        }

        assertThat(kinds).contains(SegmentNote.Kind.RETRANSMISSION, SegmentNote.Kind.OTHER_OCTETS, SegmentNote.Kind.GAP,
                SegmentNote.Kind.OTHER_OCTETS_UNCERTAIN, SegmentNote.Kind.OUT_OF_ORDER, SegmentNote.Kind.OLD);
    }

    @Test
    void theTimelineOfARunHasTheSameSegmentsAndExchangeAsACapture() throws IOException {
        for (long seed = 0; seed < EACH; seed++) {
            Timeline was = RandomRun.timeline(seed);
            Read again = read(written(was, Ends.of("", "mx.example.test:2525")));
            Timeline is = again.timeline();

            assertThat(Place.all(is)).as("seed " + seed).extracting(Place::offset, Place::length)
                    .isEqualTo(Place.all(was).stream().map(at -> tuple(at.offset(), at.length())).toList());
            assertThat(is.replies()).extracting(ReplyItem::command)
                    .isEqualTo(was.replies().stream().map(ReplyItem::command).toList());
            assertThat(is.stream(Direction.CLIENT).read(0, 1 << 20))
                    .isEqualTo(was.stream(Direction.CLIENT).read(0, 1 << 20));
            assertThat(is.notes()).isEmpty();
            assertThat(again.conversation().server().port()).isEqualTo(2525);
        }
    }

    @Test
    void saysWhatIsMadeUpAndWhoseWordEachSegmentIs() throws IOException {
        try (MailCapture all = MailCapture.whole(
                CaptureFile.of(written(RandomRun.timeline(1), Ends.of("", "mx.example.test:2525"))))) {
            assertThat(all.facts().names()).extracting(CaptureFacts.HostName::name).containsExactly("mx.example.test");
            assertThat(all.facts().comments()).extracting(CaptureFacts.Comment::text).anyMatch(text -> text
                    .startsWith("a test. Made by Mailseam 1.0") && text.contains("the server's address")
                    && text.contains("the client's address and port"));
            assertThat(all.facts().comments()).extracting(CaptureFacts.Comment::text).contains("read")
                    .anyMatch(text -> text.startsWith("confirmed, segment "))
                    .anyMatch(text -> text.startsWith("planned"));
        }
    }

    @Test
    void carriesTheCommentsOfMarks() throws IOException {
        Timeline marked = MarkedTimeline.of(RandomRun.timeline(1), List.of(
                new Mark(0, Optional.of(new Mark.Span(Direction.SERVER, 3, 2)), "what a\ngreeting"),
                new Mark(Long.MAX_VALUE, Optional.empty(), "the end")));
        try (MailCapture all = MailCapture.whole(CaptureFile.of(written(marked, Ends.of("", ""))))) {
            assertThat(all.facts().comments()).extracting(CaptureFacts.Comment::text)
                    .contains("marked: what a greeting", "marked: the end");
        }
    }

    @Test
    void hasNoSecretsAndNoCredentials() throws IOException {
        TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        builder.accept(new TimelineEvent.Wrote(0, Direction.CLIENT, Octets.latin1("XPASS geheim\r\n"), 0,
                List.of(new SecretSpan("PASS", 6, 12))));
        builder.accept(
                new TimelineEvent.Wrote(1, Direction.CLIENT, Octets.latin1("AUTH PLAIN AGFsaWNl"), 1, List.of()));
        builder.accept(new TimelineEvent.Wrote(2, Direction.CLIENT, Octets.latin1("AGdlaGVpbQ==\r\n"), 2, List.of()));
        builder.end();
        String written = new String(written(builder.snapshot(), Ends.of("", "")), StandardCharsets.ISO_8859_1);

        assertThat(written).contains("XPASS xxxxxx\r\n", "AUTH PLAIN xxxxxxxx", "xxxxxxxxxxxx\r\n")
                .doesNotContain("geheim", "AGFs", "AGdl");
    }

    private static String withoutFrames(String note) {
        return note.replaceAll("frames? [0-9].*", "");
    }
}
