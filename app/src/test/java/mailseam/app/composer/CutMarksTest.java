package mailseam.app.composer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutMarksTest {
    @Test
    void findsAMarkByItsEnds() {
        String line = "C: RC{cut 50ms}PT{cut}";
        assertThat(CutMarks.startingAt(line, 5)).contains(new Found(5, 15));
        assertThat(CutMarks.endingAt(line, 15)).contains(new Found(5, 15));
        assertThat(CutMarks.around(line, 9)).contains(new Found(5, 15));
        assertThat(CutMarks.around(line, 15)).isEmpty();
        assertThat(CutMarks.endingAt(line, line.length())).contains(new Found(17, 22));
    }

    @Test
    void braceThatIsSentIsNoMark() {
        assertThat(CutMarks.startingAt("C: a\\{cut}", 5)).isEmpty();
        assertThat(CutMarks.startingAt("C: a\\\\{cut}", 6)).contains(new Found(6, 11));
    }
}
