package mailseam.app.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import mailseam.app.task.InlineTasks;
import mailseam.app.task.QueuedTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.app.timeline.Timelines;
import org.junit.jupiter.api.Test;

class EventsViewModelTest {
    private final InlineTasks tasks = new InlineTasks();
    private final TimelineViewModel timeline = new TimelineViewModel(tasks);
    private final EventsViewModel events = new EventsViewModel(timeline, tasks, new Texts(Locale.ENGLISH));

    @Test
    void listsAllInOrderOfTime() {
        timeline.show(Timelines.splitRcpt());

        assertThat(events.rows()).containsExactlyElementsOf(timeline.events());
        assertThat(timeline.meant().get()).isNull();
        assertThat(events.told().get()).isEmpty();
    }

    @Test
    void listsWhatTheFilterMeansAndTellsAllViews() {
        timeline.show(Timelines.splitRcpt());
        events.text().set("verb:RCPT");

        assertThat(events.rows()).extracting(Event::kind).containsExactly(EventKind.SEGMENT, EventKind.SEGMENT,
                EventKind.COMMAND, EventKind.REPLY);
        assertThat(timeline.events().stream().filter(timeline::isMeant)).containsExactlyElementsOf(events.rows());
        assertThat(events.told().get()).isEqualTo("4 of 11 events");

        events.only().set(false);
        assertThat(events.rows()).hasSize(11);
        assertThat(timeline.events().stream().filter(timeline::isMeant)).hasSize(4);

        events.reset();
        assertThat(timeline.isMeant(timeline.events().getFirst())).isTrue();
    }

    @Test
    void lastRightFilterStaysWhileAWrongOneIsTyped() {
        timeline.show(Timelines.splitRcpt());
        events.text().set("verb:RCPT");
        events.text().set("verb:RCPT cod:");

        assertThat(events.rows()).hasSize(4);
        assertThat(events.problem().get()).isNotNull();
        assertThat(events.told().get()).startsWith("Column 11").contains("code");
    }

    @Test
    void growsWithTheTimeline() {
        Timelines source = Timelines.connected().server("220 hi\r\n");
        TimelineViewModel.Turn turn = timeline.take();
        turn.grow(source.picture());
        events.text().set("dir:server");
        assertThat(events.rows()).hasSize(2);

        turn.grow(source.client("NOOP\r\n").server("250 ok\r\n").picture());
        assertThat(events.rows()).hasSize(4);

        timeline.take();
        assertThat(events.rows()).isEmpty();
    }

    @Test
    void changesOfTheRowsTellWhatToDo() {
        List<Event> followed = new ArrayList<>();
        events.rows().addListener((ListChangeListener<Event>) change -> follow(change, followed));
        timeline.show(Timelines.splitRcpt());
        assertThat(followed).containsExactlyElementsOf(timeline.events());

        for (String filter : List.of("verb:RCPT", "dir:server", "verb:NOOP", "")) {
            events.text().set(filter);
            assertThat(followed).containsExactlyElementsOf(events.rows());
        }
        events.sorting().set(new Sorting(Column.LENGTH, true));
        assertThat(followed).containsExactlyElementsOf(events.rows());
    }

    /** What a view would have that did what the changes say. */
    private static void follow(ListChangeListener.Change<? extends Event> change, List<Event> followed) {
        while (change.next()) {
            List<Event> part = followed.subList(change.getFrom(), change.getFrom() + change.getRemovedSize());
            assertThat(part).isEqualTo(List.copyOf(change.getRemoved()));
            part.clear();
            followed.addAll(change.getFrom(), List.copyOf(change.getAddedSubList()));
        }
    }

    @Test
    void sortsByEachColumnAndKeepsTheOrderOfTimeWithin() {
        Timelines source = Timelines.connected().server("220 hi\r\n");
        IntStream.range(0, 40)
                .forEach(i -> source.client("NOOP " + i % 7 + "\r\n").server("250 " + "x".repeat(i % 5) + "\r\n"));
        timeline.show(source.end());
        for (Column column : Column.values()) {
            for (boolean descending : List.of(false, true)) {
                events.sorting().set(new Sorting(column, descending));
                assertThat(events.rows()).containsExactlyInAnyOrderElementsOf(timeline.events());
            }
        }

        events.sorting().set(new Sorting(Column.KIND, true));
        Comparator<Event> byKind = Comparator.comparing(Event::kind).reversed();
        assertThat(events.rows()).isEqualTo(timeline.events().stream().sorted(byKind).toList());
        assertThat(events.rows()).allMatch(event -> events.rows().get(events.rows().indexOf(event)).equals(event));

        events.sorting().set(Sorting.IN_TIME);
        assertThat(events.rows()).containsExactlyElementsOf(timeline.events());
    }

    @Test
    void stepsFromMatchToMatchAndAroundTheEnds() {
        timeline.show(Timelines.splitRcpt());
        events.text().set("kind:command");

        events.step(true);
        assertThat(timeline.selected().get()).extracting(Event::kind, Event::index)
                .containsExactly(EventKind.COMMAND, 0);
        events.step(true);
        events.step(true);
        assertThat(timeline.selected().get()).extracting(Event::index).isEqualTo(0);
        assertThat(events.told().get()).isEqualTo("Went on from the first event");
        events.step(false);
        assertThat(timeline.selected().get()).extracting(Event::index).isEqualTo(1);
        assertThat(events.told().get()).isEqualTo("Went on from the last event");

        events.text().set("code:599");
        events.step(true);
        assertThat(events.told().get()).isEqualTo("There is none");
        assertThat(events.history().filters()).containsExactly("code:599", "kind:command");
    }

    @Test
    void largeListIsMadeElsewhereAndTheLastOrderCounts() {
        QueuedTasks queued = new QueuedTasks();
        EventsViewModel large = new EventsViewModel(timeline, queued, new Texts(Locale.ENGLISH));
        Timelines source = Timelines.connected();
        IntStream.range(0, 4_000).forEach(_ -> source.client("NOOP\r\n"));
        timeline.show(source.end());

        large.text().set("kind:moment");
        large.text().set("kind:command");
        assertThat(large.rows()).hasSize(8_001);
        assertThat(large.told().get()).startsWith("Filtering");
        queued.pass();
        queued.pass();

        assertThat(large.rows()).hasSize(4_000);
        assertThat(large.told().get()).isEqualTo("4,000 of 8,001 events");
    }

    private static Timelines many() {
        Timelines source = Timelines.connected();
        IntStream.range(0, 4_000).forEach(_ -> source.client("NOOP\r\n"));
        return source;
    }

    @Test
    void workThatTakesLongTellsHowFarItIs() {
        QueuedTasks queued = new QueuedTasks();
        EventsViewModel large = new EventsViewModel(timeline, queued, new Texts(Locale.ENGLISH));
        timeline.show(many().end());

        large.text().set("kind:command");
        queued.passDelays();
        assertThat(large.told().get()).isEqualTo("Filtering and sorting: 0 %. Esc stops it");
        queued.settle();
        assertThat(large.told().get()).isEqualTo("4,000 of 8,001 events");
        queued.passDelays();
        assertThat(large.told().get()).isEqualTo("4,000 of 8,001 events");
    }

    @Test
    void workThatIsStoppedLeavesTheListAsItWas() {
        QueuedTasks queued = new QueuedTasks();
        EventsViewModel large = new EventsViewModel(timeline, queued, new Texts(Locale.ENGLISH));
        Timelines source = many();
        TimelineViewModel.Turn turn = timeline.take();
        turn.show(source.picture());
        large.text().set("kind:command");
        queued.pass();
        assertThat(large.stop()).isFalse();

        large.sorting().set(new Sorting(Column.TEXT, true));
        large.text().set("kind:segment");
        assertThat(large.stop()).isTrue();
        queued.settle();

        assertThat(large.rows()).hasSize(4_000).allMatch(event -> event.kind() == EventKind.COMMAND);
        assertThat(large.sorting().get()).isEqualTo(Sorting.IN_TIME);
        assertThat(large.told().get()).startsWith("Stopped");
        turn.grow(source.client("QUIT\r\n").picture());
        queued.settle();
        assertThat(large.rows()).hasSize(4_000);

        large.sorting().set(new Sorting(Column.LENGTH, false));
        queued.settle();
        assertThat(large.rows()).hasSize(4_001).allMatch(event -> event.kind() == EventKind.SEGMENT);
    }

    @Test
    void remembersColumnsAndFilters() {
        EventsMemory memory = EventsMemory.parse(new EventsMemory(Map.of("time", 120, "side", -62),
                List.of("dir:server \"a b\"", "len>1")).text() + "column x\nnonsense\ncolumn time 99999\nfilter");

        assertThat(memory.columns()).containsEntry("time", 120).containsEntry("side", -62).hasSize(2);
        assertThat(memory.filters()).containsExactly("dir:server \"a b\"", "len>1");
    }
}
