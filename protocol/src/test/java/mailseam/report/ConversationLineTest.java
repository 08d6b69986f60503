package mailseam.report;

import static mailseam.report.Timelines.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConversationLineTest {
    private static String line(Timelines timeline) {
        return ConversationLine.of(timeline.end());
    }

    @Test
    void namesVerbsWithTheCodesOfTheirReplies() {
        assertThat(line(timeline().server("220 mx\r\n").client("EHLO c\r\n").server("250-mx\r\n250 DSN\r\n")
                .client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n").server("250 a\r\n550 b\r\n354 c\r\n")
                .client("x\r\n.\r\n").server("250 d\r\n").client("QUIT\r\n").server("221 e\r\n")))
                .isEqualTo("greeting 220, EHLO 250, MAIL 250, RCPT 550, DATA 354, message 250, QUIT 221");
    }

    @Test
    void countsWhatIsTheSame() {
        assertThat(line(timeline().server("220 mx\r\n").client("RCPT TO:<a@b>\r\n".repeat(1200))
                .server("250 a\r\n".repeat(1100)))).isEqualTo("greeting 220, RCPT 250 x1,100, RCPT - x100");
    }

    @Test
    void namesRepliesThatNothingAskedFor() {
        assertThat(line(timeline().server("220 mx\r\n").client("NOOP\r\n").server("250 a\r\n500 b\r\nrubbish\r\n")))
                .isEqualTo("greeting 220, NOOP 250, unasked 500, unasked ?");
    }

    @Test
    void showsVerbsThatNobodyKnowsOnlyWhereTheyAreHarmless() {
        assertThat(line(timeline().server("220 mx\r\n").client("XXXX TO:<c@d>\r\n").server("500 a\r\n")
                .client("\033[31m\r\n").server("500 a\r\n").client("abcdefghijkl\r\n").server("500 a\r\n")))
                .isEqualTo("greeting 220, XXXX 500, other 500 x2");
    }

    @Test
    void givesAChunkTheReplyOfItsCommand() {
        assertThat(line(timeline().server("220 mx\r\n").client("BDAT 3 LAST\r\nabc").server("250 a\r\n")))
                .isEqualTo("greeting 220, BDAT 250");
    }

    @Test
    void endsWhereItWouldBeLong() {
        assertThat(line(timeline().server("220 mx\r\n").client("NOOP\r\nRSET\r\n".repeat(50))
                .server("250 a\r\n".repeat(100)))).endsWith(", and 77 more").hasSizeLessThan(300);
    }

    @Test
    void isEmptyWhereNothingWasSaid() {
        assertThat(line(timeline())).isEmpty();
    }
}
