package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import mailseam.app.canvas.Grid;
import mailseam.app.canvas.Viewport;
import mailseam.app.task.InlineTasks;
import mailseam.app.theme.Palette;
import mailseam.app.theme.Theme;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A million segments with one reply that says no: it is seen, however far away. */
@ExtendWith(ApplicationExtension.class)
class OneFailureTest {
    private static final int SEGMENTS = 1_000_000;
    private static final int FAILING = 612_345;
    private static Timeline timeline;

    @BeforeAll
    static void build() {
        TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        for (int i = 0; i < SEGMENTS; i++) {
            builder.accept(event(i));
        }
        builder.end();
        timeline = builder.snapshot();
    }

    private static TimelineEvent event(int i) {
        long nanos = i * 200_000L;
        return i % 2 == 0
                ? new TimelineEvent.Recorded(nanos, Direction.CLIENT, Octets.latin1("RCPT TO:<user@example.org>\r\n"),
                        SegmentState.CAPTURED, List.of())
                : new TimelineEvent.Read(nanos, Direction.SERVER,
                        Octets.latin1(i == FAILING ? "550 5.1.1 No\r\n" : "250 2.1.5 Ok\r\n"));
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void isInTheColourOfFailureAtEveryZoom(Scale scale) {
        for (Theme theme : Theme.values()) {
            WaitForAsyncUtils.waitForAsyncFx(120_000, () -> zoomIn(new LaneMap(timeline, scale), theme));
        }
    }

    private static void zoomIn(LaneMap map, Theme theme) {
        Viewport view = new Viewport(0, 1, Shot.WIDTH).fit(map.axis().length());
        for (int i = 0; i < 24; i++) {
            double x = map.axis().left(FAILING, view);
            double right = map.axis().right(FAILING, view);
            assertThat(failing(Shot.fitted(timeline).take(theme, map, view), theme.palette()))
                    .as("columns in the colour of failure at zoom %d", i).isNotEmpty()
                    .allMatch(column -> column >= Math.floor(x) && column <= Math.max(right, x + 1));
            view = view.zoom(x, 1.8, map.axis().length());
        }
    }

    /** The columns of pixels of the replies that have a colour of failure at their lower end. */
    private static List<Integer> failing(WritableImage image, Palette palette) {
        LaneRows rows = new LaneRows(Shot.HEIGHT, false, 0, 0);
        int y = (int) (rows.items(false) + LaneRows.ITEM - 3);
        PixelReader pixels = image.getPixelReader();
        return IntStream.range(0, (int) image.getWidth())
                .filter(x -> List.of(palette.troubleText(), palette.troubleFill()).contains(pixels.getColor(x, y)))
                .boxed().toList();
    }

    @Test
    void isSeenInTheStripOfTheWhole() {
        for (Theme theme : Theme.values()) {
            WaitForAsyncUtils.waitForAsyncFx(120_000, () -> strip(theme));
        }
    }

    private static void strip(Theme theme) {
        TimelineViewModel model = new TimelineViewModel(new InlineTasks());
        LanesViewModel lanes = new LanesViewModel(model, 7);
        lanes.attach();
        lanes.resize(Shot.WIDTH);
        model.show(timeline);
        Overview overview = new Overview(lanes, new SimpleObjectProperty<>(theme),
                new SimpleObjectProperty<>(Grid.USUAL));
        overview.resize(Shot.WIDTH, Overview.HEIGHT);
        overview.layout();
        PixelReader pixels = overview.snapshot(null, null).getPixelReader();
        Color failure = theme.palette().troubleText();
        Viewport all = new Viewport(0, 1, Shot.WIDTH).fit(lanes.map().axis().length());
        int x = (int) Math.floor(lanes.map().axis().left(FAILING, all));
        assertThat(IntStream.range(0, Shot.WIDTH)
                .filter(column -> pixels.getColor(column, (int) Overview.HEIGHT / 2 + 4).equals(failure)))
                .containsExactly(x);
    }
}
