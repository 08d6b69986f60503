package mailseam.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Carried;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.Timelines;
import mailseam.session.SecretSpan;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class DetailsReaderTest {
    private final Texts texts = new Texts(Locale.ENGLISH);

    private Details read(Timeline timeline, EventKind kind, int index) {
        return new DetailsReader(texts, timeline).read(new Event(kind, index, 0));
    }

    @Test
    void commandOverTwoSegmentsShowsBothAndItsReply() {
        Details details = read(Timelines.splitRcpt(), EventKind.COMMAND, 1);

        assertThat(details.facts()).contains(new Fact("Command", "RCPT TO:<c@d>"), new Fact("Carried by", "#1 #2"),
                new Fact("Reply", "250 recipient"));
        assertThat(TextLines.of(details)).isEqualTo("RC{cut}PT TO:<c@d>\\r\\n\n");
        assertThat(HexLines.of(details)).containsExactly(
                "00000011  52 43|50 54 20 54 4f 3a 3c 63 40 64 3e 0d 0a     RC|PT TO:<c@d>..");
    }

    @Test
    void segmentShowsWhatItCarries() {
        Details details = read(Timelines.splitRcpt(), EventKind.SEGMENT, 1);

        assertThat(details.facts()).contains(new Fact("Carries", "MAIL FROM:<a@b>"),
                new Fact("Carries", "RCPT TO:<c@d>"),
                new Fact("Octets", "19 octets, 0 to 19"));
    }

    @Test
    void greetingAnswersNothing() {
        assertThat(read(Timelines.splitRcpt(), EventKind.REPLY, 0).facts()).contains(new Fact("Answers", "no command"));
    }

    @Test
    void secretIsNowhere() {
        Timeline timeline = Timelines.connected().server("220 hi\r\n").client("NOOP hunter2\r\n",
                new SecretSpan("PASSWORD", 5, 12)).server("250 ok\r\n").end();

        for (Details details : new Details[]{read(timeline, EventKind.SEGMENT, 1),
                read(timeline, EventKind.COMMAND, 0)}) {
            assertThat(TextLines.of(details)).contains("NOOP *******").doesNotContain("hunter2");
            assertThat(String.join("\n", HexLines.of(details))).doesNotContain("hunter2");
            assertThat(details.facts().toString()).doesNotContain("hunter2");
        }
    }

    @Test
    void controlCharactersOfThePeerAreEscaped() {
        Timeline timeline = Timelines.connected().server("220 \u001b[31mred\u0000\r\n").end();

        Details details = read(timeline, EventKind.REPLY, 0);
        assertThat(details.facts().toString() + TextLines.of(details)).contains("\\x1B[31mred\\x00")
                .doesNotContain("\u001b");
    }
}
