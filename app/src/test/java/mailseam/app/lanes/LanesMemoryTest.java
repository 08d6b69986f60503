package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import mailseam.timeline.SegmentState;
import org.junit.jupiter.api.Test;

class LanesMemoryTest {
    @Test
    void readsWhatItWrote() {
        LanesMemory memory = new LanesMemory(EnumSet.of(SegmentState.CONFIRMED, SegmentState.READ), false);

        assertThat(LanesMemory.parse(memory.text())).isEqualTo(memory);
    }

    @Test
    void showsAllWhereNothingWasKept() {
        LanesMemory all = new LanesMemory(EnumSet.allOf(SegmentState.class), true);

        assertThat(all.text()).isEmpty();
        assertThat(LanesMemory.parse("")).isEqualTo(all);
        assertThat(LanesMemory.parse("hidden\nhidden nothing\nrubbish")).isEqualTo(all);
    }
}
