package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 41_210_000, 999_999_999, 1_000_000_000_000_000_000L, Long.MAX_VALUE})
    void readsEveryRecordedTimeThatItWrites(long nanos) {
        assertThat(TimeText.recorded(TimeText.writeRecorded(nanos))).hasValue(nanos);
    }

    @Test
    void writesNoTimeBeforeTheStart() {
        assertThat(TimeText.writeRecorded(-1_700_000_000_000_000_000L)).isEqualTo("+0.000000");
    }

    @Test
    void readsNoRecordedTimeThatIsTooLongToCount() {
        assertThat(TimeText.recorded("+9223372036.854775808")).isEmpty();
        assertThat(TimeText.recorded("+9999999999")).isEmpty();
    }
}
