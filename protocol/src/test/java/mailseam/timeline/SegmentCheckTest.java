package mailseam.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mailseam.smtp.Direction;
import mailseam.timeline.SegmentCheck.Cause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SegmentCheckTest {
    private static Optional<Cause> cause(SegmentState state, @Nullable KernelWord word) {
        Segment segment = new Segment(0, Direction.CLIENT, 0, 0, 3000, state, 0, -1, word);
        return SegmentCheck.of(segment).map(SegmentCheck::cause);
    }

    @Test
    void hasNothingToSayOfASegmentThatLeftAlone() {
        assertThat(cause(SegmentState.CONFIRMED, new KernelWord(1, 0, 9000, 10, 1, 5))).isEmpty();
        assertThat(cause(SegmentState.CONFIRMED, null)).isEmpty();
        assertThat(cause(SegmentState.READ, null)).isEmpty();
        assertThat(cause(SegmentState.CAPTURED, null)).isEmpty();
    }

    @Test
    void namesTheMss() {
        assertThat(cause(SegmentState.PLANNED, new KernelWord(3, 1, 1460, 10, 1, 5))).contains(Cause.MSS);
        assertThat(SegmentCheck.of(new Segment(0, Direction.CLIENT, 0, 0, 3000, SegmentState.PLANNED, 0, -1,
                new KernelWord(3, 0, 1460, 10, 1, 5))).orElseThrow().text())
                .isEqualTo("It left in 3 segments: it has 3000 octets and the MSS is 1460.");
    }

    @Test
    void namesARetransmission() {
        assertThat(cause(SegmentState.CONFIRMED, new KernelWord(1, 2, 9000, 10, 1, 5))).contains(Cause.RETRANSMISSION);
        assertThat(cause(SegmentState.PLANNED, new KernelWord(2, 1, 9000, 10, 1, 5))).contains(Cause.RETRANSMISSION);
    }

    @Test
    void namesTheCongestionWindow() {
        assertThat(cause(SegmentState.PLANNED, new KernelWord(0, 0, 9000, 10, 10, 5)))
                .contains(Cause.CONGESTION_WINDOW);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(cause(SegmentState.PLANNED, null)).contains(Cause.NO_WORD);
        assertThat(cause(SegmentState.PLANNED, new KernelWord(0, 0, 9000, 10, 1, 5))).contains(Cause.UNKNOWN);
        assertThat(cause(SegmentState.PLANNED, new KernelWord(2, 0, 9000, 10, 1, 5))).contains(Cause.UNKNOWN);
    }
}
