package mailseam.app.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import mailseam.app.document.Content;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.Origin;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.OwnMarks;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.app.timeline.Timelines;
import mailseam.session.Mark;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Direction;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class MarksViewModelTest {
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final TimelineViewModel timeline = new TimelineViewModel(new InlineTasks());
    private final MarksViewModel marks = new MarksViewModel(timeline, texts);

    private void mark(EventKind kind, int index, String comment) {
        timeline.selected().set(kind.event(timeline.timeline(), index));
        marks.begin();
        marks.keep(comment);
    }

    @Test
    void marksTheOctetsOfTheSelectedEvent() {
        timeline.show(Timelines.splitRcpt());
        long generation = timeline.generation();

        mark(EventKind.COMMAND, 1, "Split.");
        mark(EventKind.MOMENT, 0, "");

        assertThat(timeline.timeline().marks()).containsExactly(new Mark(0, Optional.empty(), ""),
                new Mark(3_000_000, Optional.of(new Mark.Span(Direction.CLIENT, 17, 15)), "Split."));
        assertThat(timeline.generation()).isEqualTo(generation);
    }

    @Test
    void goesBackToTheEventOfAMark() {
        timeline.show(Timelines.splitRcpt());
        for (EventKind kind : EventKind.values()) {
            for (int index = 0; index < kind.count(timeline.timeline()); index++) {
                Event event = kind.event(timeline.timeline(), index);
                mark(kind, index, kind + " " + index);
                timeline.selected().set(null);
                marks.chosen().set(marks.all().get().stream()
                        .filter(mark -> mark.text().endsWith(event.kind() + " " + event.index())).findFirst()
                        .orElseThrow());
                marks.go();

                Event found = timeline.selected().get();
                assertThat(found).isNotNull();
                assertThat(marks.at(found)).isEqualTo(marks.at(event));
                assertThat(found.nanos()).isEqualTo(event.nanos());
                marks.remove();
            }
        }
    }

    @Test
    void aSecondTimeEditsTheComment() {
        timeline.show(Timelines.splitRcpt());
        mark(EventKind.SEGMENT, 1, "one");
        marks.begin();
        assertThat(marks.draft().get()).satisfies(draft -> assertThat(draft.mark().text()).isEqualTo("one"));
        marks.keep("two");

        assertThat(timeline.timeline().marks()).extracting(Mark::text).containsExactly("two");
        marks.undo();
        assertThat(timeline.timeline().marks()).extracting(Mark::text).containsExactly("one");
        marks.undo();
        assertThat(timeline.timeline().marks()).isEmpty();
        assertThat(marks.undoable().get()).isFalse();
    }

    @Test
    void commentIsKeptWhereItWasBegun() {
        OwnMarks first = new OwnMarks();
        timeline.show(Timelines.splitRcpt(), first);
        timeline.selected().set(EventKind.SEGMENT.event(timeline.timeline(), 1));
        marks.begin();
        timeline.show(Timelines.splitRcpt());

        marks.keep("mine");

        assertThat(first.all().get()).extracting(Mark::text).containsExactly("mine");
        assertThat(timeline.timeline().marks()).isEmpty();
    }

    @Test
    void marksStayWhileATimelineGrows() {
        Timelines source = Timelines.connected().server("220 hi\r\n");
        TimelineViewModel.Turn turn = timeline.take();
        turn.grow(source.live());
        mark(EventKind.REPLY, 0, "hello");

        turn.grow(source.client("QUIT\r\n").live());
        assertThat(timeline.timeline().marks()).extracting(Mark::text).containsExactly("hello");
        turn.show(source.end());

        assertThat(timeline.timeline().marks()).extracting(Mark::text).containsExactly("hello");
    }

    @Test
    void marksOfADocumentAreLinesOfItAndEditsOfItsHistory() {
        Timeline seen = Timelines.splitRcpt();
        String recording = SessionPrinter.print(Recording.session(seen, "", "")).utf8();
        DocumentViewModel document = new DocumentViewModel(new InlineTasks(), new Origin.Untitled("new"));
        document.show(new Origin.Untitled("new"), Content.of(recording), _ -> {});
        timeline.show(seen, new DocumentMarks(document, texts));

        mark(EventKind.COMMAND, 1, "Split\nhere.");
        assertThat(document.text().get()).isEqualTo(recording.replace("sent by client\n",
                "sent by client\nmark      +0.003000,C@17-31 Split\\nhere.\n"));
        assertThat(timeline.timeline().marks()).extracting(Mark::text).containsExactly("Split\nhere.");
        marks.begin();
        marks.keep("Better.");
        mark(EventKind.MOMENT, 0, "Later line, earlier time.");
        assertThat(document.text().get()).contains("\nmark      +0.003000,C@17-31 Better.\nmark      +0.000000 Later");
        marks.remove();
        assertThat(timeline.timeline().marks()).extracting(Mark::text).containsExactly("Better.");

        for (String deed : new String[]{"remove a mark", "set a mark", "edit a mark", "set a mark"}) {
            assertThat(document.text().undoName().get()).isEqualTo(deed);
            document.text().undo();
        }
        assertThat(document.text().get()).isEqualTo(recording);
        document.read(_ -> {});
        assertThat(timeline.timeline().marks()).isEmpty();
        assertThat(document.dirty().get()).isFalse();
    }
}
