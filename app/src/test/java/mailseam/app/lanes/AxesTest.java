package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import mailseam.app.canvas.Viewport;
import mailseam.app.timeline.Timelines;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AxesTest {
    private static final int SEGMENTS = 400;

    private static Axis of(Timeline timeline, Scale scale) {
        Axis axis = scale.axis();
        axis.grow(timeline);
        return axis;
    }

    /** Lines of all lengths, in one of which a segment has no octets, and pauses from none to an hour. */
    static void add(Timelines timelines, SplittableRandom random) {
        long[] pauses = {-1_000_000, 0, 0, 0, 30_000, 4_000_000, 900_000_000, random.nextInt(100) == 0
                ? 3_600_000_000_000L : 0};
        timelines.pause(pauses[random.nextInt(pauses.length)]);
        String line = "x".repeat(random.nextInt(80)) + (random.nextInt(3) == 0 ? "" : "\r\n");
        if (random.nextBoolean()) {
            timelines.client(line);
        } else {
            timelines.server(line);
        }
    }

    static Timelines some(int segments, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Timelines timelines = Timelines.connected();
        for (int i = 0; i < segments; i++) {
            add(timelines, random);
        }
        return timelines;
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void placesAndCellsAreTheSame(Scale scale) {
        for (long seed = 0; seed < 20; seed++) {
            Axis axis = of(some(SEGMENTS, seed).end(), scale);
            for (int i = 0; i <= 1_000; i++) {
                double cell = axis.start(0) + (axis.length() - axis.start(0)) * i / 1_000;
                assertThat(axis.cell(axis.place(cell))).isCloseTo(cell, within(axis.length() * 1e-9 + 1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void laterSegmentsLieFurtherRight(Scale scale) {
        for (long seed = 0; seed < 20; seed++) {
            Axis axis = of(some(SEGMENTS, seed).end(), scale);
            for (int i = 0; i < axis.count(); i++) {
                assertThat(axis.end(i)).isGreaterThanOrEqualTo(axis.start(i)).isLessThanOrEqualTo(axis.length());
                if (i > 0) {
                    assertThat(axis.start(i)).isGreaterThan(axis.start(i - 1)).isGreaterThanOrEqualTo(axis.end(i - 1));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void growingIsTheSameAsAllAtOnce(Scale scale) {
        SplittableRandom random = new SplittableRandom(7);
        Timelines source = Timelines.connected();
        Axis grown = scale.axis();
        for (int i = 0; i < SEGMENTS; i++) {
            add(source, random);
            if (i % 7 == 0) {
                grown.grow(source.live());
            }
        }
        Timeline all = source.end();
        grown.grow(all);
        Axis atOnce = of(all, scale);

        assertThat(grown.length()).isEqualTo(atOnce.length());
        assertThat(grown.pauses().size()).isEqualTo(atOnce.pauses().size());
        Viewport view = new Viewport(0, 0.01, 1000);
        for (int i = 0; i < SEGMENTS; i++) {
            assertThat(grown.start(i)).isEqualTo(atOnce.start(i));
            assertThat(grown.right(i, view)).isEqualTo(atOnce.right(i, view));
        }
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void placeIsTheSameOnEveryAxis(Scale scale) {
        Timeline timeline = some(SEGMENTS, 3).end();
        Axis octets = of(timeline, Scale.OCTETS);
        Axis other = of(timeline, scale);
        for (int segment = 0; segment < SEGMENTS; segment++) {
            assertThat(other.cell(octets.place(octets.start(segment)))).isCloseTo(other.start(segment),
                    within(1e-6));
        }
    }

    @Test
    void distancesAreInProportionToTime() {
        Axis axis = of(Timelines.connected().client("A").client("B").pause(2_000_000).client("C").end(),
                Scale.WHOLE_TIME);

        assertThat(axis.start(1) - axis.start(0)).isCloseTo(1_000, within(1e-6));
        assertThat(axis.start(2) - axis.start(1)).isCloseTo(3_000, within(1e-6));
    }

    @Test
    void pauseThatPressesEverythingTogetherIsFolded() {
        Timelines source = Timelines.connected();
        for (int i = 0; i < 20; i++) {
            source.client("NOOP\r\n").server("250 ok\r\n");
        }
        Timeline timeline = source.pause(300_000_000_000L).server("421 timeout\r\n").end();
        Axis folded = of(timeline, Scale.TIME);

        assertThat(folded.pauses().size()).isEqualTo(1);
        assertThat(folded.pauses().get(0)).isEqualTo(40);
        assertThat(folded.start(39)).as("the others keep their proportions").isCloseTo(39_000, within(1e-6));
        assertThat(folded.length()).isLessThan(60_000);
        assertThat(of(timeline, Scale.WHOLE_TIME).length()).isGreaterThan(300_000_000);
        assertThat(of(timeline, Scale.WHOLE_TIME).pauses().size()).isZero();
    }
}
