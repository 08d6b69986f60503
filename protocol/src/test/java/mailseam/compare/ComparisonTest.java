package mailseam.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import mailseam.session.Match;
import mailseam.timeline.Happening;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Timeline USUAL = Script.usual().end();
    private static final String GROUP = "MAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nDATA";

    private static Script greeted() {
        return new Script().server("220 mx ESMTP").client("EHLO a").server("250 mx");
    }

    private static Timeline group(String group, String... replies) {
        Script script = greeted().client(group);
        for (String reply : replies) {
            script.server(reply);
        }
        return script.end();
    }

    @Test
    void theSameIsEqual() {
        assertThat(Comparison.of(USUAL, Script.usual().end(), CompareRules.DEFAULT).equal()).isTrue();
        assertThat(Told.differences(new Script().end(), new Script().end())).isEmpty();
    }

    @Test
    void anotherCodeIsAReplyThatDiffers() {
        assertThat(Told.differences(group(GROUP, "250 ok", "250 ok", "354 go"),
                group(GROUP, "250 ok", "550 no", "354 go")))
                .containsExactly("reply-differs CODE 250 ok / 550 no");
    }

    @Test
    void theRuleSaysHowStrictlyRepliesAreCompared() {
        Timeline left = group("NOOP", "250 2.0.0 Ok");
        Timeline right = group("NOOP", "250 2.1.5 fine");
        assertThat(Told.differences(left, right)).isEmpty();
        assertThat(Told.differences(left, right, CompareRules.DEFAULT.withMatch(Match.ENHANCED)))
                .containsExactly("reply-differs ENHANCED 250 2.0.0 Ok / 250 2.1.5 fine");
        assertThat(Told.differences(left, group("NOOP", "250 2.0.0 fine"), CompareRules.DEFAULT.withMatch(Match.TEXT)))
                .containsExactly("reply-differs TEXT 250 2.0.0 Ok / 250 2.0.0 fine");
    }

    /** Story 000: all replies behind it then answer other commands, and are still the same. */
    @Test
    void aReplyThatCameInBetweenIsExtraAndNothingElse() {
        assertThat(Told.differences(group(GROUP, "250 ok", "250 ok", "354 go"),
                group(GROUP, "500 error in command", "250 ok", "250 ok", "354 go")))
                .containsExactly("reply-extra 500 error in command");
        assertThat(Told.differences(group(GROUP, "500 error in command", "250 ok", "250 ok", "354 go"),
                group(GROUP, "250 ok", "250 ok", "354 go"))).containsExactly("reply-missing 500 error in command");
    }

    @Test
    void aMissingCommandIsToldWithItsReply() {
        assertThat(Told.differences(
                group("RCPT TO:<a>\r\nRCPT TO:<b>\r\nRCPT TO:<c>\r\nNOOP", "250 ok", "250 ok", "250 ok", "250 ok"),
                group("RCPT TO:<a>\r\nRCPT TO:<c>\r\nNOOP", "250 ok", "250 ok", "250 ok")))
                .containsExactly("command-missing RCPT TO:<b>, 250 ok");
    }

    @Test
    void aThousandEqualCommandsStayInStep() {
        String noops = "NOOP\r\n".repeat(1000);
        String oks = "250 ok\r\n".repeat(1000);
        assertThat(Told.differences(group(noops + "VRFY x", oks + "252 maybe"),
                group(noops + "NOOP\r\nVRFY x", oks + "250 ok\r\n252 maybe")))
                .containsExactly("command-extra NOOP, 250 ok");
    }

    @Test
    void overwrittenOctetsAreToldOctetByOctet() {
        assertThat(Told.differences(group("MAIL FROM:<a>\r\nRCPT TO:<b>\r\nDATA", "250 ok", "250 ok", "354 go"),
                group("MAIL FROM:<a>\r\nXXXX TO:<b>\r\nDATA", "250 ok", "250 ok", "354 go")))
                .containsExactly("octets-overwritten RCPT TO:<b> / XXXX TO:<b> 0+4>0+4");
        assertThat(Told.differences(new Script().server("220 mx ESMTP 2").end(),
                new Script().server("220 ** ***** 2").end()))
                .containsExactly("octets-overwritten 220 mx ESMTP 2 / 220 ** ***** 2 4+2>4+2 7+5>7+5");
    }

    @Test
    void twoGreetingsThatWereBothOverwrittenDifferOnlyInTheirClocks() {
        assertThat(Told.differences(new Script().server("220 ** *****2").end(),
                new Script().server("220 ** ***0**").end())).isEmpty();
        assertThat(Told.differences(new Script().server("220 ** *****2").end(),
                new Script().server("220 ** ******").end())).isEmpty();
    }

    @Test
    void insertedAndRemovedOctetsAreThoseAlone() {
        assertThat(Told.differences(group("MAIL FROM:<a> SIZE=10"), group("MAIL FROM:<a> BODY=7BIT SIZE=10")))
                .containsExactly("octets-changed MAIL FROM:<a> SIZE=10 / MAIL FROM:<a> BODY=7BIT SIZE=10 14+0>14+10");
    }

    @Test
    void aCutInACommandIsSegmentation() {
        Timeline left = greeted().clientOctets("NOOP\r\nRSET\r\n").end();
        Timeline right = greeted().clientOctets("NO", "OP\r\nRSET\r\n").end();
        assertThat(Told.differences(left, right)).containsExactly("segmentation NOOP / NOOP [] [10]");
        assertThat(Told.differences(right, left)).containsExactly("segmentation NOOP / NOOP [10] []");
    }

    @Test
    void cutsOfManyCommandsInARowAreOneDifference() {
        Timeline left = greeted().clientOctets("NOOP\r\nNOOP\r\nRSET\r\nHELP\r\n").end();
        Timeline right = greeted().clientOctets("NOOP\r\n", "NOOP\r\n", "RSET\r\n", "HELP\r\n").end();
        assertThat(Told.differences(left, right))
                .containsExactly("segmentation NOOP|RSET|HELP / NOOP|RSET|HELP [] [14, 20, 26]");
    }

    @Test
    void howReadsFallBetweenRepliesIsNoDifferenceAndWithinOneIs() {
        Timeline left = group("NOOP\r\nRSET", "250 ok", "250 ok");
        assertThat(Told.differences(left, group("NOOP\r\nRSET", "250 ok\r\n250 ok"))).isEmpty();
        assertThat(Told.differences(new Script().server("220 mx ESMTP").end(),
                new Script().serverOctets("220 mx", " ESMTP\r\n").end()))
                .containsExactly("segmentation 220 mx ESMTP / 220 mx ESMTP [] [6]");
    }

    @Test
    void timesDifferByMoreThanTheFactor() {
        Timeline left = greeted().client("NOOP").wait(50).server("250 ok").end();
        Timeline right = greeted().client("NOOP").wait(900).server("250 ok").wait(3000).client("RSET").end();
        Timeline slow = greeted().client("NOOP").wait(1100).server("250 ok").end();
        assertThat(Told.differences(left, slow)).containsExactly("times REPLY 250 ok / 250 ok");
        assertThat(Told.differences(left, right)).containsExactly("command-extra RSET");
        assertThat(Told.differences(left, slow, CompareRules.DEFAULT.withFactor(20))).isEmpty();
        assertThat(Told.differences(left, slow, CompareRules.DEFAULT.ignoring(Set.of(Aspect.TIMES)))).isEmpty();
        assertThat(Told.differences(left, greeted().wait(2000).client("NOOP").server("250 ok").end()))
                .containsExactly("times PAUSE NOOP / NOOP");
    }

    @Test
    void theEndIsToldWhereItIsKnownOnBothSides() {
        Script left = greeted().happened(Happening.SERVER_CLOSED);
        Script right = greeted().happened(Happening.SERVER_RESET);
        assertThat(Told.differences(left.end(), right.end())).containsExactly("end SERVER_CLOSED / SERVER_RESET");
        assertThat(Told.differences(left.end(), greeted().end())).isEmpty();
        assertThat(Told.differences(USUAL, Script.usual().happened(Happening.CLIENT_RESET).end()))
                .containsExactly("end IN_ORDER / CLIENT_RESET");
    }

    @Test
    void credentialsAreNeitherComparedNorTold() {
        assertThat(Told.differences(group("AUTH PLAIN AGEAYg=="), group("AUTH PLAIN AGEAYw=="))).isEmpty();
    }
}
