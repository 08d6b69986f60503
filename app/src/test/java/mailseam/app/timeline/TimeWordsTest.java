package mailseam.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeWordsTest {
    @Test
    void unitFitsTheTime() {
        assertThat(TimeWords.brief(0)).isEqualTo("0 \u00b5s");
        assertThat(TimeWords.brief(42_000)).isEqualTo("42 \u00b5s");
        assertThat(TimeWords.brief(1_234_567)).isEqualTo("1.23 ms");
        assertThat(TimeWords.brief(123_456_789)).isEqualTo("123 ms");
        assertThat(TimeWords.brief(1_523_456_789)).isEqualTo("1.52 s");
    }

    @Test
    void neighboursGetAsManyDigitsAsTellThemApart() {
        assertThat(TimeWords.apart(1_530_000_000L, 1_520_000_000L)).isEqualTo("1.53 s");
        assertThat(TimeWords.apart(1_523_000_000L, 1_520_000_000L)).isEqualTo("1.523 s");
        assertThat(TimeWords.apart(1_520_040_000L, 1_520_000_000L)).isEqualTo("1.52004 s");
        assertThat(TimeWords.apart(123_420_000L, 123_400_000L)).isEqualTo("123.42 ms");
        assertThat(TimeWords.apart(42_300L, 42_000L)).isEqualTo("42.3 \u00b5s");
    }

    @Test
    void sameTimeIsSaidInTheSameWords() {
        assertThat(TimeWords.apart(1_520_000_000L, 1_520_000_000L)).isEqualTo("1.52 s");
    }
}
