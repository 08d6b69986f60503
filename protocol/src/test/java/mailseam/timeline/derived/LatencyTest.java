package mailseam.timeline.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailseam.smtp.ReplyTimeout;
import mailseam.timeline.Talk;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class LatencyTest {
    private static List<OptionalLong> latencies(Timeline timeline) {
        return timeline.commands().stream().map(item -> Latency.of(timeline, item)).toList();
    }

    @Test
    void goesFromTheLastOctetOfTheCommandToTheFirstOfTheReply() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("NO", "OP\r\n").pause(5_000).server("25", "0 ok\r\n")
                .end();

        assertThat(latencies(timeline)).containsExactly(OptionalLong.of(6_000));
    }

    @Test
    void isEmptyWithoutAReply() {
        assertThat(latencies(new Talk().server("220 hi\r\n").client("NOOP\r\n").end()))
                .containsExactly(OptionalLong.empty());
    }

    @Test
    void isNegativeWhereTheServerRepliesBeforeItHasAll() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("MAIL FROM:<a>\r\nRCPT TO:<b>\r\n")
                .server("250 a\r\n250 b\r\n").client("BDAT 10 LAST\r\n").server("250 c\r\n").client("0123456789").end();

        assertThat(timeline.commands().getLast().reply()).isEqualTo(3);
        assertThat(latencies(timeline).getLast()).isEqualTo(OptionalLong.of(-1_000));
    }

    @Test
    void namesTheLeastTimesOfTheRfc() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("EHLO a\r\n").server("250 a\r\n")
                .client("mail FROM:<a>\r\n").server("250 a\r\n").client("RCPT TO:<b>\r\n").server("250 a\r\n")
                .client("DATA\r\n").server("354 go\r\n").client("x\r\n.\r\n").end();

        assertThat(timeline.commands().stream().map(item -> Latency.least(item.unit()))).containsExactly(
                Optional.empty(), Optional.of(ReplyTimeout.MAIL), Optional.of(ReplyTimeout.RCPT),
                Optional.of(ReplyTimeout.DATA), Optional.of(ReplyTimeout.END_OF_DATA));
    }
}
