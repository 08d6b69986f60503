package mailseam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mailseam.compare.CompareRules;
import mailseam.compare.Comparison;
import mailseam.compare.TwoSided;
import mailseam.session.Match;
import mailseam.session.PlanException;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class DifferenceTitleTest {
    private static final String START = """
            +0.001 S: 220 mx
            +0.002 C: EHLO a
            +0.003 S: 250 mx
            """;
    private static final String GROUP = START + """
            +0.004 C: MAIL FROM:<a@b>
            +0.004 C: RCPT TO:<c@d>
            +0.004 C: RCPT TO:<e@f>
            +0.005 S: 250 2.1.0 ok
            +0.005 S: 250 2.1.5 ok
            +0.005 S: 250 2.1.5 ok
            """;

    private static Timeline timeline(String lines) {
        try {
            return Recording.timeline(
                    SessionFile.read(Octets.utf8("mailseam 1\nrecorded capture\n\n" + lines)).session());
        } catch (PlanException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static DifferenceTitle titles(Timeline left, Timeline right) {
        return new DifferenceTitle(ComparedTimeline.of("left", left), ComparedTimeline.of("right", right));
    }

    private static List<String> told(String here, String there, Match match) {
        Timeline left = timeline(here);
        Timeline right = timeline(there);
        return Comparison.of(left, right, CompareRules.DEFAULT.withMatch(match)).differences().stream()
                .map(titles(left, right)::of).toList();
    }

    private static List<String> told(String here, String there) {
        return told(here, there, Match.CODE);
    }

    @Test
    void replyIsNamedByWhatItAnswersWithBothCodes() {
        assertThat(told(GROUP, GROUP.replaceFirst("250 2.1.5 ok", "550 5.1.1 no"))).containsExactly(
                "The reply to RCPT differs in its code: 250 on the left, 550 on the right");
        assertThat(told(GROUP, GROUP.replaceFirst("2.1.0 ok", "2.1.0 fine"), Match.TEXT)).containsExactly(
                "The reply to MAIL differs in its text");
    }

    @Test
    void octetsAreNamedByTheirCommand() {
        assertThat(told(GROUP, GROUP.replace("RCPT TO:<c", "XXXX TO:<c"))).containsExactly(
                "Octets of RCPT were overwritten: 4 from octet 0 on");
        assertThat(told(GROUP, GROUP.replace("<a@b>", "<a@b> SIZE=1"))).containsExactly(
                "Octets of MAIL were put in or left out: 7 put in before octet 15");
    }

    @Test
    void boundariesOfSeveralCommandsAreToldByTheirNumbers() {
        assertThat(told(GROUP, GROUP.replace("<a@b>\n", "<a@b>\\r\\n{cut +0.0042}\n").replace("<c@d>\n",
                "<c@d>\\r\\n{cut +0.0044}\n").replace("+0.004 C: RCPT TO:<c", "+0.0042 C: RCPT TO:<c")
                .replace("+0.004 C: RCPT TO:<e", "+0.0044 C: RCPT TO:<e"))).containsExactly(
                        "The segments of RCPT x2 end elsewhere: on the right one begins before each of commands 2 to 3");
    }

    @Test
    void whatIsMissingInARowIsListed() {
        assertThat(told(GROUP, START)).containsExactly(
                "3 commands in a row are missing on the right, with their replies: MAIL, RCPT x2");
        assertThat(told(GROUP.substring(0, GROUP.lastIndexOf("+0.005")), GROUP)).containsExactly(
                "The reply to RCPT is there only on the right: 250");
    }

    @Test
    void whatABoxDoesIsSaidOfTheOctetsAsTheyWereSent() {
        Timeline client = timeline(GROUP);
        Timeline server = timeline(GROUP.replace("RCPT TO:<c", "XXXX TO:<c"));

        assertThat(TwoSided.of(client, server, CompareRules.DEFAULT).acts()).singleElement()
                .satisfies(act -> assertThat(titles(client, server).of(act))
                        .isEqualTo("rewrites command 2 \"RCPT TO:<c@d>\": 4 from octet 0 on"));
    }

    @Test
    void wordsThatAreTooManyAreCounted() {
        assertThat(Repeated.joined(List.of("a", "a", "b", "a").stream())).isEqualTo("a x2, b, a");
        assertThat(Repeated.joined(IntStream.range(0, 20).mapToObj(Integer::toString)))
                .isEqualTo("0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 8 more");
    }
}
