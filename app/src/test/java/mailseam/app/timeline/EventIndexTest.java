package mailseam.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EventIndexTest {
    private final TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);

    @RepeatedTest(40)
    void growsAsASortedListDoes(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        EventList events = new EventList();
        for (int round = 0; round < 12; round++) {
            int most = random.nextInt(30);
            for (int i = 0; i < most; i++) {
                happen(random, repetition.getCurrentRepetition() % 2 == 0);
            }
            EventIndex before = events.index();
            List<Event> picture = List.copyOf(events);
            events.grow(builder.timeline());

            List<Event> plain = plain(builder.timeline());
            assertThat(events).containsExactlyElementsOf(plain);
            assertThat(IntStream.range(0, before.size()).mapToObj(before::event)).containsExactlyElementsOf(picture);
            for (int row = 0; row < plain.size(); row++) {
                assertThat(events.indexOf(plain.get(row))).isEqualTo(row);
                long time = plain.get(row).nanos();
                assertThat(plain.get(events.index().firstAt(time)).nanos()).isEqualTo(time);
            }
        }
    }

    private void happen(SplittableRandom random, boolean inOrder) {
        long nanos = inOrder ? builder.timeline().segments().size() / 3 : random.nextLong(1_000);
        switch (random.nextInt(3)) {
            case 0 -> builder.accept(new TimelineEvent.Happened(nanos, Happening.CONNECTED, ""));
            case 1 -> builder.accept(new TimelineEvent.Read(nanos, Direction.CLIENT, Octets.latin1("NOOP\r\nNO")));
            default -> builder.accept(new TimelineEvent.Read(nanos, Direction.SERVER, Octets.latin1("250 ok\r\n25")));
        }
    }

    private static List<Event> plain(Timeline timeline) {
        return Stream.of(EventKind.values())
                .flatMap(kind -> IntStream.range(0, kind.count(timeline)).mapToObj(i -> kind.event(timeline, i)))
                .sorted(Event.IN_TIME).toList();
    }

    @Test
    void knowsWhereTimesBegin() {
        EventIndex index = EventIndex.EMPTY.grow(Timelines.splitRcpt());

        assertThat(index.firstAt(Long.MIN_VALUE)).isZero();
        assertThat(index.firstAt(1)).isEqualTo(1);
        assertThat(index.firstAt(Long.MAX_VALUE)).isEqualTo(index.size());
        assertThat(index.row(new Event(EventKind.SEGMENT, 0, 7))).isNegative();
        assertThat(new EventList().contains("no event")).isFalse();
    }
}
