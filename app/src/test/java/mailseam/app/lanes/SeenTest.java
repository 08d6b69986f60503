package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import mailseam.app.canvas.Viewport;
import mailseam.app.timeline.Timelines;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeenTest {
    private static final int WIDTH = 500;

    private static Timeline exchanges(int count) {
        Timelines timelines = Timelines.connected();
        for (int i = 0; i < count; i++) {
            timelines.client("RCPT TO:<user" + i + "@example.org>\r\n").server("250 2.1.5 Ok\r\n");
        }
        return timelines.end();
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void thingsAreNotManyMoreThanPixels(Scale scale) {
        LaneMap map = new LaneMap(exchanges(20_000), scale);
        Viewport all = new Viewport(0, 1, WIDTH).fit(map.axis().length());

        for (boolean client : new boolean[]{true, false}) {
            assertThat(new SeenSegments(map, all).of(map.lane(client))).hasSizeLessThanOrEqualTo(WIDTH + 2)
                    .hasSizeGreaterThan(WIDTH / 2).satisfies(runs -> assertThat(
                            runs.stream().mapToInt(Run::count).sum()).isEqualTo(20_000));
            assertThat(new SeenItems(map, all).of(map.lane(client))).hasSizeLessThanOrEqualTo(WIDTH + 2)
                    .hasSizeGreaterThan(WIDTH / 2).satisfies(runs -> assertThat(
                            runs.stream().mapToInt(Run::count).sum()).isEqualTo(20_000));
        }
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void whatLiesInTheViewIsSeen(Scale scale) {
        for (long seed = 0; seed < 10; seed++) {
            LaneMap map = new LaneMap(AxesTest.some(2_000, seed).end(), scale);
            Viewport view = new Viewport(0, 1, WIDTH).fit(map.axis().length());
            for (int i = 0; i < 30; i++) {
                view = view.zoom(211, 1.6, map.axis().length());
                everySegment(map, view);
            }
        }
    }

    private static void everySegment(LaneMap map, Viewport view) {
        for (boolean client : new boolean[]{true, false}) {
            BitSet seen = new BitSet();
            List<Run> runs = new SeenSegments(map, view).of(map.lane(client));
            runs.forEach(run -> seen.set(run.first(), run.last() + 1));
            for (int i = 0; i < map.axis().count(); i++) {
                boolean ours = map.timeline().segments().get(i).direction() == (client ? Direction.CLIENT
                        : Direction.SERVER);
                double left = map.axis().left(i, view);
                if (ours && left >= 0 && left <= WIDTH) {
                    assertThat(seen.get(i)).as("%d at %s", i, left).isTrue();
                }
            }
            assertThat(runs).allMatch(run -> run.right() > run.left() && run.share() > 0 && run.share() <= 1);
        }
    }
}
