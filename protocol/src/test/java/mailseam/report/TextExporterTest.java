package mailseam.report;

import static mailseam.report.Timelines.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.session.Mark;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import mailseam.timeline.MarkedTimeline;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextExporterTest {
    private static final Outcome COMPLETED = new Outcome.Completed();

    @Test
    void showsSegmentsOfBothSidesAndACommandThatFallsAcrossTwoOfThem() throws IOException {
        String text = timeline().happened(Happening.CONNECTING, "127.0.0.1:2525").happened(Happening.CONNECTED, "")
                .server("220 mx\r\n").client("EHLO me\r\n").confirmed(1, 0).server("250-mx\r\n250 PIPELINING\r\n")
                .client("MAIL FROM:<a@b>\r\nRC").confirmed(2, 1).client("PT TO:<c@d>\r\n").server("250 ok\r\n25")
                .server("0 fine\r\n").happened(Happening.SERVER_CLOSED, "")
                .export(new TextExporter(), "Split RCPT", COMPLETED);
        assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/mailseam/report/split-rcpt.txt")));
    }

    @Test
    void escapesWhateverANetworkSends() throws IOException {
        String text = timeline().server("220 \033]0;owned\007 \u009b31m \u00fc \u202E|\0\r\n")
                .client("NOOP \177\r\n").server("250 a\nb\r\r\n")
                .export(new TextExporter(), "evil \033[2J \u202E title\n", COMPLETED);
        assertThat(text).contains("220 \\x1B]0;owned\\x07", "\\x9B31m", "\\xFC", "\\x7C\\x00", "NOOP \\x7F",
                "evil \\x1B[2J \\u{202E} title\\x0A");
        assertThat(text.replace("\n", "")).matches("\\p{Print}*");
    }

    @Test
    void showsMarksBetweenTheSegments() throws IOException {
        Timeline timeline = timeline().happened(Happening.CONNECTED, "").server("220 x\r\n").client("QUIT\r\n").end();
        Timeline marked = MarkedTimeline.of(timeline,
                List.of(new Mark(1_500_000, Optional.of(new Mark.Span(Direction.CLIENT, 0, 6)), "one\ntwo \u202E"),
                        new Mark(9_000_000, Optional.empty(), "")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextExporter().write(new Report("", "", marked, Optional.empty(), "1.0"), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("220 x\n"
                + "  0.001500  == mark (client, 6 octets from 0): one / two \\u{202E}\n"
                + "  0.002000  #1", "\n  0.009000  == mark\n");
    }

    @Test
    void keepsWithinSeventyEightColumns() throws IOException {
        String text = timeline().server("220 " + "long ".repeat(100) + "x".repeat(300) + "\r\n")
                .client("MAIL FROM:<" + "a".repeat(200) + "@" + "b".repeat(200) + ">\r\n")
                .server("5".repeat(100) + "\r\n").happened(Happening.TIMED_OUT, "detail ".repeat(40))
                .export(new TextExporter(), "title ".repeat(40),
                        new Outcome.Ended(Outcome.Reason.TIMED_OUT, 3, "message ".repeat(40)));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    }

    @Test
    void neverShowsSecretsOrCredentials() throws IOException {
        String text = timeline().server("220 x\r\n").client("AUTH PLAIN AHNlY3JldA==\r\n").server("535 no\r\n")
                .client("AUTH LOGIN\r\n").server("334 VXNlcm5hbWU6\r\n").client("dXN").client("lcg==\r\n")
                .server("334 UGFzc3dvcmQ6\r\n").client("cGFzcw==\r\n").server("235 ok\r\n")
                .client("NOOP hunter2\r\n", List.of(new SecretSpan("PASS", 5, 12))).server("250 ok\r\n")
                .export(new TextExporter(), "", COMPLETED);
        assertThat(text).doesNotContain("AHNlY3JldA", "dXN", "lcg", "cGFzcw", "hunter2")
                .contains("AUTH PLAIN (credential)", "NOOP ${secret:PASS}", "(credential)");
    }

    @Test
    void neverShowsACredentialThatWasSentBehindARefusedAuth() throws IOException {
        String text = timeline().server("220 x\r\n").client("AUTH LOGIN\r\ndXNlcg==\r\ncGFzcw==\r\nQUIT\r\n")
                .server("503 no\r\n500 what\r\n500 what\r\n221 bye\r\n").export(new TextExporter(), "", COMPLETED);
        assertThat(text).doesNotContain("dXNlcg", "cGFzcw").contains("(credential)", "QUIT");
    }

    @Test
    void tellsWhyARunEnded() throws IOException {
        String text = timeline().server("554 no\r\n").export(new TextExporter(), "",
                new Outcome.Ended(Outcome.Reason.UNEXPECTED_REPLY, 7, "Expected 220 and got 554."));
        assertThat(text).contains("outcome   unexpected-reply at line 7: Expected 220 and got 554.");
    }

    @Test
    void shortensLongSegmentsAndKeepsBothEnds() throws IOException {
        String text = timeline().server("220 x\r\n").client("RSET\r\n".repeat(1000) + "RC").client("PT TO:<z@z>\r\n")
                .export(new TextExporter(), "", COMPLETED);
        assertThat(text).contains("... 5,202 octets more ...", "RC|", "|PT TO:<z@z>");
    }

    @Test
    @Timeout(20)
    void writesAHundredThousandSegmentsWithoutHoldingThem() throws IOException {
        Timelines grown = timeline().server("220 x\r\n");
        for (int i = 0; i < 50_000; i++) {
            grown.client("NOOP\r\n").server("250 ok\r\n");
        }
        Timeline timeline = grown.end();
        CountingStream out = new CountingStream();
        long begin = System.nanoTime();
        new TextExporter().write(new Report("", "", timeline, Optional.empty(), "1.0"), out);
        assertThat(out.octets).isGreaterThan(10_000_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private static final class CountingStream extends OutputStream {
        private long octets;

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] array, int from, int length) {
            octets += length;
        }
    }
}
