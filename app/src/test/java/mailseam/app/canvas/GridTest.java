package mailseam.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    private static final double[] PLACES = {0, 0.3, 1, 7.5, 12.34, 1000.7};

    @Test
    void usualLettersOnAUsualScreenAreDrawnAsThePaintersSay() {
        for (double place : PLACES) {
            assertThat(Grid.USUAL.edge(place)).isEqualTo(place);
            assertThat(Grid.USUAL.line(place)).isEqualTo(place);
            assertThat(Grid.USUAL.middle(place)).isEqualTo(Math.floor(place) + 0.5);
            assertThat(Grid.USUAL.nearest(place)).isEqualTo(Math.rint(place));
            assertThat(Grid.USUAL.within(3.2, place)).isEqualTo(Math.rint(place) - 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1.5", "1, 2", "0.692, 0.692", "2.1538, 2.1538", "1.3846, 2.0769", "1, 1.25"})
    void edgesAndLinesAreWholePixelsOfTheScreen(double size, double dots) {
        Grid grid = new Grid(size, dots);
        for (double place : PLACES) {
            assertWhole(grid.edge(place) * dots);
            assertWhole(grid.nearest(place) * dots);
            assertWhole(grid.line(place) * dots);
            assertWhole((grid.middle(place) - grid.line(1) / 2) * dots);
            assertWhole((grid.middle(place) + grid.within(place, 20) + grid.line(1) / 2) * dots);
            assertWhole(grid.filled(place) * grid.screen());
            assertThat(grid.line(place) * dots).isGreaterThanOrEqualTo(1 - 1e-6);
            assertThat(grid.pixels(grid.units(place))).isCloseTo(place, within(1e-9));
        }
    }

    private static void assertWhole(double pixels) {
        assertThat(pixels).isCloseTo(Math.rint(pixels), within(1e-6));
    }

    @Test
    void aHairlineIsOnePixelUntilTheScreenIsTwiceAsFine() {
        assertThat(new Grid(1, 1.25).line(1) * 1.25).isEqualTo(1);
        assertThat(new Grid(1, 1.5).line(1) * 1.5).isEqualTo(1);
        assertThat(new Grid(1, 2).line(1) * 2).isEqualTo(2);
    }

    @Test
    void veryLargeLettersLeaveRoomForTheRestOfTheWindow() {
        assertThat(new Grid(1.2, 1.2).least(100)).isEqualTo(120);
        assertThat(new Grid(2, 4).least(100)).isEqualTo(new Grid(1.5, 1.5).least(100)).isLessThan(150);
    }

    @Test
    void followsTheLetters() {
        ObjectProperty<Double> letters = new SimpleObjectProperty<>(1.0);
        ObservableValue<Grid> grid = Grid.of(new Region(), letters);
        assertThat(grid.getValue()).isEqualTo(Grid.USUAL);

        letters.set(2.0);

        assertThat(grid.getValue()).isEqualTo(new Grid(2, 2));
    }
}
