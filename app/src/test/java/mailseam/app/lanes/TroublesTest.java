package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mailseam.app.canvas.Viewport;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.KernelWord;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.timeline.TimelineLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TroublesTest {
    private final TimelineBuilder builder = TimelineBuilder.ofCapture(Instant.EPOCH, TimelineLimits.DEFAULT);
    private long nanos;

    private int sends(String octets) {
        builder.accept(new TimelineEvent.Wrote(++nanos, Direction.CLIENT, Octets.latin1(octets), 0, List.of()));
        return builder.timeline().segments().size() - 1;
    }

    private int replies(String octets) {
        builder.accept(new TimelineEvent.Read(++nanos, Direction.SERVER, Octets.latin1(octets)));
        return builder.timeline().segments().size() - 1;
    }

    private void note(int segment, SegmentNote.Kind kind) {
        builder.accept(new TimelineEvent.Noted(++nanos, new SegmentNote(segment, kind, 0, 1)));
    }

    private LaneMap map() {
        return new LaneMap(builder.timeline(), Scale.OCTETS);
    }

    private static Run run(int first, int last) {
        return new Run(first, last, last - first + 1, 0, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"250, NONE", "354, NONE", "450, MILD", "550, SEVERE", "150, SEVERE"})
    void repliesAreAsBadAsTheirClass(int code, Trouble trouble) {
        replies(code + " x\r\n");

        assertThat(map().lane(false).troubles().worst(run(0, 0))).isEqualTo(trouble);
    }

    @Test
    void worstOfManyWinsAndIsPicked() {
        for (String reply : List.of("220", "250", "450", "250", "550", "554", "450", "250")) {
            replies(reply + " x\r\n");
        }
        Troubles troubles = map().lane(false).troubles();

        assertThat(troubles.worst(run(0, 7))).isEqualTo(Trouble.SEVERE);
        assertThat(troubles.pick(run(0, 7))).isEqualTo(4);
        assertThat(troubles.worst(run(0, 3))).isEqualTo(Trouble.MILD);
        assertThat(troubles.pick(run(0, 3))).isEqualTo(2);
        assertThat(troubles.worst(run(7, 7))).isEqualTo(Trouble.NONE);
        assertThat(troubles.pick(run(6, 7))).isEqualTo(6);
        assertThat(troubles.pick(run(0, 1))).isZero();
    }

    @Test
    void segmentsAreAsBadAsTheRepliesThatTheyCarry() {
        int good = replies("220 a\r\n250 b\r\n");
        sends("x\r\n");
        int bad = replies("250 c\r\n550 d\r\n250 e\r\n");
        int after = replies("250 f\r\n");
        LaneMap map = map();

        assertThat(map.worst(run(good, good), false)).isEqualTo(Trouble.NONE);
        assertThat(map.worst(run(good, after), false)).isEqualTo(Trouble.SEVERE);
        assertThat(map.worst(run(bad, bad), false)).isEqualTo(Trouble.SEVERE);
        assertThat(map.worst(run(after, after), false)).isEqualTo(Trouble.NONE);
        assertThat(map.worst(run(good, after), true)).isEqualTo(Trouble.NONE);
    }

    @Test
    void whatTheKernelSaysLaterCounts() {
        int cut = sends("NOOP\r\n");
        int whole = sends("NOOP\r\n");
        LaneMap map = map();
        assertThat(map.worst(run(cut, whole), true)).isEqualTo(Trouble.NONE);

        builder.accept(new TimelineEvent.Confirmed(++nanos, whole, new KernelWord(1, 0, 1448, 10, 0, 300)));
        builder.accept(new TimelineEvent.Confirmed(++nanos, cut, new KernelWord(2, 0, 1448, 10, 0, 300)));
        map.grow(builder.timeline());

        assertThat(map.worst(run(cut, cut), true)).isEqualTo(Trouble.SEVERE);
        assertThat(map.worst(run(whole, whole), true)).isEqualTo(Trouble.NONE);
        assertThat(map.worst(run(cut, whole), false)).isEqualTo(Trouble.NONE);
    }

    @Test
    void notesAboutEarlierSegmentsCountInTheirLane() {
        int first = sends("NOOP\r\n");
        int second = replies("220 a\r\n");
        int third = sends("NOOP\r\n");
        note(third, SegmentNote.Kind.LARGER_THAN_MSS);
        LaneMap map = map();
        assertThat(map.worst(run(first, third), true)).isEqualTo(Trouble.MILD);

        note(first, SegmentNote.Kind.RETRANSMISSION);
        map.grow(builder.timeline());

        assertThat(map.worst(run(first, third), true)).isEqualTo(Trouble.SEVERE);
        assertThat(map.troubles(true).pick(run(first, third))).isEqualTo(first);
        assertThat(map.worst(run(third, third), true)).isEqualTo(Trouble.MILD);
        assertThat(map.worst(run(first, second), false)).isEqualTo(Trouble.NONE);
    }

    @Test
    void segmentThatIsLargerThanTheMssIsHardlyBad() {
        builder.accept(new TimelineEvent.Happened(++nanos, Happening.SERVER_OPENED, "MSS 4"));
        int large = sends("NOOP\r\n");
        builder.accept(new TimelineEvent.Confirmed(++nanos, large, new KernelWord(1, 0, 0, 10, 0, 300)));

        assertThat(map().troubles(true).worst(run(large, large))).isEqualTo(Trouble.MILD);
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void oneSegmentThatWasSentAgainIsInARunAtEveryZoom(Scale scale) {
        for (int i = 0; i < 5_000; i++) {
            sends("NOOP\r\n");
            replies("250 ok\r\n");
        }
        note(7_002, SegmentNote.Kind.RETRANSMISSION);
        LaneMap map = new LaneMap(builder.timeline(), scale);
        Viewport view = new Viewport(0, 1, 400).fit(map.axis().length());
        for (int i = 0; i < 30; i++) {
            assertThat(new SeenSegments(map, view).of(map.lane(true)))
                    .filteredOn(run -> map.troubles(true).worst(run) == Trouble.SEVERE).singleElement()
                    .matches(run -> run.spans(7_002));
            view = view.zoom(map.axis().left(7_002, view), 1.5, map.axis().length());
        }
    }
}
