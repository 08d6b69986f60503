package mailseam.app.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Seen;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.session.Mark;
import org.junit.jupiter.api.Test;

class LiveViewModelTest {
    private final InlineTasks tasks = new InlineTasks();
    private final TimelineViewModel timeline = new TimelineViewModel(tasks);
    private final CaptureWords words = new CaptureWords(new Texts(Locale.ENGLISH), ZoneOffset.UTC);
    private final CapturesViewModel captures = new CapturesViewModel(tasks, timeline, words);
    private final ScriptedLive engine = new ScriptedLive();
    private final LiveViewModel model = new LiveViewModel(engine, captures, tasks);
    private final TestCapture wire = new TestCapture();

    private ScriptedLive.Child start() {
        model.start();
        return engine.children.getLast();
    }

    private void captured(ScriptedLive.Child child) throws IOException {
        child.captures(wire);
        tasks.pass();
        tasks.pass();
    }

    private OpenCapture capture() {
        return captures.captures().getLast();
    }

    @Test
    void proposesTheFirstInterfaceAndTheUsualFilter() {
        model.look();
        assertThat(model.devices()).hasSize(3);
        start();
        assertThat(engine.started).containsExactly("eth0 tcp");
        assertThat(capture().name()).isEqualTo("Live 1 on eth0");
        assertThat(capture().place()).isEqualTo("captured on eth0: tcp");
    }

    @Test
    void whatWasTypedIsKeptWhenTheInterfacesAreListed() {
        model.device().set("wlan7");
        model.look();
        model.filter().set(" ");
        start();
        assertThat(engine.started).containsExactly("wlan7 ");
        assertThat(capture().place()).isEqualTo("captured on wlan7");
    }

    @Test
    void conversationsAreListedAsTheyGrow() throws IOException {
        ScriptedLive.Child child = start();
        captured(child);
        assertThat(words.state(capture())).isEqualTo("capturing: 0 packets, no conversations");
        wire.begin(40_000).say("S220 mx\r\n");
        captured(child);
        assertThat(captures.rows()).singleElement().satisfies(row -> assertThat(row.codes()).isEqualTo("220"));
        CaptureRow first = captures.rows().getFirst();
        assertThat(first.conversation().notes()).as("that it has no end yet is nothing odd").isEmpty();
        wire.begin(40_001);
        captured(child);
        assertThat(captures.rows()).hasSize(2);
        assertThat(captures.rows().getFirst()).as("nothing new of it").isSameAs(first);
        assertThat(words.state(capture())).isEqualTo("capturing: 5 packets, 2 conversations");
    }

    @Test
    void theChosenConversationGrowsInItsTurn() throws IOException {
        ScriptedLive.Child child = start();
        wire.begin(40_000).say("S220 mx\r\n");
        captured(child);
        captures.choose(captures.rows().getFirst());
        assertThat(timeline.timeline().replies()).hasSize(1);
        assertThat(timeline.turn().get().seen()).map(Seen::told).get().asString().endsWith("as it was captured.");
        long generation = timeline.generation();
        wire.say("CEHLO a\r\n").say("S250 mx\r\n");
        captured(child);
        assertThat(timeline.timeline().replies()).hasSize(2);
        assertThat(timeline.generation()).as("it has grown").isEqualTo(generation);
        assertThat(captures.isShown()).isTrue();
        assertThat(captures.chosen().get().conversation().replies()).isEqualTo(2);

        model.stop();
        tasks.pass();
        assertThat(timeline.timeline().replies()).hasSize(2);
        assertThat(timeline.generation()).as("the end of it is no other timeline").isEqualTo(generation);
        assertThat(captures.isShown()).isTrue();
    }

    @Test
    void aConversationThatIsOverIsShownWholeWhileCapturingGoesOn() throws IOException {
        ScriptedLive.Child child = start();
        wire.conversation(40_000, "S220 mx\r\n", "CQUIT\r\n", "S221 bye\r\n");
        captured(child);
        captures.choose(captures.rows().getFirst());
        assertThat(timeline.timeline().replies()).hasSize(2);
        wire.pause(6_000).begin(40_001).say("S220 mx\r\n");
        captured(child);
        captures.choose(captures.rows().getFirst());
        assertThat(timeline.turn().get().seen()).map(Seen::told).get().asString().contains("2 replies");
        assertThat(model.isGoing()).isTrue();
    }

    @Test
    void whatTakesTheNextTurnIsNotDisturbed() throws IOException {
        ScriptedLive.Child child = start();
        wire.begin(40_000).say("S220 mx\r\n");
        captured(child);
        captures.choose(captures.rows().getFirst());
        timeline.clear();
        wire.say("CEHLO a\r\n");
        captured(child);
        model.stop();
        tasks.pass();
        assertThat(timeline.events()).isEmpty();
        assertThat(captures.isShown()).isFalse();
    }

    @Test
    void stoppingReadsWhatIsStillOnTheWay() throws IOException {
        ScriptedLive.Child child = start();
        child.endsAtOnce = false;
        captured(child);
        model.stop();
        assertThat(child.stopped).isTrue();
        wire.begin(40_000).say("S220 mx\r\n");
        captured(child);
        assertThat(captures.rows()).hasSize(1);
        child.ends();
        tasks.pass();
        assertThat(model.isGoing()).isFalse();
        assertThat(words.state(capture())).isEqualTo("3 packets, one mail conversation");
        assertThat(child.closed).as("it can still be looked at and saved").isFalse();
        captures.close(capture());
        assertThat(child.closed).isTrue();
    }

    @Test
    void saysWhyItIsRefusedAndWhatToDo() {
        engine.refusal = "tcpdump may not capture on eth0: run this as root";
        model.start();
        assertThat(model.state().get())
                .isEqualTo(new LiveState.Refused("tcpdump may not capture on eth0: run this as root"));
        assertThat(captures.captures()).isEmpty();
        engine.refusal = "";
        start();
        assertThat(model.isGoing()).isTrue();
    }

    @Test
    void saysWhyItEndedByItselfAndWhatWasLost() throws IOException {
        ScriptedLive.Child child = start();
        captured(child);
        child.troubles = List.of(new LiveChild.Trouble.Ended("The interface went down."),
                new LiveChild.Trouble.Dropped(7));
        child.ends();
        tasks.pass();
        assertThat(model.isGoing()).isFalse();
        assertThat(words.notes(capture().progress().get())).containsExactly(
                "Capturing has ended: The interface went down.", "7 packets came too fast to be captured.");
    }

    @Test
    void aCaptureThatIsClosedWhileItGoesOnIsOver() throws IOException {
        ScriptedLive.Child child = start();
        captured(child);
        captures.close(capture());
        assertThat(child.closed).isTrue();
        assertThat(model.isGoing()).isFalse();
        start();
        assertThat(engine.children).hasSize(2);
    }

    @Test
    void nothingOutlivesTheWindow() {
        ScriptedLive.Child child = start();
        model.close();
        captures.closeAll();
        assertThat(child.stopped).isTrue();
        assertThat(child.closed).isTrue();
        model.start();
        assertThat(engine.children).hasSize(1);
    }

    @Test
    void marksStayWithTheirConversationAndGoOutWithIt() throws IOException {
        ScriptedLive.Child child = start();
        wire.begin(40_000).say("S220 mx\r\n").say("CEHLO a\r\n");
        wire.begin(40_001).say("S220 mx\r\n");
        captured(child);
        captures.choose(captures.rows().getFirst());
        Mark mark = new Mark(2_000_000, Optional.empty(), "here");
        timeline.turn().get().marks().add(mark);
        captures.choose(captures.rows().getLast());
        assertThat(timeline.timeline().marks()).isEmpty();
        captures.choose(captures.rows().getFirst());
        assertThat(timeline.timeline().marks()).containsExactly(mark);
        captures.withChosen((_, whole) -> assertThat(whole.marks()).containsExactly(mark));
        model.stop();
        tasks.pass();
        assertThat(timeline.timeline().marks()).containsExactly(mark);
    }
}
