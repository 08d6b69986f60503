package mailseam.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mailseam.app.bridge.EventBridge;
import mailseam.app.bridge.HandPulses;
import mailseam.app.task.QueuedTasks;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.play.Outcome;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.RunOptions;
import org.junit.jupiter.api.Test;

class RunViewModelTest {
    private static final String TARGET = "127.0.0.1:2525";

    private final QueuedTasks tasks = new QueuedTasks();
    private final HeldEngine engine = new HeldEngine();
    private final HandPulses pulses = new HandPulses();
    private final TimelineViewModel timeline = new TimelineViewModel(tasks);
    private final RunViewModel run = new RunViewModel(engine, tasks, pulses, timeline);

    private void start(String body) {
        Session session = SessionFile.read(Octets.utf8("mailseam 1\n\n" + body)).session();
        run.start(session, RunOptions.asWritten(_ -> {
            throw new AssertionError("no secret is asked for");
        }, _ -> {
            throw new AssertionError("no file is asked for");
        }), TARGET);
    }

    private HeldEngine.Held begun() {
        start("S: 220\nC: QUIT\nS: 221\n");
        tasks.pass();
        return engine.runs.getLast();
    }

    private static TimelineEvent read(long nanos) {
        return new TimelineEvent.Read(nanos, Direction.SERVER, Octets.latin1("220-x\r\n"));
    }

    @Test
    void showsWhatHappensWithEachPulse() {
        HeldEngine.Held held = begun();
        held.happens(new TimelineEvent.Happened(0, Happening.CONNECTED, ""));
        assertThat(timeline.events()).isEmpty();

        pulses.pulse();
        assertThat(timeline.events()).hasSize(1);
        held.happens(read(1_000));
        pulses.pulse();

        assertThat(timeline.timeline().segments()).hasSize(1);
        assertThat(run.state().get()).isEqualTo(new RunState.Going(TARGET, true));
    }

    @Test
    void stopEndsTheRunAndWhatWasSeenStays() {
        HeldEngine.Held held = begun();
        held.happens(read(1_000));

        run.stop();
        assertThat(held.stops).isEqualTo(1);
        held.end(new Outcome.Completed());
        tasks.pass();

        assertThat(run.state().get()).isEqualTo(new RunState.Over(TARGET, new Outcome.Completed()));
        assertThat(timeline.timeline().segments()).hasSize(1);
        assertThat(pulses.isGoing()).isFalse();
    }

    @Test
    void stopBeforeTheRunHasBegunStopsItOnceItHas() {
        start("S: 220\nC: QUIT\n");
        assertThat(engine.runs).isEmpty();

        run.stop();
        tasks.pass();

        assertThat(engine.runs.getFirst().stops).isEqualTo(1);
        engine.runs.getFirst().end(new Outcome.Completed());
        tasks.pass();
        assertThat(run.isGoing()).isFalse();
    }

    @Test
    void stopOfOneRunDoesNotStopTheNext() {
        begun().end(new Outcome.Completed());
        run.stop();
        tasks.pass();

        assertThat(begun().stops).isZero();
    }

    @Test
    void oneRunGoesAtATime() {
        begun();

        start("S: 220\nC: NOOP\n");
        tasks.pass();

        assertThat(engine.runs).hasSize(1);
        assertThat(run.isGoing()).isTrue();
    }

    @Test
    void sessionThatCannotBePlannedIsRefusedWithItsProblems() {
        start("S: 220\nC: MAIL FROM:<${nobody}>\n");
        tasks.pass();

        assertThat(run.state().get()).isInstanceOfSatisfying(RunState.Refused.class,
                refused -> assertThat(refused.problems()).isNotEmpty());
        assertThat(pulses.isGoing()).isFalse();
    }

    @Test
    void moreThanCanBeDrawnPausesTheLiveViewAndComesWholeInTheEnd() {
        HeldEngine.Held held = begun();
        IntStream.rangeClosed(0, EventBridge.CAPACITY).forEach(i -> held.happens(read(i)));

        pulses.pulse();
        assertThat(run.state().get()).isEqualTo(new RunState.Going(TARGET, false));
        assertThat(timeline.events()).isEmpty();
        assertThat(pulses.isGoing()).isFalse();

        held.end(new Outcome.Completed());
        tasks.pass();
        assertThat(timeline.timeline().segments()).hasSize(EventBridge.CAPACITY + 1);
    }

    @Test
    void anotherTimelineIsNotPushedAsideByARunThatGoesOn() {
        HeldEngine.Held held = begun();
        held.happens(read(1_000));
        pulses.pulse();
        TimelineViewModel.Turn other = timeline.take();

        held.happens(read(2_000));
        pulses.pulse();
        assertThat(timeline.events()).isEmpty();
        held.end(new Outcome.Completed());
        tasks.pass();
        assertThat(other.isOn()).isTrue();
        assertThat(timeline.events()).isEmpty();

        run.show();
        assertThat(run.isShown()).isTrue();
        assertThat(timeline.timeline().segments()).hasSize(2);
    }

    @Test
    void runIsShownAgainWhileItGoesOn() {
        HeldEngine.Held held = begun();
        held.happens(read(1_000));
        pulses.pulse();
        timeline.take();

        run.show();
        held.happens(read(2_000));
        pulses.pulse();

        assertThat(timeline.timeline().segments()).hasSize(2);
        assertThat(timeline.events().stream().filter(event -> event.kind() == EventKind.SEGMENT)).hasSize(2);
    }
}
