package mailseam.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeFormatTest {
    private static final Instant START = Instant.parse("2009-03-01T23:59:59.5Z");
    private final TimeFormat times = new TimeFormat(ZoneId.of("Europe/London"));

    @Test
    void countsFromWhatIsChosen() {
        times.cursor().set(2_000_000_000);

        assertThat(times.exact(START, 1_250_000_000, 1_000_000_000)).isEqualTo("1.250000");
        times.from().set(TimeFormat.From.MIDNIGHT);
        assertThat(times.exact(START, 1_250_000_000, 1_000_000_000)).isEqualTo("00:00:00.750000");
        times.from().set(TimeFormat.From.PREVIOUS);
        assertThat(times.exact(START, 1_250_000_000, 1_000_000_000)).isEqualTo("+0.250000");
        times.from().set(TimeFormat.From.CURSOR);
        assertThat(times.exact(START, 1_250_000_000, 1_000_000_000)).isEqualTo("\u22120.750000");
        assertThat(times.exact(START, 2_250_000_000L, 0)).isEqualTo("+0.250000");
    }

    @Test
    void timelineWithoutAStartHasNoTimeOfDay() {
        times.from().set(TimeFormat.From.MIDNIGHT);

        assertThat(times.exact(Instant.EPOCH, 1_250_000_000, 0)).isEqualTo("1.250000");
    }
}
