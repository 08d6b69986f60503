package mailseam.report;

import static mailseam.report.Timelines.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.session.Mark;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import mailseam.timeline.MarkedTimeline;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class JsonExporterTest {
    @Test
    void writesTheDocumentedKeys() throws IOException {
        String json = timeline().happened(Happening.CONNECTED, "").server("220 mx\r\n").client("RC").confirmed(1, 0)
                .client("PT TO:<c@d>\r\n").server("250 ok\r\n")
                .export(new JsonExporter(), "T\"1", new Outcome.Completed());
        assertThat(json).isEqualTo(
                """
                        {"format":"mailseam timeline 1","version":"1.0","title":"T\\"1","peer":"127.0.0.1:2525",\
                        "start":"2026-01-02T03:04:05Z","outcome":"completed","verdict":"as-expected",\
                        "message":"All replies were as expected.","line":null,"settings":[],"remarks":[],\
                        "summary":["tried: Mailseam sent 1 command or message in 2 segments, 15 octets, to \\"127.0.0.1:2525\\", \
                        from 2026-01-02T03:04:05Z on.","expected: The replies that the session waits for.",\
                        "happened: All replies were as expected (completed). In all: greeting 220, RCPT 250.",\
                        "across: \\"RC|PT TO:<c@d>\\" in segments #1 and #2."],"segments":[\
                        {"direction":"server","time":0.001000000,"offset":0,"length":8,"state":"read","planned":null,\
                        "text":"220 mx\\\\r\\\\n"},\
                        {"direction":"client","time":0.002000000,"offset":0,"length":2,"state":"confirmed","planned":0,\
                        "kernel":{"packets":1,"retransmits":0,"mss":1460,"window":10,"unacked":1,"rtt":0.000250000},"text":"RC"},\
                        {"direction":"client","time":0.004000000,"offset":2,"length":13,"state":"planned","planned":1,\
                        "difference":{"cause":"no-word","text":"There is no word of the kernel about how it left."},\
                        "text":"PT TO:<c@d>\\\\r\\\\n"},\
                        {"direction":"server","time":0.005000000,"offset":8,"length":8,"state":"read","planned":null,\
                        "text":"250 ok\\\\r\\\\n"}],\
                        "commands":[{"kind":"command","text":"RCPT TO:<c@d>","offset":0,"length":15,"segments":[1,2],"reply":1}],\
                        "replies":[{"code":220,"lines":["220 mx"],"offset":0,"length":8,"segments":[0],"command":null},\
                        {"code":250,"lines":["250 ok"],"offset":8,"length":8,"segments":[3],"command":0}],\
                        "moments":[{"time":0.000000000,"what":"connected","detail":""}],"marks":[],"findings":[],\
                        "recording":["mailseam 1","title     T\\"1","server    127.0.0.1:2525","recorded  kernel",\
                        "note      started 2026-01-02T03:04:05Z","note      sent by client","note      unconfirmed 1",\
                        "note      version 1.0","note      outcome completed: All replies were as expected.","",\
                        "+0.001000 S: 220 mx","+0.002000 C: RC{cut +0.004000}PT TO:<c@d>","+0.005000 S: 250 ok"]}
                        """);
    }

    @Test
    void writesMarks() throws IOException {
        Timeline marked = MarkedTimeline.of(timeline().server("220 x\r\n").end(),
                List.of(new Mark(1, Optional.of(new Mark.Span(Direction.SERVER, 0, 3)), "one\n\u202Etwo"),
                        new Mark(2, Optional.empty(), "")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExporter().write(new Report("", "", marked, Optional.empty(), "1.0"), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("""
                "marks":[{"time":0.000000001,"direction":"server","offset":0,"length":3,"text":"one\\n\\\\u{202E}two"},\
                {"time":0.000000002,"text":""}]""");
    }

    @Test
    void keepsCredentialsOut() throws IOException {
        String json = timeline().server("220 x\r\n").client("AUTH PLAIN AHNlY3JldA==\r\n").server("535 no\r\n")
                .export(new JsonExporter(), "", new Outcome.Completed());
        assertThat(json).doesNotContain("AHNlY3JldA").contains("AUTH PLAIN (credential)");
    }

    @Test
    void escapesOctetsThatAreNoText() throws IOException {
        String json = timeline().server("220 \u00ff\0\033\u202E\r\n").export(new JsonExporter(), "",
                new Outcome.Completed());
        assertThat(json).contains("220 \\\\xFF\\\\x00\\\\x1B");
        assertThat(json.strip()).matches("\\p{Print}*");
    }
}
