package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import mailseam.app.timeline.Timelines;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class SequenceAxisTest {
    private static SequenceAxis of(Timeline timeline) {
        SequenceAxis axis = new SequenceAxis();
        axis.grow(timeline);
        return axis;
    }

    @Test
    void segmentsAreAsWideAsTheyHaveOctets() {
        SequenceAxis axis = of(Timelines.connected().server("220 hi\r\n").client("N").client("OOP\r\n").end());

        assertThat(axis.end(0) - axis.start(0)).isEqualTo(8);
        assertThat(axis.end(1) - axis.start(1)).as("an octet alone can still be seen")
                .isEqualTo(SequenceAxis.NARROWEST);
        assertThat(axis.end(2) - axis.start(2)).isEqualTo(5);
    }

    @Test
    void longerWaitMakesAWiderGap() {
        SequenceAxis axis = of(
                Timelines.connected().server("220 hi\r\n").client("N").pause(5_000_000_000L).client("OOP\r\n")
                        .end());

        double brief = axis.start(1) - axis.end(0);
        double wide = axis.start(2) - axis.end(1);
        assertThat(brief).isPositive();
        assertThat(wide).isGreaterThan(3 * brief).isLessThan(40);
    }

    @Test
    void octetsLieInsideTheSegmentThatCarriesThem() {
        SequenceAxis axis = of(Timelines.splitRcpt());

        assertThat(axis.cell(1, 17) - axis.start(1)).isEqualTo(17);
        assertThat(axis.cell(1, 19)).isEqualTo(axis.end(1));
        assertThat(axis.cell(2, 19)).isEqualTo(axis.start(2));
        assertThat(axis.start(2)).isGreaterThan(axis.end(1));
    }

    @Test
    void growsWithATimeline() {
        Timelines source = Timelines.connected();
        SequenceAxis axis = new SequenceAxis();
        for (int i = 0; i < 500; i++) {
            source.server("220-more\r\n");
            axis.grow(source.live());
        }
        SequenceAxis atOnce = of(source.end());

        assertThat(axis.length()).isEqualTo(atOnce.length());
        assertThat(axis.start(499)).isEqualTo(atOnce.start(499));
    }
}
