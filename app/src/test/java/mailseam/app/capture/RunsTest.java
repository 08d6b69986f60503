package mailseam.app.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
    @Test
    void writesWhatRepeatsOnce() {
        assertThat(Runs.of(List.of("a", "a", "b", "a"), 5)).isEqualTo("a \u00d72 b a");
        assertThat(Runs.of(Collections.nCopies(1000, "RCPT"), 5)).isEqualTo("RCPT \u00d71000");
        assertThat(Runs.of(List.of(), 5)).isEmpty();
    }

    @Test
    void anEllipsisStandsForMore() {
        assertThat(Runs.of(List.of("a", "b", "c"), 2)).isEqualTo("a b \u2026");
    }
}
