package mailseam.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AlignerTest {
    /** Equal words are the same, words with one letter are each other's kin, others nothing. */
    private record Words(List<String> lefts, List<String> rights) implements Likeness {
        @Override
        public long cost(int left, int right) {
            String one = lefts.get(left);
            String other = rights.get(right);
            return one.equals(other) ? 0 : one.charAt(0) == other.charAt(0) ? ONE : NEVER;
        }

        @Override
        public long leftKey(int left) {
            return lefts.get(left).hashCode();
        }

        @Override
        public long rightKey(int right) {
            return rights.get(right).hashCode();
        }
    }

    private static int[] align(List<String> lefts, List<String> rights) {
        return Aligner.align(lefts.size(), rights.size(), new Words(lefts, rights));
    }

    private static int[] align(String lefts, String rights) {
        return align(List.of(lefts.split(" ")), List.of(rights.split(" ")));
    }

    @Test
    void findsTheFewestDifferences() {
        assertThat(align("a b c d", "a b c d")).containsExactly(0, 1, 2, 3);
        assertThat(align("a b c d", "a c d")).containsExactly(0, -1, 1, 2);
        assertThat(align("a b c", "a x b c")).containsExactly(0, 2, 3);
        assertThat(align("a b1 c", "a b2 c")).containsExactly(0, 1, 2);
        assertThat(align("a b c", "x y z")).containsExactly(-1, -1, -1);
    }

    @Test
    void ofEqualItemsTheLastIsLeftOver() {
        assertThat(align("n n n q", "n n q")).containsExactly(0, 1, -1, 2);
        assertThat(align("n n q", "n n n q")).containsExactly(0, 1, 3);
    }

    @Test
    @Timeout(30)
    void aHundredThousandEqualItemsStayInStepBehindAnExtraOne() {
        List<String> lefts = new ArrayList<>(Collections.nCopies(100_000, "n"));
        List<String> rights = new ArrayList<>(lefts);
        lefts.set(50_000, "middle");
        rights.set(50_000, "middle");
        rights.add(10, "x");
        rights.add(70_000, "y");
        int[] partners = align(lefts, rights);
        assertThat(partners[9]).isEqualTo(9);
        assertThat(partners[10]).isEqualTo(11);
        assertThat(partners[50_000]).isEqualTo(50_001);
        assertThat(partners[99_999]).isEqualTo(100_001);
    }

    @Test
    @Timeout(30)
    void sequencesWithNothingInCommonCostLittleMoreThanTheirLength() {
        List<String> lefts = new ArrayList<>();
        List<String> rights = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            lefts.add("a" + i);
            rights.add("b" + i);
        }
        assertThat(align(lefts, rights)).containsOnly(-1);
        assertThat(align(lefts, List.of("b"))).containsOnly(-1);
        assertThat(align(List.of("b"), rights)).containsExactly(0);
    }
}
