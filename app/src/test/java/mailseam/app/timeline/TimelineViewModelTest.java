package mailseam.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mailseam.app.task.InlineTasks;
import mailseam.app.task.QueuedTasks;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private final TimelineViewModel model = new TimelineViewModel(new InlineTasks());

    @Test
    void eventsStandInOrderOfTime() {
        model.show(Timelines.splitRcpt());

        assertThat(model.events()).isSortedAccordingTo(Event.IN_TIME);
        assertThat(model.events().stream().map(Event::kind)).containsExactly(EventKind.MOMENT, EventKind.SEGMENT,
                EventKind.REPLY, EventKind.SEGMENT, EventKind.COMMAND, EventKind.SEGMENT, EventKind.COMMAND,
                EventKind.SEGMENT, EventKind.REPLY, EventKind.SEGMENT, EventKind.REPLY);
    }

    @Test
    void growingGivesTheSameEventsAsShowingAtOnce() {
        Timelines source = Timelines.connected();
        TimelineViewModel.Turn turn = model.take();
        turn.grow(source.live());
        source.server("220 hi\r\n").client("NO");
        turn.grow(source.live());
        source.client("OP\r\n");
        turn.grow(source.live());
        source.server("250 ok\r\n");
        turn.grow(source.live());
        List<Event> grown = List.copyOf(model.events());

        turn.show(source.end());

        assertThat(grown).containsExactlyElementsOf(model.events());
    }

    @Test
    void whatHadTheLastTurnGoesOnUnseen() {
        Timelines source = Timelines.connected();
        TimelineViewModel.Turn first = model.take();
        first.grow(source.live());
        TimelineViewModel.Turn second = model.take();
        assertThat(model.events()).isEmpty();

        first.grow(source.server("220 hi\r\n").live());
        first.show(source.end());

        assertThat(model.events()).isEmpty();
        assertThat(first.isOn()).isFalse();
        second.show(Timelines.splitRcpt());
        assertThat(model.events()).isNotEmpty();
    }

    @Test
    void selectionSurvivesTheEndOfARun() {
        Timelines source = Timelines.connected().server("220 hi\r\n").client("NOOP\r\n");
        model.show(source.live());
        model.stepToEnd(true);
        Event last = model.selected().get();

        model.show(source.server("250 ok\r\n").end());

        assertThat(model.selected().get()).isEqualTo(last);
    }

    @Test
    void stepsAsFarAsThereAreEvents() {
        model.step(1);
        assertThat(model.selected().get()).isNull();

        model.show(Timelines.splitRcpt());
        model.step(1);
        assertThat(model.selected().get()).isEqualTo(model.events().getFirst());
        model.step(-1);
        assertThat(model.selected().get()).isEqualTo(model.events().getFirst());
        model.step(1000);
        assertThat(model.selected().get()).isEqualTo(model.events().getLast());
    }

    @Test
    void pairIsOneStepAway() {
        model.show(Timelines.splitRcpt());
        Event command = model.events().stream().filter(event -> event.kind() == EventKind.COMMAND && event.index() == 1)
                .findFirst().orElseThrow();
        model.selected().set(command);

        model.stepToPair();
        assertThat(model.selected().get()).extracting("kind", "index").containsExactly(EventKind.REPLY, 2);
        model.stepToPair();
        assertThat(model.selected().get()).isEqualTo(command);
    }

    @Test
    void clearedTimelineHasNoSelection() {
        model.show(Timelines.splitRcpt());
        model.stepToEnd(true);

        model.clear();

        assertThat(model.selected().get()).isNull();
        assertThat(model.events()).isEmpty();
    }

    @Test
    void whatIsSeenIsToldByItsSourceUntilAnotherTakesTheTurn() {
        Seen seen = new Seen("Run 3", "Run 3 of today", "All as expected.", "127.0.0.1:25", Optional.empty());
        model.show(seen, Timelines.connected().server("220 x\r\n").end());
        assertThat(model.turn().get().seen()).contains(seen);
        assertThat(model.timeline().segments()).hasSize(1);
        model.take();
        assertThat(model.turn().get().seen()).isEmpty();
    }

    @Test
    void largeTimelineIsPutInOrderElsewhereAndSeenThen() {
        QueuedTasks tasks = new QueuedTasks();
        TimelineViewModel large = new TimelineViewModel(tasks);
        Timelines source = Timelines.connected();
        IntStream.range(0, 30_000).forEach(_ -> source.client("NOOP\r\n"));
        TimelineViewModel.Turn turn = large.take();
        turn.show(source.picture());

        assertThat(large.opening().get()).isTrue();
        assertThat(large.events()).isEmpty();
        assertThat(large.timeline().segments()).isEmpty();
        turn.grow(source.server("250 ok\r\n").picture());
        tasks.pass();

        assertThat(large.opening().get()).isFalse();
        assertThat(large.events()).hasSize(60_003).isSortedAccordingTo(Event.IN_TIME);
        assertThat(large.timeline().replies()).hasSize(1);
    }

    @Test
    void largeTimelineThatAnotherOvertookIsNotSeen() {
        QueuedTasks tasks = new QueuedTasks();
        TimelineViewModel large = new TimelineViewModel(tasks);
        Timelines source = Timelines.connected();
        IntStream.range(0, 30_000).forEach(_ -> source.client("NOOP\r\n"));
        large.show(source.picture());
        large.show(Timelines.splitRcpt());
        tasks.pass();

        assertThat(large.opening().get()).isFalse();
        assertThat(large.events()).hasSize(11);
    }
}
