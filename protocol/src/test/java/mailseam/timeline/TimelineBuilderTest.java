package mailseam.timeline;

import static mailseam.timeline.Talk.answers;
import static mailseam.timeline.Talk.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.smtp.Origin;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
    @Test
    void pairsRepliesWithCommandsByCounting() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("EHLO x\r\n").server("250-a\r\n250-b\r\n250 c\r\n")
                .client("MAIL FROM:<a>\r\nRCPT TO:<b>\r\nRCPT TO:<c>\r\n")
                .server("250 ok\r\n550", " no\r\n2", "51 ok\r\n")
                .end();

        assertThat(pairs(timeline)).containsExactly("EHLO x 250", "MAIL FROM:<a> 250", "RCPT TO:<b> 550",
                "RCPT TO:<c> 251");
        assertThat(answers(timeline)).containsExactly("220 -", "250 EHLO x", "250 MAIL FROM:<a>", "550 RCPT TO:<b>",
                "251 RCPT TO:<c>");
    }

    @Test
    void readsMailDataBehindAnAcceptedData() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("DATA\r\n").server("354 go\r\n")
                .client("Subject: QUIT\r\n\r\nQUIT\r\n.\r\nQUIT\r\n").server("250 ok\r\n221 bye\r\n").end();

        assertThat(pairs(timeline)).containsExactly("DATA 354", "MailData 250", "QUIT 221");
    }

    @Test
    void readsCommandsBehindARefusedDataInAGroup() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("RCPT TO:<b>\r\nDATA\r\nRSET\r\nQUIT\r\n")
                .server("550 no\r\n554 no\r\n", "250 ok\r\n221 bye\r\n").end();

        assertThat(pairs(timeline)).containsExactly("RCPT TO:<b> 550", "DATA 554", "RSET 250", "QUIT 221");
    }

    @Test
    void givesAChunkTheReplyOfItsBdat() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("BDAT 5\r\nab\r\nc", "BDAT 0 LAST\r\nQUIT\r\n")
                .server("250 5\r\n250 done\r\n221 bye\r\n").end();

        assertThat(pairs(timeline)).containsExactly("BDAT 5 250", "Chunk 250", "BDAT 0 LAST 250", "QUIT 221");
        assertThat(timeline.commands().get(1).reply()).isEqualTo(1);
        assertThat(timeline.replies().get(1).command()).isZero();
    }

    @Test
    void givesAChunkTheReplyThatCameBeforeItsEnd() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("BDAT 4\r\nab").server("503 no\r\n")
                .client("cdNOOP\r\n")
                .server("250 ok\r\n").end();

        assertThat(pairs(timeline)).containsExactly("BDAT 4 503", "Chunk 503", "NOOP 250");
    }

    @Test
    void pairsEachLineOfAnAuthenticationExchange() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("AUTH LOGIN\r\n").server("334 VXNlcg==\r\n")
                .client("YQ==\r\n").server("334 UGFzcw==\r\n").client("QUIT\r\n").server("235 ok\r\n")
                .client("QUIT\r\n")
                .server("221 bye\r\n").end();

        assertThat(pairs(timeline)).containsExactly("AUTH LOGIN 334", "AuthResponse 334", "AuthResponse 235",
                "QUIT 221");
    }

    @Test
    void readsNoSmtpBehindAnAcceptedStartTls() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("STARTTLS\r\n").server("220 go\r\n")
                .client("\26\3\1\r\n")
                .server("\26\3\3\r\n", "250 ok\r\n").end();

        assertThat(pairs(timeline)).containsExactly("STARTTLS 220", "OpaqueOctets -");
        assertThat(answers(timeline)).containsExactly("220 -", "220 STARTTLS");
    }

    @Test
    void readsOnBehindARefusedStartTls() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("STARTTLS\r\n").server("454 no\r\n")
                .client("QUIT\r\n")
                .server("221 bye\r\n").end();

        assertThat(pairs(timeline)).containsExactly("STARTTLS 454", "QUIT 221");
    }

    @Test
    void showsRepliesThatCameUnprotectedInTheSegmentOfTheReplyToStartTls() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("STARTTLS\r\n").server("220 go\r\n250 injected\r\n")
                .end();

        assertThat(answers(timeline)).containsExactly("220 -", "220 STARTTLS", "250 -");
    }

    @Test
    void givesTheEndOfMailDataAReplyForEachAcceptedRecipientBehindLhlo() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("LHLO x\r\n").server("250 hi\r\n")
                .client("MAIL FROM:<a>\r\nRCPT TO:<b>\r\nRCPT TO:<c>\r\nRCPT TO:<d>\r\nDATA\r\n")
                .server("250 1\r\n250 2\r\n550 3\r\n250 4\r\n354 go\r\n").client("x\r\n.\r\nQUIT\r\n")
                .server("250 b\r\n451 d\r\n221 bye\r\n").end();

        assertThat(answers(timeline).subList(6, 10)).containsExactly("354 DATA", "250 MailData", "451 MailData",
                "221 QUIT");
        assertThat(pairs(timeline)).endsWith("MailData 250", "QUIT 221");
    }

    @Test
    void leavesRepliesThatNothingAskedForUnpaired() {
        Timeline timeline = new Talk().server("220 hi\r\n", "421 too slow\r\n").client("QUIT\r\n").server("221 bye\r\n")
                .end();

        assertThat(answers(timeline)).containsExactly("220 -", "421 -", "221 QUIT");
    }

    @Test
    void pairsAThousandRecipientsAnsweredInOneRead() {
        String group = recipients("RCPT TO:<%d@example.org>\r\n");
        Timeline timeline = new Talk().server("220 hi\r\n").client(group).server(recipients("250 %d\r\n")).end();

        assertThat(timeline.commands()).hasSize(1000).allSatisfy(item -> {
            assertThat(item.reply()).isEqualTo(item.index() + 1);
            assertThat(timeline.replies().get(item.reply()).reply().lines().getFirst().text().latin1())
                    .isEqualTo(String.valueOf(item.index()));
        });
    }

    private static String recipients(String pattern) {
        return String.join("", IntStream.range(0, 1000).mapToObj(pattern::formatted).toList());
    }

    @Test
    void namesTheSegmentsThatCarryACommandAndItsReply() {
        Timeline timeline = new Talk().server("22", "0 hi\r\n").client("RC", "PT TO:<b>\r\nQU", "IT\r\n")
                .server("250 a\r", "\n")
                .end();

        assertThat(timeline.commands().get(0).unit().origins()).extracting(Origin::segment).containsExactly(2, 3);
        assertThat(timeline.commands().get(1).unit().origins()).extracting(Origin::segment).containsExactly(3, 4);
        assertThat(timeline.replies().get(1).reply().origins()).extracting(Origin::segment).containsExactly(5, 6);
        assertThat(timeline.segments()).extracting(Segment::offset).containsExactly(0L, 2L, 0L, 2L, 15L, 8L, 14L);
    }

    @Test
    void confirmsASegmentOnlyIfItLeftInOnePacket() {
        Talk talk = new Talk().client("NOOP\r\n", "QUIT\r\n").server("250 ok\r\n");
        KernelWord one = new KernelWord(1, 0, 1460, 10, 1, 100);
        KernelWord two = new KernelWord(2, 0, 3, 10, 1, 100);

        Timeline timeline = talk.accept(new TimelineEvent.Confirmed(9, 0, one))
                .accept(new TimelineEvent.Confirmed(9, 1, two))
                .accept(new TimelineEvent.Confirmed(9, 2, one)).end();

        assertThat(timeline.segments()).extracting(Segment::state)
                .containsExactly(SegmentState.CONFIRMED, SegmentState.PLANNED, SegmentState.READ);
        assertThat(timeline.segments()).extracting(Segment::kernel).containsExactly(one, two, one);
    }

    @Test
    void closesWhatIsUnfinishedAtTheEnd() {
        Talk talk = new Talk().server("220 hi\r\n").client("NOOP\r\nQUI").server("25");

        assertThat(pairs(talk.live())).containsExactly("NOOP -");
        assertThat(pairs(talk.end())).containsExactly("NOOP -1", "QUI -");
    }

    @Test
    void readsTheMailDataOfAClientThatNeverGotItsGoAhead() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("DATA\r\n", "x\r\n.\r\n").end();

        assertThat(pairs(timeline)).containsExactly("DATA -", "MailData -");
    }

    @Test
    void neverChangesASnapshot() {
        Talk talk = new Talk().server("220 hi\r\n").client("NOOP\r\n");
        Timeline before = talk.snapshot();
        List<Object> copy = everything(before);

        talk.accept(new TimelineEvent.Confirmed(5, 1, new KernelWord(1, 0, 1460, 10, 1, 100))).server("250 ok\r\n")
                .client("QUIT\r\n").accept(new TimelineEvent.Happened(6, Happening.STOPPED, "")).end();

        assertThat(everything(before)).isEqualTo(copy);
        assertThat(pairs(before)).containsExactly("NOOP -");
        assertThat(pairs(talk.live())).containsExactly("NOOP 250", "QUIT -");
    }

    private static List<Object> everything(Timeline timeline) {
        List<Object> all = new ArrayList<>();
        all.addAll(timeline.segments());
        all.addAll(timeline.commands());
        all.addAll(timeline.replies());
        all.addAll(timeline.moments());
        for (Direction direction : Direction.values()) {
            all.add(timeline.stream(direction).read(0, 1000));
            all.add(timeline.stream(direction).length());
        }
        return all;
    }

    @Test
    void countsOctetsBeyondItsLimitAndSaysSo() {
        Timeline timeline = new Talk(new TimelineLimits(10, 1000)).server("220 hi\r\n").client("NOOP\r\nNO", "OP\r\n")
                .server("250 1\r\n250 2\r\n").end();

        assertThat(timeline.commands()).hasSize(2).allMatch(item -> item.reply() > 0);
        assertThat(timeline.stream(Direction.CLIENT).length()).isEqualTo(12);
        assertThat(timeline.stream(Direction.CLIENT).read(5, 100)).isEqualTo(Octets.latin1("\nNOOP"));
        assertThat(timeline.moments()).extracting(Moment::what).containsExactly(Happening.NOT_KEPT);
    }

    @Test
    void keepsNoMoreItemsThanItsLimit() {
        Talk talk = new Talk(new TimelineLimits(1000, 10));
        for (int i = 0; i < 100; i++) {
            talk.server("250 x\r\n");
        }

        assertThat(talk.end().segments()).hasSize(5);
        assertThat(talk.live().stream(Direction.SERVER).length()).isEqualTo(700);
        assertThat(talk.live().moments()).extracting(Moment::what).containsExactly(Happening.NOT_KEPT);
    }

    @Test
    void knowsWhichOctetsOfASegmentAreSecret() {
        SecretSpan span = new SecretSpan("PASSWORD", 2, 4);
        Talk talk = new Talk().client("a", "b");
        talk.accept(new TimelineEvent.Wrote(9, Direction.CLIENT, Octets.latin1("12345"), 2, List.of(span)));

        assertThat(talk.end().secrets(2)).containsExactly(span);
        assertThat(talk.live().secrets(1)).isEmpty();
    }
}
