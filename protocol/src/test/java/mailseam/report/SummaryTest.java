package mailseam.report;

import static mailseam.report.Timelines.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import mailseam.play.Outcome;
import mailseam.timeline.Happening;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static Outcome ended(Outcome.Reason reason, String message) {
        return new Outcome.Ended(reason, 0, message);
    }

    /** The summary as one line. */
    private static String summary(Timelines timeline, Outcome outcome) throws IOException {
        String text = timeline.export(new TextExporter(), "", outcome);
        return text.substring(text.indexOf("== Summary"), text.indexOf("== To see it again")).replaceAll("\\s+", " ");
    }

    @Test
    void namesTheCommandThatShouldHaveBeenTaken() throws IOException {
        assertThat(
                summary(timeline().server("220 mx\r\n").client("RC").client("PT TO:<a@b>\r\n").server("500 what\r\n"),
                        ended(Outcome.Reason.UNEXPECTED_REPLY, "The server said \"500 what\" to \"RCPT TO:<a@b>\".")))
                .contains("expected A positive reply to \"RCPT TO:<a@b>\".",
                        "happened The server said \"500 what\" to \"RCPT TO:<a@b>\" (unexpected-reply).",
                        "is at octet 8 of the server, in segment #3.", "octets 0 to 14 of the client",
                        "segment #2 begins at octet 2, 2 octets into it.", "across \"RC|PT TO:<a@b>\" in segments #1");
    }

    @Test
    void namesWhatIsNotAnswered() throws IOException {
        assertThat(summary(timeline().server("220 mx\r\n").client("NOOP\r\n").happened(Happening.TIMED_OUT, ""),
                ended(Outcome.Reason.TIMED_OUT, "Nothing came for 2 s.")))
                .contains("expected A reply to \"NOOP\".", "Nothing answers \"NOOP\"").doesNotContain("across");
    }

    @Test
    void showsALineOfAReplyThatCameInTwoPartsWhereSomethingWentWrong() throws IOException {
        assertThat(summary(timeline().server("220-mx\r\n220 ES").server("MTP\r\n").client("QUIT\r\n"),
                ended(Outcome.Reason.OUT_OF_STEP, "The client went on too early.")))
                .contains("across \"220 ES|MTP\" in segments #0 and #1.");
        assertThat(summary(timeline().server("220-mx\r\n").server("220 ESMTP\r\n").client("QUIT\r\n"),
                ended(Outcome.Reason.OUT_OF_STEP, "The client went on too early."))).doesNotContain("across");
        assertThat(summary(timeline().server("220 ES").server("MTP\r\n"), new Outcome.Completed()))
                .doesNotContain("across");
    }
}
