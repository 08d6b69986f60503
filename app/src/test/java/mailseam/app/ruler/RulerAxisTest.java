package mailseam.app.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where octets lie on the strip. */
class RulerAxisTest {
    private static final int GAP = RulerAxis.GAP;
    private final RulerAxis axis = new RulerAxis(new int[]{0, 5, 8, 20}, 0, 20);

    @Test
    void runsLieApart() {
        assertThat(axis.length()).isEqualTo(20 + 2 * GAP);
        assertThat(axis.cell(4)).isEqualTo(4);
        assertThat(axis.edge(5)).isEqualTo(5);
        assertThat(axis.cell(5)).isEqualTo(5 + GAP);
        assertThat(axis.cell(19)).isEqualTo(19 + 2 * GAP);
        assertThat(axis.edge(20)).isEqualTo(axis.length());
    }

    @Test
    void everyCellLeadsBackToItsOctet() {
        for (int at = 0; at < 20; at++) {
            assertThat(axis.octetAt(axis.cell(at))).isEqualTo(at);
            assertThat(axis.octetAt(axis.cell(at) + 0.99)).isEqualTo(at);
            assertThat(axis.isGap(axis.cell(at) + 0.5)).isFalse();
            assertThat(axis.gapAt(axis.cell(at) + 0.3)).isEqualTo(at);
            assertThat(axis.gapAt(axis.cell(at) + 0.7)).isEqualTo(at + 1);
        }
        assertThat(axis.octetAt(-3)).isZero();
        assertThat(axis.octetAt(1000)).isEqualTo(20);
    }

    @Test
    void aGapBelongsToTheRunBehindIt() {
        for (double cell = 5; cell < 5 + GAP; cell += 0.5) {
            assertThat(axis.isGap(cell)).isTrue();
            assertThat(axis.octetAt(cell)).isEqualTo(5);
            assertThat(axis.gapAt(cell)).isEqualTo(5);
        }
    }

    @Test
    void showsOneRunAlone() {
        RulerAxis one = new RulerAxis(new int[]{0, 5, 8, 20}, 5, 8);
        assertThat(one.length()).isEqualTo(3);
        assertThat(one.cell(5)).isZero();
        assertThat(one.octetAt(2.5)).isEqualTo(7);
        assertThat(one.gapAt(2.9)).isEqualTo(8);
    }
}
