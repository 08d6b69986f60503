package mailseam.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabServersTest {
    private static final String ENVELOPE = "EHLO c.example\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\n";

    static Stream<LabServerPreset> all() {
        return LabServers.all().stream();
    }

    @Test
    void namesProfilesFirstAndEachOnce() {
        assertThat(LabServers.all()).extracting(LabServerPreset::name).doesNotHaveDuplicates().startsWith("correct",
                "postfix", "postfix-strict", "exim", "exim-classic", "postscreen", "postscreen-deep", "sendmail",
                "opensmtpd", "fragmented-replies");
        assertThat(LabServers.named("exim")).isPresent();
        assertThat(LabServers.named("exchange")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatItIsInOneSentence(LabServerPreset preset) {
        assertThat(preset.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(preset.summary()).endsWith(".").hasSizeLessThan(100);
        assertThat(preset.bugs()).allMatch(bug -> bug.matches("B[0-3][0-9]|story 00[0-4]"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesMailOfAClientThatKeepsTheRules(LabServerPreset preset) {
        if (preset.name().equals("postscreen-deep")) {
            return;
        }
        LabTalk talk = LabTalk.greeted(preset.profile())
                .sends("EHLO c.example\r\n", "MAIL FROM:<a@b.example>\r\n", "RCPT TO:<c@d.example>\r\n", "DATA\r\n",
                        "Subject: x\r\n\r\n..\r\nx\r\n.\r\n", "QUIT\r\n");
        assertThat(talk.answer()).isEqualTo("250 250 250 354 250 221");
    }

    @Test
    void sendsEachWordInASegmentOfItsOwn() {
        LabServerPlayer player = new LabServerPlayer(profile("word-a-segment"), Visit.LOCAL);
        assertThat(segments(player.handle(new PlayEvent.Opened(0, 1448))))
                .extracting(segment -> segment.octets().latin1()).startsWith("220 ", "lab.example.org ", "ESMTP ")
                .endsWith("thrown ", "away\r\n");
        assertThat(segments(player.handle(new PlayEvent.Heard(1, Octets.latin1("NOOP\r\n"), 0))))
                .allSatisfy(segment -> assertThat(segment.after()).isInstanceOf(After.Wait.class))
                .extracting(segment -> segment.octets().latin1()).containsExactly("250 ", "2.0.0 ", "Ok\r\n");
    }

    @Test
    void cutsRepliesWhereTheBufferOfSendmailIsFull() {
        LabServerPlayer player = new LabServerPlayer(profile("sendmail"), Visit.LOCAL);
        player.handle(new PlayEvent.Opened(0, 1448));
        List<PlannedSegment> segments = segments(
                player.handle(new PlayEvent.Heard(1, Octets.latin1("NOOP\r\n".repeat(1000)), 0)));
        assertThat(segments).extracting(segment -> segment.octets().length()).containsExactly(4096, 4096, 4096, 1712);
        assertThat(segments).extracting(PlannedSegment::index).containsExactly(1, 2, 3, 4);
        assertThat(segments.get(1).offset()).isEqualTo(segments.getFirst().offset() + 4096);
    }

    @Test
    void resetsBehindItsLastWordsWhereInputIsUnread() {
        LabTalk talk = LabTalk.greeted(profile("closes-with-unread"));
        talk.sends("EHLO c.example\r\nNOOP\r\n");
        assertThat(talk.answer()).isEqualTo("554");
        assertThat(talk.sends("NOOP\r\n").alarm().wasReset()).isTrue();
    }

    @Test
    void closesInPeaceWhereNothingIsUnread() {
        LabTalk talk = LabTalk.greeted(profile("closes-with-unread")).sends("QUIT\r\n");
        assertThat(talk.answer()).isEqualTo("221");
        assertThat(talk.closed()).isTrue();
    }

    @Test
    void losesWhatItHasReadBehindAnError() {
        LabProfile profile = profile("lost-input");
        assertThat(LabTalk.greeted(profile)
                .sends(ENVELOPE + "RCPT TO:<nobody@d.example>\r\nRCPT TO:<e@d.example>\r\nDATA\r\n", "NOOP\r\n")
                .answer()).isEqualTo("250 250 250 550 250");
        assertThat(LabTalk.greeted(profile)
                .sends(ENVELOPE, "RCPT TO:<nobody@d.example>\r\n", "RCPT TO:<e@d.example>\r\n", "DATA\r\n").answer())
                .isEqualTo("250 250 250 550 250 354");
    }

    @Test
    void letsTheLastRecipientDecide() {
        LabProfile profile = profile("data-follows-last-rcpt");
        assertThat(LabTalk.greeted(profile).sends(ENVELOPE + "RCPT TO:<nobody@d.example>\r\nDATA\r\n").answer())
                .isEqualTo("250 250 250 550 554");
        assertThat(LabTalk.greeted(profile)
                .sends("EHLO c.example\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<nobody@d.example>\r\n",
                        "RCPT TO:<c@d.example>\r\nDATA\r\n")
                .answer()).isEqualTo("250 250 550 250 354");
    }

    @Test
    void takesTwoMessagesOutOfOne() {
        assertThat(LabTalk.greeted(profile("smuggling"))
                .sends(ENVELOPE
                        + "DATA\r\nx\n.\nMAIL FROM:<s@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\ny\r\n.\r\n")
                .answer()).isEqualTo("250 250 250 354 250 250 250 354 250");
    }

    @Test
    void greetsInTwoHalves() {
        LabServerPlayer player = new LabServerPlayer(profile("teaser"), Visit.LOCAL);
        assertThat(segments(player.handle(new PlayEvent.Opened(0, 1448))))
                .extracting(segment -> segment.octets().latin1())
                .containsExactly("220-lab.example.org ESMTP Mailseam lab\r\n");
        assertThat(segments(player.handle(new PlayEvent.Alarm(1)))).first()
                .satisfies(segment -> assertThat(segment.octets().latin1()).startsWith("220 lab.example.org "));
    }

    private static LabProfile profile(String name) {
        return LabServers.named(name).orElseThrow().profile();
    }

    private static List<PlannedSegment> segments(List<PlayCommand> commands) {
        return commands.stream().filter(PlayCommand.Transmit.class::isInstance).map(PlayCommand.Transmit.class::cast)
                .map(PlayCommand.Transmit::segment).toList();
    }
}
