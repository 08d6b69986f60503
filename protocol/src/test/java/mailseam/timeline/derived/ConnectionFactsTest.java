package mailseam.timeline.derived;

import static org.assertj.core.api.Assertions.assertThat;

import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import mailseam.timeline.Talk;
import org.junit.jupiter.api.Test;

class ConnectionFactsTest {
    private static ConnectionFacts of(Talk talk) {
        return new TimelineFacts(talk.end()).connection();
    }

    @Test
    void tellsWhoEndedItAndHow() {
        ConnectionFacts facts = of(
                new Talk().happened(Happening.CLIENT_CLOSED, "").happened(Happening.SERVER_RESET, ""));

        assertThat(facts.ends()).containsExactly(new SideEnd(Direction.CLIENT, false, 1_000, 0),
                new SideEnd(Direction.SERVER, true, 2_000, 1));
    }

    @Test
    void readsTheMssOfEachSide() {
        ConnectionFacts facts = of(new Talk().happened(Happening.CLIENT_OPENED, "MSS 1460, window scale 7, SACK")
                .happened(Happening.SERVER_OPENED, "window scale 7"));

        assertThat(facts.mss(Direction.CLIENT)).hasValue(1460);
        assertThat(facts.mss(Direction.SERVER)).isEmpty();
        assertThat(facts.opened()).isEqualTo(2_000);
    }

    @Test
    void knowsWhenASideHadNoRoom() {
        ConnectionFacts facts = of(new Talk().happened(Happening.SERVER_WINDOW_CLOSED, "")
                .happened(Happening.SERVER_WINDOW_CLOSED, "").happened(Happening.CLIENT_WINDOW_CLOSED, "")
                .happened(Happening.SERVER_WINDOW_OPENED, "").happened(Happening.SERVER_WINDOW_OPENED, "")
                .happened(Happening.SERVER_WINDOW_CLOSED, ""));

        assertThat(facts.noRoom(Direction.SERVER)).containsExactly(new NoRoom(Direction.SERVER, 1_000, 4_000),
                new NoRoom(Direction.SERVER, 6_000, Long.MAX_VALUE));
        assertThat(facts.noRoom(Direction.CLIENT)).hasSize(1);
        assertThat(facts.hadNoRoom(Direction.SERVER, 0, 1_000)).isFalse();
        assertThat(facts.hadNoRoom(Direction.SERVER, 0, 1_001)).isTrue();
        assertThat(facts.hadNoRoom(Direction.SERVER, 4_000, 6_000)).isFalse();
        assertThat(facts.hadNoRoom(Direction.SERVER, 9_000, 9_001)).isTrue();
    }

    @Test
    void keepsWhatIsToldOfTls() {
        assertThat(of(new Talk().happened(Happening.TLS, "client: hello").happened(Happening.STOPPED, "")).tls())
                .containsExactly("client: hello");
    }

    @Test
    void growsWithTheTimeline() {
        Talk talk = new Talk().happened(Happening.SERVER_WINDOW_CLOSED, "");
        TimelineFacts facts = new TimelineFacts(talk.snapshot());
        assertThat(facts.connection().noRoom(Direction.SERVER)).hasSize(1);

        facts.grow(talk.happened(Happening.SERVER_WINDOW_OPENED, "").snapshot());

        assertThat(facts.connection().noRoom(Direction.SERVER))
                .containsExactly(new NoRoom(Direction.SERVER, 1_000, 2_000));
    }
}
