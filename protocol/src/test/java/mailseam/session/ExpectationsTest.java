package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Direction;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
    private static Reply reply(String text) {
        List<Reply> replies = new ArrayList<>();
        ReplyReader reader = new ReplyReader(Limits.DEFAULT, replies::add);
        reader.read(Octets.latin1(text), 0, 0);
        reader.end();
        return replies.getFirst();
    }

    private static ClientUnit command(String text) {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(Limits.DEFAULT, units::add);
        reader.read(Octets.latin1(text), 0, 0);
        reader.end();
        return units.getFirst();
    }

    private static List<Expectation> expected(String text, Direction side) throws PlanException {
        return PlannerTest.plan(text, side).turns().stream().filter(Turn.Hear.class::isInstance)
                .flatMap(turn -> ((Turn.Hear) turn).expected().stream()).toList();
    }

    private static Expectation.OfReply ofReply(String text) throws PlanException {
        List<Expectation> expected = expected(text, Direction.CLIENT);
        assertThat(expected).hasSize(1);
        return (Expectation.OfReply) expected.getFirst();
    }

    @Test
    void codeTakesAWholeReply() throws PlanException {
        Expectation.OfReply expectation = ofReply("S: 250\n");

        assertThat(expectation.text()).isEqualTo("250");
        assertThat(expectation.accepts(reply("250-a\r\n250 b\r\n"))).isTrue();
        assertThat(expectation.accepts(reply("251 b\r\n"))).isFalse();
        assertThat(expectation.accepts(reply("nonsense\r\n"))).isFalse();
    }

    @Test
    void classTakesItsCodes() throws PlanException {
        assertThat(ofReply("S: 2xx\n").accepts(reply("221 b\r\n"))).isTrue();
        assertThat(ofReply("S: 2xx\n").accepts(reply("354 b\r\n"))).isFalse();
        assertThat(ofReply("S: 25x\n").accepts(reply("251 b\r\n"))).isTrue();
        assertThat(ofReply("S: 25x\n").accepts(reply("221 b\r\n"))).isFalse();
    }

    @Test
    void expressionIsFoundInAnyLine() throws PlanException {
        Expectation.OfReply expectation = ofReply("S: /^250[ -]SIZE \\d+$/\n");

        assertThat(expectation.text()).isEqualTo("/^250[ -]SIZE \\d+$/");
        assertThat(expectation.accepts(reply("250-a\r\n250-SIZE 100\r\n250 b\r\n"))).isTrue();
        assertThat(expectation.accepts(reply("250-a\r\n250 b\r\n"))).isFalse();
    }

    @Test
    void endlessExpressionsAreGivenUp() throws PlanException {
        String text = "250 " + "a".repeat(5000) + "!\r\n";
        for (String regex : List.of("(a+)+$", "(a|aa)+$", "(a|b|c)*d", "(.|\\n)*x", "((((a*)*)*)*)*b")) {
            Expectation.OfReply expectation = ofReply("S: /" + regex + "/\n");
            assertThat(
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> expectation.accepts(reply(text))))
                    .isFalse();
        }
    }

    @Test
    void writtenReplyIsComparedAsTheSessionSays() throws PlanException {
        String written = "S: 250-2.1.5 a\nS: 250 2.1.5 b\n";
        Reply same = reply("250-2.1.5 a\r\n250 2.1.5 b\r\n");
        Reply otherText = reply("250 2.1.5 c\r\n");
        Reply otherStatus = reply("250 2.0.0 b\r\n");
        Reply otherCode = reply("251 2.1.5 b\r\n");

        assertThat(List.of(same, otherText, otherStatus)).allMatch(ofReply(written)::accepts);
        assertThat(ofReply(written).accepts(otherCode)).isFalse();
        Expectation.OfReply enhanced = ofReply("match enhanced\n" + written);
        assertThat(enhanced.text()).isEqualTo("250 2.1.5");
        assertThat(List.of(same, otherText)).allMatch(enhanced::accepts);
        assertThat(List.of(otherStatus, otherCode)).noneMatch(enhanced::accepts);
        Expectation.OfReply text = ofReply("match text\n" + written);
        assertThat(text.text()).isEqualTo("250-2.1.5 a\\r\\n250 2.1.5 b\\r\\n");
        assertThat(text.accepts(same)).isTrue();
        assertThat(List.of(otherText, otherStatus, otherCode)).noneMatch(text::accepts);
    }

    @Test
    void replyInPiecesIsWaitedForWhereItEnds() throws PlanException {
        Plan plan = PlannerTest.plan("S: 220 smtp \\c\nC: HELO x\nS: ready\nS: 250 ok\n", Direction.CLIENT);

        assertThat(plan.turns()).hasSize(2);
        assertThat(((Turn.Hear) plan.turns().getLast()).expected()).extracting(Expectation::text)
                .containsExactly("220", "250");
        assertThat(((Turn.Hear) plan.turns().getLast()).expected()).extracting(Expectation::line).containsExactly(2, 5);
    }

    @Test
    void recordedCodeAloneIsSentAlone() throws PlanException {
        assertThat(PlannerTest.texts(PlannerTest.plan("recorded kernel\nS: 250\n", Direction.SERVER)))
                .containsExactly("250\\r\\n");
        assertThat(PlannerTest.texts(PlannerTest.plan("S: 250\\r\\n\n", Direction.SERVER)))
                .containsExactly("250\\r\\n");
        assertThat(PlannerTest.texts(PlannerTest.plan("S: 2xx\nS: 2xx\nS: 3xx\nS: 50x\n", Direction.SERVER)))
                .containsExactly("220 localhost ESMTP\\r\\n250 OK\\r\\n354 End data with <CR><LF>.<CR><LF>\\r\\n"
                        + "500 Syntax error\\r\\n");
    }

    @Test
    void commandIsTakenByItsVerbOrByItsOctets() throws PlanException {
        Expectation.OfUnit byVerb = (Expectation.OfUnit) expected("C: MAIL FROM:<a@b>\n", Direction.SERVER).getFirst();
        Expectation.OfUnit byText = (Expectation.OfUnit) expected("match text\nC: MAIL FROM:<a@b>\n", Direction.SERVER)
                .getFirst();

        assertThat(byVerb.text()).isEqualTo("MAIL");
        assertThat(byVerb.accepts(command("mail from:<x@y>\r\n"))).isTrue();
        assertThat(byVerb.accepts(command("RCPT TO:<x@y>\r\n"))).isFalse();
        assertThat(byText.text()).isEqualTo("MAIL FROM:<a@b>");
        assertThat(byText.accepts(command("MAIL FROM:<a@b>\r\n"))).isTrue();
        assertThat(byText.accepts(command("MAIL FROM:<x@y>\r\n"))).isFalse();
    }

    @Test
    void serverWaitsForWhatItsOwnRepliesLetFollow() throws PlanException {
        String session = "S: 220\nC: AUTH LOGIN\nS: 334\nC: dXNlcg==\nS: 235\nC: DATA\nS: 354\nC: a\nC: .\nS: 250\nC: BDAT 2\nC: ab\\c\nS: 250\n";

        assertThat(expected(session, Direction.SERVER)).extracting(Expectation::text).containsExactly("AUTH",
                "an authentication response", "DATA", "mail data", "BDAT", "a chunk");
    }
}
