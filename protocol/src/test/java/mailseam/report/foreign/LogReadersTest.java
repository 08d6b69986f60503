package mailseam.report.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class LogReadersTest {
    private static ForeignSession read(String line) {
        return ((ForeignReading.Sessions) ForeignTexts.read(Octets.utf8(line + "\n"))).sessions().getFirst();
    }

    @Test
    void eximEarlyTalkerTalksBeforeTheGreeting() {
        ForeignSession session = read(
                "2026-11-21 10:51:31 SMTP protocol synchronization error (input sent without waiting for greeting): "
                        + "rejected connection from H=[127.0.0.1] input=\"EHLO early\\r\\nA \\\"quote\\\"\\n\\026\"");
        assertThat(ForeignSamples.steps(session)).containsExactly("C: EHLO early", "C: A \"quote\"\\n", "C: \\x16\\c",
                "S: 554",
                "@expect close");
        assertThat(session.text()).contains("# The log says:\n# 2026-11-21 10:51:31 SMTP protocol");
    }

    @Test
    void eximStoryOfTheMangledCommandIsOneGroup() {
        assertThat(ForeignSamples.steps("exim-story")).containsExactly("S: 220", "C: EHLO mailserver.dept.cam.ac.uk",
                "S: 250",
                "C: MAIL FROM:<alice@example.org>", "S: 250", "C: XXXX TO:", "C: RCPT TO:", "C: RCPT TO:", "S: 554",
                "@expect close");
        assertThat(ForeignSamples.sessions("exim-story").sessions().getFirst().notes())
                .containsExactly("Guessed, since the log does not say it: the sender.");
    }

    @Test
    void eximTakesHeloWherePipeliningWasNotAdvertised() {
        assertThat(ForeignSamples.steps(
                read("SMTP protocol synchronization error (next input sent too soon: pipelining was not advertised): "
                        + "rejected \"MAIL FROM:<a@b>\" H=(me) [::1] next input=\"RCPT TO:<c@d>\\r\\n\"")))
                .startsWith("S: 220", "C: HELO me");
    }

    @Test
    void eximMessageHasTheRecipientsOfItsDeliveries() {
        assertThat(ForeignSamples.sessions("exim-main").sessions()).last()
                .satisfies(session -> assertThat(ForeignSamples.steps(session))
                        .contains("C: MAIL FROM:<a@example.org>", "C: RCPT TO:<b@example.org>", "C: DATA"));
    }

    @Test
    void postfixRejectHasNamesAndReplyOfTheLine() {
        assertThat(ForeignSamples.steps(
                read("postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[127.0.0.1]: 554 5.7.1 <x@y>: Relay access "
                        + "denied; from=<> to=<x@y> proto=SMTP helo=<me>")))
                .containsExactly("S: 220", "C: HELO me", "S: 250", "C: MAIL FROM:<>",
                        "S: 250", "C: RCPT TO:<x@y>", "S: 554 5.7.1 <x@y>: Relay access denied", "C: QUIT", "S: 221");
    }

    @Test
    void postfixPipeliningBehindDataIsOneGroup() {
        List<String> steps = ForeignSamples
                .steps(read("postfix/smtpd[1]: improper command pipelining after DATA from unknown[127.0.0.1]: "
                        + "Subject: x\\r\\n\\r\\nhi\\r\\n.\\r\\n"));
        assertThat(steps.subList(steps.indexOf("C: DATA"), steps.size())).containsExactly("C: DATA", "C: Subject: x",
                "C:", "C: hi", "C: .",
                "S: 554", "@expect close");
    }

    @Test
    void postfixThatLostTheEndOfDataCutsIt() {
        ForeignSession session = ForeignSamples.sessions("postfix-client").sessions().getFirst();
        assertThat(ForeignSamples.steps(session)).contains("C: .{cut 50ms}\\r\\n");
        assertThat(session.text()).contains("server    192.0.2.7:25\n");
    }

    @Test
    void verbosePostfixIsATranscriptWithoutItsMessages() {
        List<ForeignSession> sessions = ForeignSamples.sessions("postfix-verbose").sessions();
        assertThat(ForeignSamples.steps(sessions.getFirst()))
                .startsWith("S: 220 mx.example.org ESMTP Postfix", "C: EHLO c",
                        "S: 250-mx.example.org")
                .contains("C: XXXX", "S: 500 5.5.2 Error: command not recognized");
        assertThat(ForeignSamples.steps(sessions.get(1))).contains("C: AUTH PLAIN ${secret:auth1}");
        assertThat(sessions.get(2).notes()).contains("The text has no message; an empty one is sent.");
    }

    @Test
    void logThatTellsOfNothingIsRefused() {
        assertThat(ForeignTexts.read(Octets.utf8("postfix/qmgr[1]: removed\n"), ForeignKind.POSTFIX_LOG))
                .isInstanceOfSatisfying(ForeignReading.Refused.class,
                        refused -> assertThat(refused.reason()).contains("rejected RCPT"));
    }

    @Test
    void opensslsWordsOfTlsAreNoCommandsAndItsKeysAreNotKept() {
        assertThat(ForeignSamples.steps("openssl")).filteredOn(step -> step.startsWith("C: ")).containsExactly(
                "C: EHLO me", "C: MAIL FROM:<a@example.org>", "C: RCPT TO:<b@example.org>", "C: DATA", "C: Subject: x",
                "C: hi", "C: .", "C: QUIT");
        assertThat(ForeignSamples.steps("openssl")).startsWith("S: 220", "C: EHLO me");
        assertThat(ForeignSamples.sessions("openssl").sessions().getFirst().text()).contains("over TLS",
                "behind STARTTLS").doesNotContain("PSK", "Session-ID", "BEGIN CERTIFICATE");
    }
}
