package mailseam.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.session.After;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.PlannedSegment;
import mailseam.session.Planner;
import mailseam.session.Replay;
import mailseam.session.Replay.Pace;
import mailseam.session.Segmentation;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

/** A recording played again: with its times, as fast as possible, or in other segments. Time is what the test says. */
class ReplayTest {
    private static final Session RECORDING = SessionFile.read(Octets.utf8("""
            mailseam 1
            recorded kernel
            note     sent by client

            +0.100000 S: 220 mx
            +0.350000 C: EH\\c{cut +0.600000}LO a
            +0.700000 S: 250 mx\\r\\n{cut +0.900000}
            +0.900000 S: 250 twice
            +1.400000 C: QUIT
            +1.450000 S: 221 bye
            """.replace("\\c{cut", "{cut"))).session();

    private static Plan plan(Replay replay, Direction side, Segmentation segmentation) {
        try {
            return Planner.plan(replay.of(RECORDING, side), new PlanOptions(side, segmentation, 1460, Map.of(),
                    _ -> Optional.empty(), _ -> Octets.EMPTY));
        } catch (PlanException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static List<String> segments(Replay replay, Direction side, Segmentation segmentation) {
        return plan(replay, side, segmentation).segments().stream()
                .map(segment -> segment.octets() + wait(segment)).toList();
    }

    private static String wait(PlannedSegment segment) {
        return segment.after() instanceof After.Wait(Duration time) ? " then " + time.toMillis() + " ms" : "";
    }

    @Test
    void withItsTimesTheClientWaitsBehindWhatItHeardAndBetweenSegments() {
        Playbook client = new Playbook(new ClientPlayer(
                plan(new Replay(Pace.RECORDED, true), Direction.CLIENT, Segmentation.GROUP), Duration.ofSeconds(30)));
        client.opened().then("alarm 30 s").hears("220 mx\r\n").then("alarm 0.25 s");
        client.alarm(Duration.ofMillis(250)).then("transmit 0 EH", "transmit 1 LO a\\r\\n", "alarm 30 s");
        assertThat(segments(new Replay(Pace.RECORDED, true), Direction.CLIENT, Segmentation.GROUP))
                .containsExactly("EH then 250 ms", "LO a\\r\\n", "QUIT\\r\\n");
        client.left(2).hears("250 mx\r\n250 twice\r\n").thenAtLast("alarm 0.5 s");
        client.alarm(Duration.ofMillis(500)).thenAtLast("alarm 30 s");
    }

    @Test
    void withItsTimesTheServerWaitsBehindTheConnectionAndEachCommand() {
        Replay recorded = new Replay(Pace.RECORDED, true);
        assertThat(segments(recorded, Direction.SERVER, Segmentation.GROUP)).containsExactly("220 mx\\r\\n",
                "250 mx\\r\\n then 200 ms", "250 twice\\r\\n", "221 bye\\r\\n");
        Playbook server = new Playbook(
                new ServerPlayer(plan(recorded, Direction.SERVER, Segmentation.GROUP), Duration.ofSeconds(30)));
        server.opened().then("alarm 0.1 s").alarm(Duration.ofMillis(100)).then("transmit 0 220 mx\\r\\n", "alarm 30 s");
    }

    @Test
    void asFastAsPossibleOnlyTheCutsAreLeft() {
        assertThat(segments(Replay.FAST, Direction.CLIENT, Segmentation.GROUP)).containsExactly("EH", "LO a\\r\\n",
                "QUIT\\r\\n");
        assertThat(Replay.FAST.of(RECORDING, Direction.CLIENT)).isSameAs(RECORDING);
    }

    @Test
    void inOtherSegmentsTheCutsOfTheRecordingAreGone() {
        Replay recut = new Replay(Pace.FAST, false);
        assertThat(segments(recut, Direction.CLIENT, Segmentation.GROUP)).containsExactly("EHLO a\\r\\n", "QUIT\\r\\n");
        assertThat(segments(recut, Direction.CLIENT,
                new Segmentation(new Segmentation.Policy.EveryOctets(5), List.of())))
                .containsExactly("EHLO ", "a\\r\\n", "QUIT\\r", "\\n");
        assertThat(segments(recut, Direction.SERVER, Segmentation.GROUP)).hasSize(3);
    }

    @Test
    void aSessionThatIsNoRecordingIsPlayedAsItIsWritten() {
        Session session = SessionFile.read(Octets.utf8("mailseam 1\nC: NO{cut}OP\n")).session();
        assertThat(new Replay(Pace.RECORDED, false).of(session, Direction.CLIENT)).isSameAs(session);
    }
}
