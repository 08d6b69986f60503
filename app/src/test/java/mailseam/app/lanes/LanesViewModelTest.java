package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mailseam.app.canvas.Viewport;
import mailseam.app.task.InlineTasks;
import mailseam.app.timeline.Pairs;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.app.timeline.Timelines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanesViewModelTest {
    private final TimelineViewModel timeline = new TimelineViewModel(new InlineTasks());
    private final LanesViewModel lanes = new LanesViewModel(timeline, 7);

    @BeforeEach
    void follow() {
        lanes.attach();
        lanes.resize(700);
    }

    private Timelines grow(Timelines source, int exchanges) {
        for (int i = 0; i < exchanges; i++) {
            source.client("RCPT TO:<user@example.org>\r\n").server("250 2.1.5 Ok\r\n");
        }
        return source;
    }

    @Test
    void samePartIsSeenInProportionToTime() {
        timeline.show(grow(Timelines.connected(), 200).end());
        lanes.pan(3_000);
        Place left = lanes.map().axis().place(lanes.view().get().left());
        Place right = lanes.map().axis().place(lanes.view().get().right());

        lanes.switchScale();

        assertThat(lanes.scale().get()).isEqualTo(Scale.TIME);
        assertThat(lanes.map().axis().place(lanes.view().get().left()).segment()).isCloseTo(left.segment(), within(1));
        assertThat(lanes.map().axis().place(lanes.view().get().right()).segment()).isCloseTo(right.segment(),
                within(1));
    }

    @Test
    void newestIsShownUntilTheUserScrollsBack() {
        Timelines source = Timelines.connected();
        TimelineViewModel.Turn turn = timeline.take();
        turn.grow(grow(source, 100).live());
        turn.grow(grow(source, 100).live());
        assertThat(lanes.view().get().right()).isCloseTo(lanes.map().axis().length(), within(1e-6));

        lanes.pan(-500);
        Viewport there = lanes.view().get();
        turn.grow(grow(source, 100).live());

        assertThat(lanes.following().get()).isFalse();
        assertThat(lanes.view().get()).isEqualTo(there);
        lanes.switchFollowing();
        assertThat(lanes.view().get().right()).isCloseTo(lanes.map().axis().length(), within(1e-6));
    }

    @Test
    void cursorsTellWhatLiesBetweenThem() {
        timeline.show(Timelines.splitRcpt());
        timeline.selected().set(Pairs.event(timeline.timeline().commands().getFirst()));
        lanes.cursorToSelection(true);
        timeline.stepToEnd(true);
        lanes.cursorToSelection(false);

        assertThat(lanes.cursors().between(lanes.map())).hasValue(new Cursors.Between(2_000_000, 32, 12, 3));
        assertThat(timeline.times().cursor().get()).isEqualTo(2_000_000);
        lanes.switchScale();
        assertThat(lanes.cursors().between(lanes.map()).orElseThrow().segments()).isEqualTo(3);
    }

    @Test
    void cursorsAreTakenToTheEdgesOfSegments() {
        timeline.show(Timelines.splitRcpt());
        Viewport view = lanes.view().get();
        double edge = view.x(lanes.map().axis().start(2));

        lanes.cursorTo(true, edge + 4);
        assertThat(lanes.cursors().cursor(true).get()).isEqualTo(Place.at(2));
        lanes.cursorTo(true, edge + 40);
        assertThat(lanes.cursors().cursor(true).get().part()).isBetween(0.1, 0.9);
    }

    @Test
    void selectionAndItsPairFillTheView() {
        timeline.show(grow(Timelines.connected(), 200).end());
        timeline.selected().set(Pairs.event(timeline.timeline().commands().get(150)));

        lanes.zoomToSelection();

        Viewport view = lanes.view().get();
        assertThat(view.x(lanes.map().axis().start(300))).isBetween(0.0, 100.0);
        assertThat(view.x(lanes.map().axis().end(301))).isBetween(600.0, 700.0);
    }
}
