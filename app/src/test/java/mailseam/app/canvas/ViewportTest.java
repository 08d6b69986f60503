package mailseam.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final double LENGTH = 10_000;
    private final Viewport view = new Viewport(500, 7, 700);

    @Test
    void zoomKeepsWhatIsUnderThePointer() {
        for (double x : new double[]{0, 120, 350, 700}) {
            Viewport zoomed = view.zoom(x, 1.25, LENGTH);
            assertThat(zoomed.cell(x)).isCloseTo(view.cell(x), within(1e-6));
            assertThat(zoomed.scale()).isCloseTo(8.75, within(1e-9));
        }
    }

    @Test
    void zoomEndsAtTheWholeAndAtTheLargestOctet() {
        Viewport out = view;
        Viewport in = view;
        for (int i = 0; i < 100; i++) {
            out = out.zoom(350, 0.8, LENGTH);
            in = in.zoom(350, 1.25, LENGTH);
        }
        assertThat(out).isEqualTo(view.fit(LENGTH));
        assertThat(in.scale()).isEqualTo(Viewport.LARGEST_SCALE);
    }

    @Test
    void panStaysWithinTheAxis() {
        assertThat(view.pan(-1e9, LENGTH).left()).isZero();
        assertThat(view.pan(1e9, LENGTH).right()).isCloseTo(LENGTH, within(1e-6));
    }

    @Test
    void revealMovesOnlyWhenNeeded() {
        assertThat(view.reveal(530, 560, LENGTH)).isEqualTo(view);
        Viewport right = view.reveal(700, 720, LENGTH);
        assertThat(right.left()).isLessThan(700);
        assertThat(right.right()).isGreaterThan(720);
        assertThat(view.reveal(10, 20, LENGTH).left()).isLessThanOrEqualTo(10);
    }

    @Test
    void longThingIsRevealedFromItsStart() {
        assertThat(view.reveal(2_000, 9_000, LENGTH).left()).isBetween(1_900.0, 2_000.0);
    }
}
