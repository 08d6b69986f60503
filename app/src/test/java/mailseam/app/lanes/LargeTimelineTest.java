package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mailseam.app.task.QueuedTasks;
import mailseam.app.timeline.Pairs;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.app.timeline.Timelines;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Moment;
import mailseam.timeline.OctetStream;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lanes of more events than the JavaFX thread may put in their places. */
class LargeTimelineTest {
    private static final int SEGMENTS = 30_000;

    private final QueuedTasks tasks = new QueuedTasks();
    private final TimelineViewModel timeline = new TimelineViewModel(tasks);
    private final LanesViewModel lanes = new LanesViewModel(timeline, 7);

    @BeforeEach
    void follow() {
        lanes.attach();
        lanes.resize(700);
    }

    private static Timelines many() {
        Timelines source = Timelines.connected();
        IntStream.range(0, SEGMENTS).forEach(_ -> source.client("NOOP\r\n"));
        return source;
    }

    /** A timeline that counts how often it is asked for a segment. */
    private record Counting(Timeline plain, AtomicInteger asked) implements Timeline {
        @Override
        public Instant start() {
            return plain.start();
        }

        @Override
        public List<Segment> segments() {
            return new AbstractList<>() {
                @Override
                public Segment get(int index) {
                    asked.incrementAndGet();
                    return plain.segments().get(index);
                }

                @Override
                public int size() {
                    return plain.segments().size();
                }
            };
        }

        @Override
        public List<CommandItem> commands() {
            return plain.commands();
        }

        @Override
        public List<ReplyItem> replies() {
            return plain.replies();
        }

        @Override
        public List<Moment> moments() {
            return plain.moments();
        }

        @Override
        public OctetStream stream(Direction direction) {
            return plain.stream(direction);
        }

        @Override
        public List<SecretSpan> secrets(int segment) {
            return plain.secrets(segment);
        }
    }

    @Test
    void everythingIsInItsPlaceBeforeTheJavaFxThreadSeesIt() {
        AtomicInteger asked = new AtomicInteger();
        timeline.prepare(_ -> () -> () -> asked.set(0));
        timeline.show(new Counting(many().picture(), asked));
        assertThat(asked).hasValue(0);
        assertThat(lanes.map().axis().count()).isZero();

        tasks.pass();

        assertThat(lanes.map().axis().count()).isEqualTo(SEGMENTS);
        lanes.map().facts().layers().carrier(Direction.CLIENT, 6_000);
        lanes.switchScale();
        lanes.switchScale();
        assertThat(asked).hasValueLessThan(1_000);
    }

    @Test
    void scaleThatWasChosenMeanwhileIsThatOfTheLanes() {
        timeline.show(many().picture());
        lanes.switchScale();
        tasks.pass();

        assertThat(lanes.map().axis().showsOctets()).isFalse();
        assertThat(lanes.map().axis().count()).isEqualTo(SEGMENTS);
        lanes.switchScale();
        assertThat(lanes.map().axis().showsOctets()).isTrue();
    }

    @Test
    void whatIsShownInsteadIsNotWhatWasPrepared() {
        timeline.show(many().picture());
        timeline.show(Timelines.splitRcpt());
        tasks.pass();

        assertThat(lanes.map().axis().count()).isEqualTo(Timelines.splitRcpt().segments().size());
    }

    @Test
    void goesOnGrowingBehindWhatWasPrepared() {
        Timelines source = many();
        TimelineViewModel.Turn turn = timeline.take();
        turn.show(source.picture());
        turn.grow(source.server("250 ok\r\n").picture());
        tasks.pass();
        turn.grow(source.server("550 no\r\n").picture());

        assertThat(lanes.map().axis().count()).isEqualTo(SEGMENTS + 2);
        assertThat(lanes.map().lane(false).troubles().count()).isEqualTo(1);
        timeline.selected().set(Pairs.event(timeline.timeline().replies().getLast()));
        lanes.switchScale();
        assertThat(lanes.map().axis().count()).isEqualTo(SEGMENTS + 2);
    }
}
