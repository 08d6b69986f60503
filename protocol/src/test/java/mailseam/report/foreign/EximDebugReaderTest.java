package mailseam.report.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EximDebugReaderTest {
    private static ForeignReading.Sessions read(String text) {
        ForeignReading.Sessions read = (ForeignReading.Sessions) ForeignTexts.read(Octets.utf8(text));
        assertThat(read.kind()).isEqualTo(ForeignKind.EXIM_DEBUG);
        return read;
    }

    private static List<String> said(ForeignSession session) {
        return ForeignSamples.steps(session).stream().filter(step -> step.startsWith("C: ") || step.startsWith("@"))
                .toList();
    }

    @Test
    void eachProcessOfTheServerIsAConversation() {
        ForeignReading.Sessions read = ForeignSamples.sessions("exim-debug-server");

        assertThat(read.sessions()).extracting(ForeignSession::title).containsExactly("Exim as server (1)",
                "Exim as server (2)", "Exim as server (3)");
        assertThat(said(read.sessions().get(1))).containsExactly("C: EHLO client.example.org",
                "C: AUTH PLAIN ${secret:auth1}", "C: MAIL FROM:<alice@example.org> SIZE=100",
                "C: RCPT TO:<bob@example.org>", "C: RCPT TO:<nobody@example.org>",
                "C: RCPT TO:<x@elsewhere.invalid>", "C: DATA", "C: .", "C: FOO bar",
                "C: MAIL FROM:<carol@example.org>", "C: RCPT TO:<bob@example.org>", "C: BDAT 32 LAST",
                "C: " + "x".repeat(30), "C: AUTH LOGIN", "C: RSET", "C: QUIT");
        assertThat(said(read.sessions().get(2))).startsWith("C: EHLO client.example.org", "C: AUTH LOGIN",
                "C: ${secret:auth1}", "C: ${secret:auth2}", "C: STARTTLS", "@starttls", "C: EHLO client.example.org");
        assertThat(read.sessions()).allSatisfy(session -> assertThat(session.text())
                .contains("server    127.0.0.1:7525\n").doesNotContain("= test", "secret'", "wrong"));
    }

    @Test
    void earlyTalkerSpeaksBeforeTheGreetingThatItDoesNotGet() {
        assertThat(ForeignSamples.steps(ForeignSamples.sessions("exim-debug-server").sessions().getFirst()))
                .containsExactly("C: QUIT\\n", "S: 554 SMTP synchronization error");
    }

    @Test
    void clientThatSendsBeforeItConnectsSpeaksFirst() {
        ForeignSession session = ForeignSamples.sessions("exim-debug-client").sessions().getFirst();

        assertThat(session.title()).isEqualTo("Exim as client");
        assertThat(session.text()).contains("server    127.0.0.1:7526\n");
        assertThat(ForeignSamples.steps(session)).startsWith("C: EHLO mx.example.org", "C: STARTTLS",
                "S: 220 mx.example.org ESMTP Exim 4.96 Sat, 21 Nov 2026 19:56:23 +0000");
        assertThat(said(session)).containsExactly("C: EHLO mx.example.org", "C: STARTTLS", "@starttls",
                "C: EHLO mx.example.org", "C: AUTH LOGIN", "C: ${secret:auth1}", "C: ${secret:auth2}",
                "C: MAIL FROM:<alice@example.org> SIZE=1343", "C: RCPT TO:<bob@example.org>", "C: BDAT 320 LAST",
                "@repeat 4", "C: " + "x".repeat(78), "@end", "C: QUIT");
    }

    @Test
    void serverThatHangsUpIsExpectedToCloseAgain() {
        assertThat(ForeignSamples.steps(ForeignSamples.sessions("exim-debug-hang").sessions().getFirst())).endsWith(
                "C: MAIL FROM:<alice@example.org>", "C: RCPT TO:<bob@example.org>", "C: DATA", "S: 250 2.1.0 Ok",
                "S: 250 2.1.5 Ok", "@expect close");
    }

    @Test
    void whatAServerAsksAnotherServerIsAConversationOfItsOwn() {
        ForeignReading.Sessions read = ForeignSamples.sessions("exim-debug-callout");

        assertThat(read.sessions()).hasSize(2);
        assertThat(said(read.sessions().getFirst())).containsExactly("C: EHLO client.example.org",
                "C: MAIL FROM:<alice@example.org>", "C: RCPT TO:<bob@example.org>", "C: RCPT TO:<nobody@example.org>",
                "C: DATA", "C: .", "C: QUIT");
        assertThat(said(read.sessions().getLast())).endsWith("C: MAIL FROM:<>", "C: RCPT TO:<bob@example.org>",
                "C: QUIT");
    }

    @Test
    void commandsThatCameTooSoonAreReadFromTheLog() {
        assertThat(ForeignSamples.steps(read("""
                SMTP>> 220 mx.example.org
                SMTP<< EHLO c
                SMTP>> 250 mx.example.org
                SMTP<< MAIL FROM:<a@example.org>
                LOG: MAIN REJECT
                  SMTP protocol synchronization error (next input sent too soon: pipelining was not advertised): \
                rejected "MAIL FROM:<a@example.org>" H=(c) [192.0.2.1] next input="RCPT TO:<b@example.org>\\r\\nDA"
                SMTP>> 554 SMTP synchronization error
                """).sessions().getFirst())).endsWith("C: MAIL FROM:<a@example.org>", "C: RCPT TO:<b@example.org>",
                "C: DA\\c", "S: 554 SMTP synchronization error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12:01:02 ", "12:01:02  4711 ", " 4711 ", "2026-11-21 12:01:02.345 4711 ", "> ",
            "> > "})
    void timeProcessAndQuotationMayStandBeforeALine(String before) {
        String text = """
                connected
                  SMTP<< 220 mx.example.net ESMTP
                  SMTP>> EHLO client.example.org
                  SMTP<< 250-mx.example.net
                         250-PIPELINING
                         250 HELP
                  SMTP|> MAIL FROM:<alice@example.org>
                  SMTP|> RCPT TO:<bob@example.net>
                  SMTP>> DATA
                  SMTP<< 250 OK
                  SMTP<< Accepted, it says without a code
                  SMTP<< 354 go
                  SMTP>> writing message and terminating "."
                  SMTP<< 250 OK id=1
                  SMTP>> QUIT
                  SMTP(Connection timed out)<<
                """.indent(0).replaceAll("(?m)^(?=.)", before);
        assertThat(ForeignSamples.steps(read(text).sessions().getFirst())).containsExactly(
                "S: 220 mx.example.net ESMTP", "C: EHLO client.example.org", "S: 250-mx.example.net",
                "S: 250-PIPELINING", "S: 250 HELP", "C: MAIL FROM:<alice@example.org>", "C: RCPT TO:<bob@example.net>",
                "C: DATA", "S: 250 OK", "S: Accepted, it says without a code", "S: 354 go", "C: .", "S: 250 OK id=1",
                "C: QUIT");
    }

    @Test
    void trialOnATerminalIsReadWithoutWhatEximThinks() {
        ForeignSession session = ForeignSamples.sessions("exim-bhc").sessions().getFirst();

        assertThat(said(session)).startsWith("C: EHLO client.example.org", "C: AUTH PLAIN ${secret:auth1}",
                "C: MAIL FROM:<alice@example.org>", "C: RCPT TO:<bob@example.org>", "C: RCPT TO:<nobody@example.org>",
                "C: DATA", "C: Subject: x").endsWith("C: hi", "C: .", "C: QUIT");
        assertThat(session.text()).doesNotContain("$auth", "= secret", ">>>", "LOG:");
    }

    @Test
    void credentialBehindAPipelinedAuthIsASecret() {
        assertThat(said(read("""
                  SMTP|> EHLO c
                  SMTP>> AUTH LOGIN
                  SMTP<< 220 mx.example.org
                  SMTP<< 250 AUTH LOGIN
                  SMTP<< 334 VXNlcm5hbWU6
                  SMTP>> aHVudGVyMg==
                  SMTP<< 535 no
                """).sessions().getFirst())).containsExactly("C: EHLO c", "C: AUTH LOGIN", "C: ${secret:auth1}");
    }

    @Test
    void octetsOfALargeChunkAreStoodInForInFewLines() {
        ForeignSession session = read("SMTP>> 220 x\nSMTP<< BDAT 10000001 LAST\nSMTP>> 250 x\n").sessions().getFirst();
        assertThat(ForeignSamples.steps(session)).containsExactly("S: 220 x", "C: BDAT 10000001 LAST",
                "@repeat 125000", "C: " + "x".repeat(78), "@end", "C: x\\c", "S: 250 x");
        assertThat(read("SMTP>> 220 x\nSMTP<< BDAT 999999999\nSMTP>> 250 x\n").sessions().getFirst().notes())
                .anyMatch(note -> note.contains("too large"));
    }
}
