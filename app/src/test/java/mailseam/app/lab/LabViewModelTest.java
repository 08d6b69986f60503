package mailseam.app.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import mailseam.app.bridge.HandPulses;
import mailseam.app.run.TargetViewModel;
import mailseam.app.task.QueuedTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.lab.server.ServerSetup;
import mailseam.play.Outcome;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Segment;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import org.junit.jupiter.api.Test;

/** Starting and stopping in the lab, and what is shown of its conversations, without a toolkit and without a network. */
class LabViewModelTest {
    private final QueuedTasks tasks = new QueuedTasks();
    private final HandPulses pulses = new HandPulses();
    private final ScriptedLab engine = new ScriptedLab();
    private final TimelineViewModel timeline = new TimelineViewModel(tasks);
    private final TargetViewModel target = new TargetViewModel();
    private boolean free = true;
    private final LabViewModel lab = new LabViewModel(engine, tasks, pulses, new Texts(Locale.ENGLISH), timeline,
            target, () -> free);

    private LabThing startServer() {
        lab.page().set(LabPage.SERVER);
        lab.start();
        tasks.pass();
        return lab.things().getLast();
    }

    private void frame() {
        tasks.pass();
        pulses.pulse();
    }

    private static TimelineEvent heard(long nanos, Direction direction, String text) {
        return new TimelineEvent.Read(nanos, direction, Octets.latin1(text));
    }

    @Test
    void startedServerListensAndIsOfferedAsATarget() {
        LabThing thing = startServer();

        assertThat(thing.address()).contains(new Endpoint("127.0.0.1", 2525));
        assertThat(lab.selected().get()).isEqualTo(thing);
        assertThat(lab.page().get()).isEqualTo(LabPage.SERVER);
        assertThat(target.offered()).containsExactly("127.0.0.1:2525");
        assertThat(target.nameInLab("127.0.0.1:2525")).contains("correct");
        assertThat(lab.proxyForm().to().get()).isEqualTo("127.0.0.1:2525");
    }

    @Test
    void formGivesWayToTheConversationsOfWhatItStarted() {
        startServer();

        LabThing second = startServer();

        assertThat(lab.page().get()).isEqualTo(LabPage.CONVERSATIONS);
        assertThat(lab.selected().get()).isEqualTo(second);
    }

    @Test
    void startIsAskedForWithTheFaultsOfPresetAndForm() {
        lab.serverForm().fields().port().set(" 2600 ");
        lab.serverForm().fields().faultText().set("reply RCPT: delay 2s\n\nend-of-data: stall");
        startServer();

        assertThat(engine.setups()).singleElement().isInstanceOfSatisfying(ServerSetup.class, setup -> {
            assertThat(setup.listen()).isEqualTo(new Endpoint("127.0.0.1", 2600));
            assertThat(setup.faults()).hasSize(2);
        });
    }

    @Test
    void portInUseIsToldInTheFormThatAskedForIt() {
        engine.refuse("Cannot listen at 127.0.0.1:25: give another port.");
        lab.page().set(LabPage.SERVER);
        lab.start();
        tasks.pass();

        assertThat(lab.things()).isEmpty();
        assertThat(lab.serverForm().fields().failure().get()).startsWith("Cannot listen at 127.0.0.1:25");
        assertThat(lab.page().get()).isEqualTo(LabPage.SERVER);

        lab.serverForm().fields().port().set("2626");
        assertThat(lab.serverForm().fields().failure().get()).isEmpty();
    }

    @Test
    void stoppedServerIsNoTargetAndWhatWasSaidStays() {
        LabThing thing = startServer();
        engine.last().accept(1).over(new Outcome.Completed());
        frame();

        lab.stop();
        assertThat(thing.state().get()).isEqualTo(new LabState.Stopping());
        assertThat(target.offered()).isEmpty();
        tasks.pass();

        assertThat(engine.last().closed).isEqualTo(1);
        assertThat(thing.state().get()).isEqualTo(new LabState.Stopped());
        assertThat(thing.conversations()).hasSize(1);
        lab.stop();
        tasks.pass();
        assertThat(engine.last().closed).isEqualTo(1);
    }

    @Test
    void serverStartsAgainWhereItWas() {
        startServer();
        LabThing thing = startServer();
        lab.stop();
        tasks.pass();

        lab.startAgain();
        tasks.pass();

        assertThat(thing.address()).contains(new Endpoint("127.0.0.1", 2526));
        assertThat(lab.things()).hasSize(2);
        assertThat(target.offered()).contains("127.0.0.1:2526");
    }

    @Test
    void placeThatIsTakenMeanwhileIsToldInTheList() {
        LabThing thing = startServer();
        lab.stop();
        tasks.pass();
        engine.refuse("in use");

        lab.startAgain();
        tasks.pass();

        assertThat(thing.state().get()).isEqualTo(new LabState.Failed("in use"));
        lab.remove();
        assertThat(lab.things()).isEmpty();
        assertThat(lab.selected().get()).isNull();
    }

    @Test
    void addressBecomesTheTargetOnRequest() {
        startServer();
        startServer();
        target.address().set("mail.example.org");

        lab.useAsTarget();

        assertThat(target.address().get()).isEqualTo("127.0.0.1:2526");
    }

    @Test
    void conversationIsListedAndShownAsItGoesOn() {
        LabThing thing = startServer();
        ConversationLog log = engine.last().accept(50_000);
        log.clientSide(heard(1_000, Direction.SERVER, "220 hi\r\n"));
        log.clientSide(heard(2_000, Direction.CLIENT, "EHLO a\r\n"));
        assertThat(thing.conversations()).isEmpty();

        frame();
        ConversationItem item = thing.conversations().getFirst();
        assertThat(item.who()).isEqualTo("127.0.0.1:50000");
        assertThat(item.summary().get().commands()).isEqualTo(1);
        assertThat(item.summary().get().lastReply()).isEqualTo("220 hi");
        assertThat(timeline.timeline().segments()).hasSize(2);

        log.clientSide(heard(3_000, Direction.SERVER, "250 a\r\n"));
        frame();
        assertThat(timeline.timeline().replies()).hasSize(2);
        log.over(new Outcome.Completed());
        frame();
        assertThat(item.summary().get().outcome()).contains(new Outcome.Completed());
        assertThat(thing.count().get()).isEqualTo(1);
    }

    @Test
    void noFrameIsAskedForWhileNothingHappens() {
        startServer();
        engine.last().accept(1);
        frame();
        assertThat(pulses.isGoing()).isTrue();

        pulses.pulse();
        assertThat(pulses.isGoing()).isFalse();
        engine.last().accept(2);
        frame();
        assertThat(lab.things().getFirst().count().get()).isEqualTo(2);
    }

    @Test
    void newestIsFollowedUntilAnEarlierOneIsChosen() {
        LabThing thing = startServer();
        IntStream.range(0, 2).forEach(engine.last()::accept);
        frame();
        engine.last().accept(2);
        frame();
        assertThat(lab.viewer().chosen().get()).isEqualTo(thing.conversations().getLast());

        ConversationItem first = thing.conversations().getFirst();
        lab.choose(first);
        engine.last().accept(3);
        frame();

        assertThat(lab.viewer().following().get()).isFalse();
        assertThat(lab.viewer().chosen().get()).isEqualTo(first);
    }

    @Test
    void whatIsSeenOfARunIsNotPushedAside() {
        startServer();
        free = false;
        TimelineViewModel.Turn run = timeline.take();

        engine.last().accept(1).clientSide(heard(1, Direction.SERVER, "220 hi\r\n"));
        frame();

        assertThat(run.isOn()).isTrue();
        assertThat(lab.viewer().chosen().get()).isNull();
        lab.choose(lab.things().getFirst().conversations().getFirst());
        assertThat(run.isOn()).isFalse();
        assertThat(timeline.timeline().replies()).hasSize(1);
    }

    @Test
    void bothSidesOfWhatStandsBetweenAreSeen() {
        startServer();
        ConversationLog log = engine.last().accept(1);
        log.clientSide(heard(1, Direction.CLIENT, "NOOP\r\n"));
        frame();
        assertThat(lab.viewer().twoSided().get()).isFalse();
        lab.viewer().switchSide();
        assertThat(lab.viewer().side().get()).isEqualTo(Side.CLIENT);

        log.serverSide(heard(2, Direction.CLIENT, "XXXX\r\n"));
        log.serverSide(heard(3, Direction.SERVER, "500 what\r\n"));
        frame();
        lab.viewer().switchSide();

        assertThat(lab.viewer().side().get()).isEqualTo(Side.SERVER);
        assertThat(timeline.timeline().segments()).extracting(Segment::length).containsExactly(6, 10);
        lab.viewer().switchSide();
        assertThat(timeline.timeline().segments()).extracting(Segment::length).containsExactly(6);
    }

    @Test
    void onlyWhatIsOverIsDroppedFromALongList() {
        LabThing first = startServer();
        for (int i = 0; i < 25; i++) {
            startServer();
            lab.stop();
            tasks.pass();
        }

        assertThat(lab.things()).hasSizeLessThan(25).contains(first);
    }
}
