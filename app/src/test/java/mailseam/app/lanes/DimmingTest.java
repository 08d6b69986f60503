package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import mailseam.app.timeline.Timelines;
import mailseam.session.SyntaxException;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import mailseam.timeline.filter.Filter;
import org.junit.jupiter.api.Test;

class DimmingTest {
    private final Timeline timeline = Timelines.connected().server("220 hi\r\n").client("NOOP\r\n").server("250 ok\r\n")
            .client("QUIT\r\n").server("221 bye\r\n").picture();

    @Test
    void drawsFaintlyWhatTheFilterDoesNotMean() throws SyntaxException {
        Dimming dimming = dimming("verb:QUIT");

        assertThat(segment(dimming, 1)).isLessThan(1);
        assertThat(segment(dimming, 3)).isEqualTo(1);
        assertThat(dimming.items(true, Run.single(0, 0, 9))).isLessThan(1);
        assertThat(dimming.items(true, Run.single(1, 0, 9))).isEqualTo(1);
        assertThat(dimming.pair(0, 1)).isLessThan(1);
        assertThat(segment(Dimming.NONE, 1)).isEqualTo(1);
    }

    @Test
    void columnOfALaneIsFaintOnlyIfNothingInItIsMeant() throws SyntaxException {
        Dimming dimming = dimming("kind:segment dir:client");
        Run all = new Run(0, 4, 5, 0, 1, 1);

        assertThat(dimming.segments(timeline, all, Direction.CLIENT)).isEqualTo(1);
        assertThat(dimming.segments(timeline, all, Direction.SERVER)).isLessThan(1);
        assertThat(dimming.items(false, new Run(0, 2, 3, 0, 1, 1))).isLessThan(1);
    }

    private Dimming dimming(String filter) throws SyntaxException {
        return new Dimming(Filter.of(filter).in(timeline, () -> true).orElseThrow());
    }

    private double segment(Dimming dimming, int index) {
        return dimming.segments(timeline, Run.single(index, 0, 9), timeline.segments().get(index).direction());
    }
}
