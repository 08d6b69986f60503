package mailseam.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mailseam.session.Mark;
import mailseam.session.PlanException;
import mailseam.session.SecretSpan;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTest {
    private static final KernelWord ONE = new KernelWord(1, 0, 1460, 10, 1, 100);

    private static String text(Timeline timeline) {
        return SessionPrinter.print(Recording.session(timeline, "Title", "host:25")).utf8();
    }

    private static Timeline reopened(Timeline timeline) throws PlanException {
        SessionFile file = SessionFile.read(Octets.utf8(text(timeline)));
        assertThat(file.problems()).isEmpty();
        return Recording.timeline(file.session());
    }

    private static Talk splitRecipient() {
        Talk talk = new Talk().server("220 hi\r\n").client("RC", "PT TO:<b>\r\nQUIT\r\n", "N");
        return talk.accept(new TimelineEvent.Confirmed(9, 1, ONE)).accept(new TimelineEvent.Confirmed(9, 3, ONE))
                .server("250 a\r", "\n250-b\r\n250 c\r\n");
    }

    @Test
    void writesWhatWasSeen() {
        assertThat(text(splitRecipient().end())).isEqualTo("""
                mailseam 1
                title     Title
                server    host:25
                recorded  kernel
                note      started 1970-01-01T00:00:00Z
                note      sent by client
                note      unconfirmed 1

                +0.000001 S: 220 hi
                +0.000002 C: RC{cut +0.000003}PT TO:<b>
                +0.000003 C: QUIT\\r\\n{cut +0.000004}
                +0.000004 C: N\\c
                +0.000005 S: 250 a\\r{cut +0.000006}\\n
                +0.000006 S: 250-b
                +0.000006 S: 250 c
                """);
    }

    @Test
    void givesTheTimelineBack() throws PlanException {
        Timeline timeline = splitRecipient().end();

        assertSame(timeline, reopened(timeline));
        assertThat(reopened(timeline).segments()).extracting(Segment::state).containsExactly(SegmentState.READ,
                SegmentState.CONFIRMED, SegmentState.PLANNED, SegmentState.CONFIRMED, SegmentState.READ,
                SegmentState.READ);
    }

    @Test
    void saysWhoseTruthItIs() throws PlanException {
        Timeline planned = new Talk().server("220 hi\r\n").client("QUIT\r\n").end();
        Timeline captured = new Talk()
                .accept(new TimelineEvent.Captured(5, Direction.SERVER, Octets.latin1("220 hi\r\n"), 7)).end();

        assertThat(text(planned)).contains("recorded  read\n", "sent by client\n").doesNotContain("unconfirmed");
        assertThat(reopened(planned).segments()).extracting(Segment::state)
                .containsExactly(SegmentState.READ, SegmentState.PLANNED);
        assertThat(text(captured)).contains("recorded  capture\n");
        assertThat(reopened(captured).segments()).extracting(Segment::state).containsExactly(SegmentState.CAPTURED);
    }

    @Test
    void neverHasASecret() throws PlanException {
        Talk talk = new Talk().server("220 hi\r\n");
        talk.accept(new TimelineEvent.Wrote(talk.tick(), Direction.CLIENT, Octets.latin1("X geh"), 0,
                List.of(new SecretSpan("KEY", 2, 5))));
        talk.accept(new TimelineEvent.Wrote(talk.tick(), Direction.CLIENT, Octets.latin1("eim y\r\n"), 1,
                List.of(new SecretSpan("KEY", 0, 3))));
        Timeline timeline = talk.server("250 ok\r\n").end();

        assertThat(text(timeline)).contains("C: X ${secret:KEY}{cut +0.000003}${secret:KEY} y\n", "secret KEY 3\n")
                .doesNotContain("geh").doesNotContain("eim");
        Timeline again = reopened(timeline);
        assertThat(again.segments()).extracting(Segment::length).containsExactly(8, 5, 7, 8);
        assertThat(again.secrets(1)).containsExactly(new SecretSpan("KEY", 2, 5));
        assertThat(again.stream(Direction.CLIENT).read(0, 5)).isEqualTo(Octets.latin1("X ***"));
    }

    @Test
    void namesCredentialsUnlessAsked() throws PlanException {
        Timeline timeline = new Talk().server("220 hi\r\n").client("AUTH PLAIN AGEA", "Yg==\r\n").server("535 no\r\n")
                .client(" auth login dQ==\r\n").server("334 x\r\n").client("cGFzcw==\r\n").server("235 ok\r\n").end();

        assertThat(text(timeline)).doesNotContain("AGEA", "Yg==", "dQ==", "cGFzcw").contains(
                "C: AUTH PLAIN ${secret:auth1}{cut",
                "C: \u0020auth login ${secret:auth2}\n", "C: ${secret:auth3}\n", "note      secret auth3 8\n");
        assertThat(reopened(timeline).segments()).isEqualTo(reopened(timeline).segments())
                .hasSameSizeAs(timeline.segments());
        assertThat(reopened(timeline).commands()).hasSize(3).extracting(CommandItem::reply).containsExactly(1, 2, 3);
        assertThat(SessionPrinter.print(Recording.session(timeline, "", "", false)).utf8()).contains("AGEA",
                "cGFzcw==");
    }

    @Test
    void keepsMarks() throws PlanException {
        Mark split = new Mark(3000, Optional.of(new Mark.Span(Direction.CLIENT, 2, 1)),
                "  Here: C@5,\\q\nand\u0007 \u202E{cut} ");
        Mark moment = new Mark(2000, Optional.empty(), "");
        Timeline marked = MarkedTimeline.of(splitRecipient().end(), List.of(split, moment));

        assertThat(text(marked)).contains("""
                mark      +0.000002
                mark      +0.000003,C@2 Here: C@5,\\\\q\\nand  \u202E{cut}
                """);
        assertThat(marked.marks()).containsExactly(moment, split);
        assertThat(reopened(marked).marks()).isEqualTo(marked.marks());
        assertSame(marked, reopened(marked));
        assertThat(MarkedTimeline.of(marked, List.of()).marks()).isEmpty();
    }

    @Test
    void marksStayAtTheirOctetsWhereOthersAreMissing() throws PlanException {
        Talk talk = new Talk().server("220 hi\r\n");
        talk.accept(new TimelineEvent.Captured(talk.tick(), Direction.CLIENT, Octets.latin1("EHLO a\r\n"), 2))
                .accept(new TimelineEvent.Missed(talk.tick(), Direction.CLIENT, 100))
                .accept(new TimelineEvent.Captured(talk.tick(), Direction.CLIENT, Octets.latin1("QUIT\r\n"), 3));
        Timeline timeline = MarkedTimeline.of(talk.end(), List.of(mark(108, 4), mark(6, 104), mark(20, 5), mark(0, 2)));

        assertThat(reopened(timeline).marks()).extracting(Mark::octets).extracting(span -> span.orElse(null))
                .containsExactly(new Mark.Span(Direction.CLIENT, 8, 4), new Mark.Span(Direction.CLIENT, 6, 4), null,
                        new Mark.Span(Direction.CLIENT, 0, 2));
    }

    private static Mark mark(long offset, long length) {
        return new Mark(5000, Optional.of(new Mark.Span(Direction.CLIENT, offset, length)), "m");
    }

    @Test
    void refusesWhatIsNoRecording() {
        Session session = SessionFile.read(Octets.utf8("mailseam 1\nC: QUIT\n@pause 2s\n")).session();

        assertThatThrownBy(() -> Recording.timeline(session)).isInstanceOf(PlanException.class)
                .hasMessage("This session is no recording.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void givesBackAnyTimeline(long seed) throws PlanException {
        Random random = new Random(seed);
        for (int run = 0; run < 100; run++) {
            Timeline timeline = randomTimeline(random);

            assertSame(timeline, reopened(timeline));
        }
    }

    private static Timeline randomTimeline(Random random) {
        TimelineBuilder builder = new TimelineBuilder(
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
        String[] words = {"QUIT", "\r\n", "\r", "\n", "250 ok", "250-", "DATA\r\n", "354 x\r\n", ".", "{cut}", "${a}",
                "\\", " ",
                "\u00e9", "\u00c3\u00a9", "\t", "\0", "/", "\r\n.\r\n", "BDAT 3\r\n", "$", "c"};
        long nanos = 0;
        for (int segment = random.nextInt(12); segment >= 0; segment--) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]);
            }
            nanos += random.nextInt(3) * random.nextLong(2_000_000_000L);
            Octets octets = Octets.latin1(text.toString());
            builder.accept(
                    random.nextBoolean() ? new TimelineEvent.Wrote(nanos, Direction.CLIENT, octets, -1, List.of())
                            : new TimelineEvent.Read(nanos, Direction.SERVER, octets));
        }
        for (Segment segment : List.copyOf(builder.timeline().segments())) {
            if (segment.direction() == Direction.CLIENT && random.nextInt(3) > 0) {
                builder.accept(new TimelineEvent.Confirmed(nanos, segment.index(), ONE));
            }
        }
        builder.end();
        return builder.snapshot();
    }

    /** Equal in all that a recording keeps. */
    private static void assertSame(Timeline left, Timeline right) {
        assertThat(right.start()).isEqualTo(left.start());
        assertThat(right.segments()).isEqualTo(plain(left.segments()));
        assertThat(right.commands()).isEqualTo(left.commands());
        assertThat(right.replies()).isEqualTo(left.replies());
        for (Direction direction : Direction.values()) {
            assertThat(right.stream(direction).read(0, 1_000_000)).isEqualTo(left.stream(direction).read(0, 1_000_000));
        }
    }

    private static List<Segment> plain(List<Segment> segments) {
        List<Segment> plain = new ArrayList<>();
        for (Segment it : segments) {
            plain.add(new Segment(it.index(), it.direction(), it.nanos(), it.offset(), it.length(), it.state(), -1, -1,
                    null));
        }
        return plain;
    }
}
