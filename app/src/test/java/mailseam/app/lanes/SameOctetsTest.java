package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import mailseam.app.timeline.Timelines;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class SameOctetsTest {
    private final Timeline run = Timelines.connected().server("220 hi\r\n").client("NOOP\r\n").server("250 ok\r\n")
            .picture();

    @Test
    void segmentsMayDiffer() {
        Timeline capture = Timelines.connected().server("220 ").server("hi\r\n").client("NO").client("OP\r\n")
                .picture();

        assertThat(SameOctets.have(run, capture)).isTrue();
        assertThat(SameOctets.have(capture, run)).isTrue();
    }

    @Test
    void anOctetThatDiffersTellsThemApart() {
        assertThat(SameOctets.have(run, Timelines.connected().server("220 hi\r\n").client("NOOX\r\n").picture()))
                .isFalse();
        assertThat(SameOctets.have(run, Timelines.connected().server("220 ho\r\n").client("NOOP\r\n").picture()))
                .isFalse();
    }

    @Test
    void withoutTheClientsOctetsNothingIsKnown() {
        assertThat(SameOctets.have(run, Timelines.connected().server("220 hi\r\n").picture())).isFalse();
    }
}
