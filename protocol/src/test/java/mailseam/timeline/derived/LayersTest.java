package mailseam.timeline.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.KernelWord;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Talk;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final KernelWord ONE = new KernelWord(1, 0, 1448, 10, 0, 100);
    private static final KernelWord TWO = new KernelWord(2, 0, 5, 10, 0, 100);

    private static Timeline run() {
        Talk talk = new Talk().client("NOOP\r\n", "QUIT\r\n");
        talk.accept(new TimelineEvent.Confirmed(talk.tick(), 0, ONE));
        return talk.accept(new TimelineEvent.Confirmed(talk.tick(), 1, TWO)).server("220 hi\r\n").end();
    }

    private static Timeline captured(String... segments) {
        Talk talk = new Talk();
        for (String segment : segments) {
            talk.accept(new TimelineEvent.Captured(talk.tick(), Direction.CLIENT, Octets.latin1(segment), 1));
        }
        return talk.end();
    }

    private static List<LayerSpan> client(Layers layers, SegmentState layer) {
        return layers.spans(layer, Direction.CLIENT, 0, 100, 100);
    }

    @Test
    void whatWasConfirmedHadBeenPlanned() {
        Layers layers = new TimelineFacts(run()).layers();

        assertThat(client(layers, SegmentState.PLANNED)).containsExactly(new LayerSpan(0, 6), new LayerSpan(6, 12));
        assertThat(client(layers, SegmentState.CONFIRMED)).containsExactly(new LayerSpan(0, 6));
        assertThat(layers.has(SegmentState.READ, Direction.CLIENT)).isFalse();
        assertThat(layers.has(SegmentState.READ, Direction.SERVER)).isTrue();
    }

    @Test
    void otherTimelinesAddTheirs() {
        TimelineFacts facts = new TimelineFacts(run());
        facts.alongside(List.of(captured("NOOP\r\n", "QUIT\r", "\n")));

        assertThat(client(facts.layers(), SegmentState.CAPTURED)).containsExactly(new LayerSpan(0, 6),
                new LayerSpan(6, 11), new LayerSpan(11, 12));
        assertThat(facts.layers().count(SegmentState.CAPTURED, run().segments().get(1))).isEqualTo(2);
        assertThat(facts.layers().count(SegmentState.CAPTURED, run().segments().get(0))).isOne();
    }

    @Test
    void givesOnlyWhatLiesBetweenTheOffsets() {
        Layers layers = new TimelineFacts(captured("ab", "cd", "ef", "gh")).layers();

        assertThat(layers.spans(SegmentState.CAPTURED, Direction.CLIENT, 3, 5, 100))
                .containsExactly(new LayerSpan(2, 4), new LayerSpan(4, 6));
        assertThat(layers.spans(SegmentState.CAPTURED, Direction.CLIENT, 0, 100, 2)).hasSize(2);
    }

    @Test
    void aSegmentSentAgainIsNoBoundary() {
        Talk talk = new Talk();
        talk.accept(new TimelineEvent.Captured(talk.tick(), Direction.CLIENT, Octets.latin1("NOOP\r\n"), 1));
        talk.accept(new TimelineEvent.Sighted(talk.tick(), Direction.CLIENT, 2, 3, 2));
        Layers layers = new TimelineFacts(talk.end()).layers();

        assertThat(client(layers, SegmentState.CAPTURED)).containsExactly(new LayerSpan(0, 6));
        assertThat(layers.carrier(Direction.CLIENT, 3)).isZero();
        assertThat(layers.carrier(Direction.CLIENT, 6)).isEqualTo(-1);
    }
}
