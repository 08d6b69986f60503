package mailseam.app.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import mailseam.app.bridge.HandPulses;
import mailseam.app.run.TargetViewModel;
import mailseam.app.task.QueuedTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.lab.story.Story;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;

/** Stories are played scene by scene, and seen as they are played. */
class StoryPlayTest {
    private final QueuedTasks tasks = new QueuedTasks();
    private final HandPulses pulses = new HandPulses();
    private final ScriptedLab engine = new ScriptedLab();
    private final TimelineViewModel timeline = new TimelineViewModel(tasks);
    private final LabViewModel lab = new LabViewModel(engine, tasks, pulses, new Texts(Locale.ENGLISH), timeline,
            new TargetViewModel(), () -> false);

    private LabThing play() {
        Story story = lab.stories().stream().filter(at -> at.scenes().size() > 1).findFirst().orElseThrow();
        lab.story().set(story);
        lab.page().set(LabPage.STORIES);
        lab.start();
        tasks.pass();
        return lab.things().getLast();
    }

    private void frame() {
        tasks.pass();
        pulses.pulse();
    }

    @Test
    void scenesFollowEachOtherAndEachIsShown() {
        LabThing thing = play();
        int scenes = engine.scenes.getFirst().scene.equals(lab.story().get().scenes().getFirst())
                ? lab.story().get().scenes().size()
                : -1;
        assertThat(thing.about()).contains(lab.story().get().tells());

        for (int i = 0; i < scenes; i++) {
            assertThat(thing.state().get()).isEqualTo(new LabState.Plays(i + 1, scenes));
            assertThat(engine.scenes).hasSize(i + 1);
            engine.scenes.getLast().log
                    .clientSide(new TimelineEvent.Read(1, Direction.SERVER, Octets.latin1("220 " + i + "\r\n")));
            frame();
            assertThat(lab.viewer().chosen().get()).isEqualTo(thing.conversations().getLast());
            assertThat(timeline.timeline().replies()).hasSize(1);
            engine.scenes.getLast().end();
            frame();
        }

        assertThat(thing.state().get()).isEqualTo(new LabState.Stopped());
        assertThat(thing.conversations()).hasSize(scenes);
        assertThat(lab.viewer().twoSided().get()).isTrue();
    }

    @Test
    void stoppedStoryPlaysNoFurtherScene() {
        LabThing thing = play();

        lab.stop();
        assertThat(engine.scenes.getFirst().stops).isEqualTo(1);
        engine.scenes.getFirst().end();
        tasks.pass();

        assertThat(thing.state().get()).isEqualTo(new LabState.Stopped());
        assertThat(engine.scenes).hasSize(1);
        lab.startAgain();
        tasks.pass();
        assertThat(engine.scenes).hasSize(2);
    }

    @Test
    void sceneThatCannotBeginIsTold() {
        engine.refuse("no port");

        LabThing thing = play();

        assertThat(thing.state().get()).isEqualTo(new LabState.Failed("no port"));
        assertThat(thing.address()).isEmpty();
    }
}
