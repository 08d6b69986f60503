package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnhancedStatusTest {
    @ParameterizedTest
    @CsvSource({"250 2.1.5 ok,2.1.5", "550-5.7.1 no,5.7.1", "452 4.5.3,4.5.3", "550 5.999.100 x,5.999.100",
            "250 5.0.0 x,5.0.0"})
    void isReadFromTheStartOfTheText(String line, String status) {
        assertThat(EnhancedStatus.in(line(line)).map(EnhancedStatus::toString)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "250 ok", "250", "250 2", "250 2.1", "250 2.1.", "250 2.1.5x", "250 2.1.5.3", "250 3.1.5 x", "250 2.01.5 x",
            "250 2.1000.5 x", "250  2.1.5 x", "250 2address.org", "250 100.address.org", "no 2.1.5 reply"
    })
    void isNotSeenWhereThereIsNone(String line) {
        assertThat(EnhancedStatus.in(line(line))).isEmpty();
    }

    @Test
    void fitsTheCodesOfItsClass() {
        EnhancedStatus status = EnhancedStatus.in(line("250 5.0.0 x")).orElseThrow();
        assertThat(status.fits(550)).isTrue();
        assertThat(status.fits(250)).isFalse();
    }

    private static ReplyLine line(String line) {
        return Readings.replies(line + "\r\n").getFirst().lines().getFirst();
    }
}
