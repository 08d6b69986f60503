package mailseam.timeline.derived;

import static org.assertj.core.api.Assertions.assertThat;

import mailseam.timeline.SegmentNote;
import mailseam.timeline.Talk;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;

class SegmentNotesTest {
    private static SegmentNote note(int segment, SegmentNote.Kind kind) {
        return new SegmentNote(segment, kind, 0, 1);
    }

    private static Talk noted(Talk talk, SegmentNote... notes) {
        for (SegmentNote note : notes) {
            talk.accept(new TimelineEvent.Noted(talk.tick(), note));
        }
        return talk;
    }

    @Test
    void findsTheNotesOfASegmentInTheOrderInWhichTheyWereFound() {
        SegmentNote late = note(7, SegmentNote.Kind.SNAPPED);
        SegmentNote gap = note(3, SegmentNote.Kind.GAP);
        SegmentNote other = note(3, SegmentNote.Kind.OUT_OF_ORDER);
        SegmentNotes notes = new TimelineFacts(noted(new Talk(), late, gap, other).end()).notes();

        assertThat(notes.of(3)).containsExactly(gap, other);
        assertThat(notes.of(7)).containsExactly(late);
        assertThat(notes.of(4)).isEmpty();
    }

    @Test
    void growsWithTheTimeline() {
        Talk talk = noted(new Talk(), note(5, SegmentNote.Kind.GAP));
        TimelineFacts facts = new TimelineFacts(talk.snapshot());
        assertThat(facts.notes().of(2)).isEmpty();

        facts.grow(noted(talk, note(2, SegmentNote.Kind.KEEP_ALIVE)).snapshot());

        assertThat(facts.notes().of(2)).hasSize(1);
        assertThat(facts.notes().of(5)).hasSize(1);
    }

    @Test
    void manyNotesAreAllFound() {
        Talk talk = new Talk();
        for (int i = 1_000; i > 0; i--) {
            noted(talk, note(i, SegmentNote.Kind.OLD));
        }
        SegmentNotes notes = new TimelineFacts(talk.end()).notes();

        for (int i = 1; i <= 1_000; i++) {
            assertThat(notes.of(i)).hasSize(1);
        }
    }
}
