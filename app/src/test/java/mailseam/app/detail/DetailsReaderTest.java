package mailseam.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.TimeFormat;
import mailseam.app.timeline.Timelines;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.timeline.derived.TimelineFacts;
import org.junit.jupiter.api.Test;

class DetailsReaderTest {
    private static final HexLines HEX = new HexLines(HexLines.MOST);

    private final Texts texts = new Texts(Locale.ENGLISH);

    private Details read(Timeline timeline, EventKind kind, int index) {
        return read(timeline, kind, index, 0);
    }

    private Details read(Timeline timeline, EventKind kind, int index, long skip) {
        return new DetailsReader(texts, new TimelineFacts(timeline), new TimeFormat(ZoneOffset.UTC))
                .read(new Event(kind, index, 0), skip);
    }

    private static String hex(Details details) {
        return HEX.of(details.octets(), details.page().from(), details.boundaries()).text();
    }

    @Test
    void commandOverTwoSegmentsShowsBothAndItsReply() {
        Details details = read(Timelines.splitRcpt(), EventKind.COMMAND, 1);

        assertThat(details.facts()).contains(new Fact("Command", "RCPT TO:<c@d>"), new Fact("Carried by", "#1 #2"),
                new Fact("Reply", "250 recipient"));
        assertThat(TextLines.of(details).text()).isEqualTo("RC{cut}PT TO:<c@d>\\r\\n\n");
        assertThat(hex(details)).isEqualTo(
                "00000011  52 43|50 54 20 54 4f 3a 3c 63 40 64 3e 0d 0a     RC|PT TO:<c@d>..\n");
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
            assertThat(TextLines.of(details).text()).contains("NOOP *******").doesNotContain("hunter2");
            assertThat(hex(details)).doesNotContain("hunter2");
            assertThat(details.facts().toString()).doesNotContain("hunter2");
        }
    }

    @Test
    void controlCharactersOfThePeerAreEscaped() {
        Timeline timeline = Timelines.connected().server("220 \u001b[31mred\u0000\r\n").end();

        Details details = read(timeline, EventKind.REPLY, 0);
        assertThat(details.facts().toString() + TextLines.of(details).text()).contains("\\x1B[31mred\\x00")
                .doesNotContain("\u001b");
    }

    @Test
    void eachPartHasItsMeaningAndItsRule() {
        Timeline timeline = Timelines.connected().server("220 hi\r\n").client("EHLO c\r\n")
                .server("250-mx\r\n250-8BITMIME\r\n250 XCLIENT a\r\n")
                .client("MAIL FROM:<a@b> BODY=8BITMIME X=1\r\nRCPT TO:<>\r\nFOO\r\n")
                .server("250 ok\r\n550 5.1.1 no\r\n")
                .end();

        assertThat(read(timeline, EventKind.REPLY, 1).facts()).contains(
                new Fact("Reply code", "250: done; about the mail system  RFC 5321 4.2.1"),
                new Fact("Offers", "8BITMIME: octets above 127 in messages  RFC 6152"),
                new Fact("Offers", "XCLIENT a, not known"));
        assertThat(read(timeline, EventKind.COMMAND, 1).facts()).contains(new Fact("Verb", "MAIL  RFC 5321 4.1.1.2"),
                new Fact("Path", "local part a, domain b  RFC 5321 4.1.2"),
                new Fact("Parameter", "BODY=8BITMIME, of 8BITMIME  RFC 6152 2"),
                new Fact("Parameter", "X=1, not known"),
                new Fact("May take", "at least 5 minutes  RFC 5321 4.5.3.2.2"));
        assertThat(read(timeline, EventKind.COMMAND, 2).facts())
                .contains(new Fact("Path", "empty: bounces and reports come so  RFC 5321 4.5.5"));
        assertThat(read(timeline, EventKind.COMMAND, 3).facts()).contains(new Fact("Verb", "not known"));
        assertThat(read(timeline, EventKind.REPLY, 3).facts())
                .contains(new Fact("Status", "5.1.1: no such mailbox  RFC 3463 3"));
    }

    @Test
    void bothContentsOfAnOverlapStandSideBySide() {
        TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
        builder.accept(new TimelineEvent.Captured(1, Direction.SERVER, Octets.latin1("220 hi\r\n"), 1));
        builder.accept(new TimelineEvent.Sighted(2, Direction.SERVER, 0, 8, 2));
        builder.accept(new TimelineEvent.Noted(2, new SegmentNote(1, SegmentNote.Kind.OTHER_OCTETS, 0, 8,
                Octets.latin1("500 no\r\n"))));
        builder.end();

        assertThat(read(builder.snapshot(), EventKind.SEGMENT, 1).facts()).contains(new Fact("Note",
                "other octets than those already acknowledged (8 octets from 0)\n"
                        + "in the stream: 220 hi\nin this segment: 500 no"));
    }

    @Test
    void longContentIsShownInPartsThatSaySo() {
        String line = "x".repeat(998) + "\r\n";
        Timeline timeline = Timelines.connected().server("220 hi\r\n").client("DATA\r\n").server("354 go\r\n")
                .client(line.repeat(30) + ".\r\n").server("250 ok\r\n").end();

        Details first = read(timeline, EventKind.COMMAND, 1);
        assertThat(first.page().isPart()).isTrue();
        assertThat(first.page().end()).isEqualTo(Details.LIMIT);
        Details last = read(timeline, EventKind.COMMAND, 1, Details.LIMIT);
        assertThat(last.page().end()).isEqualTo(last.page().total()).isEqualTo(30_003);
        assertThat(TextLines.of(last).text()).endsWith("x\\r\\n\n.\\r\\n\n");
        assertThat(new OctetWords(texts, timeline).of(last, last.octets().length() - 3))
                .isEqualTo("Octet 30,006 of the client: 0x2E '.'. Segment #3, octet 30,000 of 30,003."
                        + " Octet 30,000 of the mail data: end of mail data.");
    }

    @Test
    void caretFindsItsOctetInTextAndHexadecimal() {
        Details details = read(Timelines.splitRcpt(), EventKind.COMMAND, 1);
        OctetText hex = HEX.of(details.octets(), details.page().from(), details.boundaries());
        OctetText text = TextLines.of(details);

        for (int octet = 0; octet < details.octets().length(); octet++) {
            assertThat(text.octetAt(text.caretAt(octet))).isEqualTo(octet);
            assertThat(HEX.octetAt(hex, details.boundaries(), hex.caretAt(octet))).isEqualTo(octet);
        }
        assertThat(HEX.octetAt(hex, details.boundaries(), hex.text().indexOf("TO:<c@d>.."))).isEqualTo(5);
        assertThat(HEX.octetAt(hex, details.boundaries(), hex.text().length())).isEqualTo(15);
    }

    @Test
    void octetIsNamedByItsPlaceAndItsPart() {
        Details command = read(Timelines.splitRcpt(), EventKind.COMMAND, 1);
        OctetWords words = new OctetWords(texts, Timelines.splitRcpt());

        assertThat(words.of(command, 2)).isEqualTo(
                "Octet 19 of the client: 0x50 'P'. Segment #2, octet 0 of 13. Octet 2 of RCPT: verb.");
        assertThat(words.of(command, 14)).endsWith("Octet 14 of RCPT: LF.");
        assertThat(words.of(read(Timelines.splitRcpt(), EventKind.REPLY, 0), 3)).endsWith("separator.");
    }

    @Test
    void commandGroupIsNamedWithItsReplies() {
        Timeline timeline = Timelines.connected().server("220 hi\r\n")
                .client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nRCPT TO:<e@f>\r\n")
                .server("250 ok\r\n250 ok\r\n550 no\r\n").end();

        assertThat(read(timeline, EventKind.COMMAND, 1).facts()).contains(new Fact("Group",
                "2 of 3 sent together: MAIL, RCPT x2\nreplies: 250 x2, 550"));
        assertThat(read(timeline, EventKind.REPLY, 3).facts()).contains(new Fact("Group",
                "3 of 3 sent together: MAIL, RCPT x2\nreplies: 250 x2, 550"));
    }
}
