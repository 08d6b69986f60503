package mailseam.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client sees of the servers whose faults lie in what they send. */
class FaultyServersTest {
    private static final String GREETING = "220 lab.example.org ESMTP Mailseam lab, all mail is thrown away\r\n";

    @Test
    void sendsTheLineEndLater() {
        LabTalk talk = server("fragmented-replies");
        assertThat(talk.writes()).containsExactly(GREETING.strip());
        assertThat(talk.alarm().writes()).containsExactly(GREETING.strip(), "\r\n");
        assertThat(talk.sends("NOOP\r\n").alarm().writes()).endsWith("250 2.0.0 Ok", "\r\n");
    }

    @Test
    void sendsTheLinesOfItsReplyToEhloOneByOne() {
        LabTalk talk = server("split-multiline").sends("EHLO c.example\r\n");
        for (int i = 0; i < 10; i++) {
            talk.alarm();
        }
        assertThat(talk.writes()).hasSize(1 + 8).contains("250-lab.example.org\r\n", "250-PIPELINING\r\n",
                "250 ENHANCEDSTATUSCODES\r\n");
        assertThat(talk.sends("NOOP\r\n").writes().getLast()).isEqualTo("250 2.0.0 Ok\r\n");
    }

    @ParameterizedTest
    @CsvSource({"mixed-codes, 220-PIPELINING", "malformed-multiline, PIPELINING", "keywords-first, 250-PIPELINING"})
    void repliesToEhloInAnOddForm(String name, String line) {
        LabTalk talk = server(name).sends("EHLO c.example\r\n");
        assertThat(talk.writes()).hasSize(2);
        assertThat(talk.writes().getLast().lines()).hasSize(3).contains(line).endsWith("250 8BITMIME");
        assertThat(talk.sends("NOOP\r\n").writes()).endsWith("250 2.0.0 Ok\r\n");
    }

    @Test
    void answersEachRecipientTwice() {
        assertThat(server("two-replies").sends("EHLO c\r\n", "MAIL FROM:<a@b>\r\n", "RCPT TO:<c@d>\r\n").answer())
                .isEqualTo("250 250 250 250");
    }

    @Test
    void refusesAMessageWhileItComes() {
        LabTalk talk = server("premature-reply")
                .sends("EHLO c\r\n", "MAIL FROM:<a@b>\r\n", "RCPT TO:<c@d>\r\n", "DATA\r\n", "x".repeat(99));
        assertThat(talk.answer()).isEqualTo("250 250 250 354");
        assertThat(talk.sends("xx").answer()).isEqualTo("250 250 250 354 550 cut");
    }

    @Test
    void greetsLate() {
        LabTalk talk = server("slow-greeting");
        assertThat(talk.said()).isEmpty();
        assertThat(talk.alarm().said()).isEqualTo(GREETING);
    }

    @Test
    void neverGreets() {
        assertThat(server("no-greeting").alarm().sends("EHLO c\r\n").alarm().said()).isEmpty();
    }

    @Test
    void answersAsAWebServer() {
        LabTalk talk = server("non-smtp");
        assertThat(talk.said()).isEqualTo("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        assertThat(talk.sends("EHLO c\r\n").closed()).isTrue();
    }

    private static LabTalk server(String name) {
        return LabTalk.connected(LabServers.named(name).orElseThrow());
    }
}
