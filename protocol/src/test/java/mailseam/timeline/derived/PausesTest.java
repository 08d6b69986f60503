package mailseam.timeline.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import mailseam.smtp.Direction;
import mailseam.smtp.ReplyTimeout;
import mailseam.timeline.Happening;
import mailseam.timeline.Talk;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final long MINUTE = 60_000_000_000L;

    private static Pause before(Timeline timeline, int segment) {
        return new TimelineFacts(timeline).pauses().before(segment);
    }

    private static Talk greeted() {
        return new Talk().happened(Happening.CONNECTED, "").pause(MINUTE).server("220 hi\r\n");
    }

    private static Talk inData() {
        return greeted().client("MAIL FROM:<a>\r\nRCPT TO:<b>\r\nDATA\r\n").server("250 a\r\n250 b\r\n354 go\r\n");
    }

    @Test
    void theClientWaitsForTheGreeting() {
        Pause pause = before(greeted().end(), 0);

        assertThat(pause.waiting()).contains(Direction.CLIENT);
        assertThat(pause.least()).contains(ReplyTimeout.GREETING);
        assertThat(pause.nanos()).isEqualTo(MINUTE + 1_000);
        assertThat(pause.share()).isCloseTo(0.2, within(1e-6));
        assertThat(pause.exceeded()).isFalse();
    }

    @Test
    void theServerWaitsForTheNextCommand() {
        Pause pause = before(greeted().pause(5 * MINUTE).client("NOOP\r\n").end(), 1);

        assertThat(pause).isEqualTo(new Pause(1, MINUTE + 2_000, 6 * MINUTE + 3_000, MINUTE + 2_000,
                Optional.of(Direction.SERVER), -1, Optional.of(ReplyTimeout.NEXT_COMMAND)));
        assertThat(pause.exceeded()).isTrue();
    }

    @Test
    void theServerWaitsForTheRestOfACommand() {
        Pause pause = before(greeted().client("NO").pause(MINUTE).client("OP\r\n").end(), 2);

        assertThat(pause.waiting()).contains(Direction.SERVER);
        assertThat(pause.command()).isZero();
    }

    @Test
    void theClientWaitsForTheReplyToEachCommandOfAGroupInTurn() {
        Timeline timeline = greeted().client("MAIL FROM:<a>\r\nRCPT TO:<b>\r\nDATA\r\n").pause(MINUTE)
                .server("250 a\r\n").pause(MINUTE).server("250", " b\r\n").pause(MINUTE).server("354 go\r\n").end();

        assertThat(before(timeline, 2).least()).contains(ReplyTimeout.MAIL);
        assertThat(before(timeline, 3).least()).contains(ReplyTimeout.RCPT);
        assertThat(before(timeline, 4).command()).isOne();
        assertThat(before(timeline, 4).since()).isEqualTo(before(timeline, 3).since());
        assertThat(before(timeline, 5).least()).contains(ReplyTimeout.DATA);
        assertThat(before(timeline, 5).command()).isEqualTo(2);
    }

    @Test
    void aWaitThatIsInterruptedCountsFromWhereItBegan() {
        Timeline timeline = inData().client("x\r\n.\r\n").pause(6 * MINUTE).client("QUIT\r\n").pause(6 * MINUTE)
                .server("250 ok\r\n").end();

        assertThat(before(timeline, 5).nanos()).isEqualTo(6 * MINUTE + 1_000);
        assertThat(before(timeline, 5).least()).contains(ReplyTimeout.END_OF_DATA);
        assertThat(before(timeline, 5).share()).isCloseTo(1.2, within(1e-6));
    }

    @Test
    void theClientWaitsForRoomForABlockOfMailData() {
        Timeline timeline = inData().client("x\r\n").happened(Happening.SERVER_WINDOW_CLOSED, "").pause(MINUTE)
                .happened(Happening.SERVER_WINDOW_OPENED, "").client(".\r\n").end();

        assertThat(before(timeline, 4).waiting()).contains(Direction.CLIENT);
        assertThat(before(timeline, 4).least()).contains(ReplyTimeout.DATA_BLOCK);
    }

    @Test
    void aReplyThatNeverCameIsWaitedForUntilTheEnd() {
        Timeline timeline = inData().client("x\r\n.\r\n").pause(2 * MINUTE).happened(Happening.TIMED_OUT, "").end();

        Pause pause = before(timeline, timeline.segments().size());

        assertThat(pause.waiting()).contains(Direction.CLIENT);
        assertThat(pause.command()).isEqualTo(3);
        assertThat(pause.share()).isCloseTo(0.2, within(1e-6));
    }

    @Test
    void aReplyThatNothingAskedForIsNotWaitedFor() {
        Timeline timeline = greeted().client("NOOP\r\n").server("250 a\r\n").pause(MINUTE).server("421 bye\r\n").end();

        assertThat(before(timeline, 3).waiting()).contains(Direction.SERVER);
    }

    @Test
    void aChunkIsWaitedForAndThenItsReply() {
        Timeline timeline = greeted().client("BDAT 4 LAST\r\n").pause(MINUTE).client("hihi").pause(MINUTE)
                .server("250 ok\r\n").pause(MINUTE).client("QUIT\r\n").end();

        assertThat(before(timeline, 3).waiting()).contains(Direction.CLIENT);
        assertThat(before(timeline, 4).waiting()).contains(Direction.SERVER);
        assertThat(before(timeline, 4).command()).isEqualTo(-1);
    }

    @Test
    void nobodyCanTellUnderTls() {
        Timeline timeline = greeted().client("STARTTLS\r\n").server("220 go\r\n").client("\26\3\1").pause(MINUTE)
                .server("\26\3\3").end();

        assertThat(before(timeline, 3).waiting()).contains(Direction.SERVER);
        assertThat(before(timeline, 4).waiting()).isEmpty();
    }

    @Test
    void anEmptyTimelineHasAPauseOfNoLength() {
        assertThat(before(new Talk().end(), 0).nanos()).isZero();
    }
}
