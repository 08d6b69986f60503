package mailseam.timeline.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mailseam.timeline.Talk;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;

class TlsSpanTest {
    private static Talk asked() {
        return new Talk().server("220 hi\r\n").client("STARTTLS\r\n");
    }

    private static Optional<TlsSpan> of(Timeline timeline) {
        return new TimelineFacts(timeline).tls();
    }

    @Test
    void beginsBehindAnAcceptedStartTls() {
        assertThat(of(asked().server("220 go\r\n").client("\26\3\1").server("\26\3\3").end())).contains(new TlsSpan(3));
        assertThat(of(asked().server("220 go\r\n").snapshot())).contains(new TlsSpan(3));
    }

    @Test
    void doesNotBeginWhereItIsRefused() {
        assertThat(of(asked().server("454 no\r\n").client("NOOP\r\n").end())).isEmpty();
        assertThat(of(asked().snapshot())).isEmpty();
    }

    @Test
    void mayBeginAtOnce() {
        Talk talk = new Talk();
        talk.accept(new TimelineEvent.Encrypted(0));

        assertThat(of(talk.client("\26\3\1").server("\26\3\3").end())).contains(new TlsSpan(0));
    }
}
