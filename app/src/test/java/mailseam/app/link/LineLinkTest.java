package mailseam.app.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.Timelines;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.Segmentation;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.RecordedLines;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Which lines of a session made which event. */
class LineLinkTest {
    private static final String SESSION = """
            mailseam 1
            title     Split RCPT
            S: 220
            C: MAIL FROM:<a@b>
            C: RC{cut}PT TO:<c@d>
            C: DATA
            S: 250
            S: 250
            S: 354

            C: Subject: x
            C:
            C: Hi.
            C: .
            S: 250
            """;

    private Timeline timeline = Timelines.connected().server("220 hi\r\n").client("MAIL FROM:<a@b>\r\nRC")
            .client("PT TO:<c@d>\r\nDATA\r\n").server("250 a\r\n250 b\r\n354 go\r\n")
            .client("Subject: x\r\n\r\nHi.\r\n.\r\n").server("250-o\r\n250 k\r\n").server("250 more\r\n").end();

    private LineLink run(String session) throws PlanException {
        SessionFile file = SessionFile.read(Octets.utf8(session));
        assertThat(file.problems()).isEmpty();
        return new LineLink(timeline, new RunLines(Planner.map(file, new PlanOptions(Direction.CLIENT,
                Segmentation.GROUP, 1, Map.of(), _ -> Optional.empty(), _ -> Octets.EMPTY)), timeline));
    }

    private List<String> lines(LineLink link, EventKind kind) {
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < kind.count(timeline); index++) {
            lines.add(link.lines(kind.event(timeline, index)).map(span -> span.from() + "-" + span.to()).orElse(""));
        }
        return lines;
    }

    private static String event(LineLink link, int from, int to) {
        return link.event(new LineSpan(from, to)).map(LineLinkTest::name).orElse("");
    }

    private static String name(Event event) {
        return event.kind() + " " + event.index();
    }

    @Test
    void commandOverTwoSegmentsIsInBothAndAPipelinedGroupIsAllItsLines() throws PlanException {
        LineLink link = run(SESSION);

        assertThat(lines(link, EventKind.SEGMENT)).containsExactly("3-3", "4-5", "5-6", "7-9", "11-14",
                "15-15", "");
        assertThat(lines(link, EventKind.COMMAND)).containsExactly("4-4", "5-5", "6-6", "11-14");
        assertThat(lines(link, EventKind.MOMENT)).containsOnly("");
    }

    @Test
    void repliesBelongToTheLinesThatExpectThem() throws PlanException {
        assertThat(lines(run(SESSION), EventKind.REPLY).subList(0, 5)).containsExactly("3-3", "7-7", "8-8", "9-9",
                "15-15");
    }

    @Test
    void linesLeadToTheEventThatTheyMade() throws PlanException {
        LineLink link = run(SESSION);

        assertThat(event(link, 4, 4)).isEqualTo("COMMAND 0");
        assertThat(event(link, 5, 5)).isEqualTo("COMMAND 1");
        assertThat(event(link, 8, 8)).isEqualTo("REPLY 2");
        assertThat(event(link, 13, 13)).isEqualTo("COMMAND 3");
        assertThat(event(link, 9, 12)).isEqualTo("REPLY 3");
        assertThat(event(link, 10, 12)).isEqualTo("COMMAND 3");
        assertThat(event(link, 1, 2)).isEmpty();
        assertThat(event(link, 10, 10)).isEmpty();
    }

    @Test
    void repeatLeadsBackToItsLineFromEachTurnAndToTheFirstFromTheLine() throws PlanException {
        timeline = Timelines.connected().server("220 hi\r\n").client("NOOP\r\n").server("250 a\r\n").client("NOOP\r\n")
                .server("250 b\r\n").client("QUIT\r\n").server("221 bye\r\n").end();
        LineLink link = run("mailseam 1\n\nS: 220\n@repeat 2\nC: NOOP\nS: 250\n@end\nC: QUIT\nS: 221\n");

        assertThat(lines(link, EventKind.COMMAND)).containsExactly("5-5", "5-5", "8-8");
        assertThat(lines(link, EventKind.REPLY)).containsExactly("3-3", "6-6", "6-6", "9-9");
        assertThat(event(link, 5, 5)).isEqualTo("COMMAND 0");
        assertThat(event(link, 6, 6)).isEqualTo("REPLY 1");
    }

    @Test
    void replyThatNoLineExpectsBelongsToItsCommand() throws PlanException {
        timeline = Timelines.connected().server("220 hi\r\n").client("NOOP\r\nQUIT\r\n").server("250 a\r\n221 b\r\n")
                .end();

        assertThat(lines(run("mailseam 1\n\nS: 220\nC: NOOP\nC: QUIT\n"), EventKind.REPLY)).containsExactly("3-3",
                "4-4", "5-5");
    }

    @Test
    void linesOfARecordingStandForTheirOctets() throws PlanException {
        List<String> text = new ArrayList<>();
        Recording.print(timeline, "x", "", List.of(), text::add);
        SessionFile file = SessionFile.read(Octets.utf8(String.join("\n", text) + "\n"));
        timeline = Recording.timeline(file.session());
        LineLink link = new LineLink(timeline, new RecordedLines(file.session())::line);

        for (EventKind kind : List.of(EventKind.COMMAND, EventKind.REPLY)) {
            for (int index = 0; index < kind.count(timeline); index++) {
                Event event = kind.event(timeline, index);
                LineSpan lines = link.lines(event).orElseThrow();
                assertThat(link.event(lines)).contains(event);
                assertThat(link.event(new LineSpan(lines.to(), lines.to()))).contains(event);
            }
        }
        LineSpan rcpt = link.lines(EventKind.COMMAND.event(timeline, 1)).orElseThrow();
        assertThat(text.get(rcpt.from() - 1)).contains("RC{").endsWith("PT TO:<c@d>");
        LineSpan last = link.lines(EventKind.REPLY.event(timeline, 4)).orElseThrow();
        assertThat(text.get(last.from() - 1)).endsWith("S: 250-o");
        assertThat(text.get(last.to() - 1)).contains("S: 250 k");
    }
}
