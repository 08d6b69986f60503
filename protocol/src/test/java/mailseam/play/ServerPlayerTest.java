package mailseam.play;

import static mailseam.play.Playbook.server;

import java.time.Duration;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class ServerPlayerTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String GROUP = """

            S: 220 hi
            C: MAIL FROM:<a>
            C: RCPT TO:<b>
            C: DATA
            S: 250 1
            S: 250 2
            S: 354 go
            C: hello
            C: .
            S: 250 done
            C: QUIT
            S: 221 bye
            """;

    private static Playbook greeting() {
        return server(GROUP).opened().then("transmit 0 220 hi\\r\\n", "alarm 30 s").left(1).then();
    }

    @Test
    void answersAGroupTogether() {
        greeting().hears("MAIL FROM:<x>\r\nRCPT TO:<y>\r\nDATA\r\n")
                .then("transmit 1 250 1\\r\\n250 2\\r\\n354 go\\r\\n").left(1)
                .hears("other\r\n.\r\n").then("transmit 2 250 done\\r\\n").left(1).hears("QUIT\r\n")
                .then("transmit 3 221 bye\\r\\n").left(1).then("close", "completed");
    }

    @Test
    void answersAClientThatWaitsForEachReply() {
        greeting().hears("MAIL FROM:<x>\r\n").then("transmit -1 250 1\\r\\n").left(1).hears("RCPT TO:<y>\r\n")
                .then("transmit -1 250 2\\r\\n").left(1).hears("DATA\r\n").then("transmit -1 354 go\\r\\n").left(1)
                .hears("x\r\n", ".\r\n").then("transmit 2 250 done\\r\\n");
    }

    @Test
    void waitsForTheRestOfACommandBeforeItAnswersAlone() {
        greeting().hears("MAIL FROM:<x>\r\nRC").then().hears("PT TO:<y>\r\n")
                .then("transmit -1 250 1\\r\\n250 2\\r\\n");
    }

    @Test
    void answersAClientThatSendsMoreAtATimeThanTheSession() {
        server("\nS: 220 hi\nC: MAIL\nS: 250 1\nC: RCPT\nS: 250 2\nC: DATA\nS: 354 go\nC: .\nS: 250 3\n").opened()
                .left(1)
                .hears("MAIL\r\nRCPT\r\nDATA\r\n")
                .then("transmit 0 220 hi\\r\\n", "alarm 30 s", "transmit 1 250 1\\r\\n").left(1)
                .then("transmit 2 250 2\\r\\n").left(1).then("transmit 3 354 go\\r\\n").hears("text\r\n.\r\n").left(1)
                .then("transmit 4 250 3\\r\\n").left(1).then("close", "completed");
    }

    @Test
    void readsWhatAClientSentBeforeItsGoAhead() {
        server("\nS: 220 hi\nC: DATA\nS: 354 go\nC: .\nS: 250 3\n").opened().hears("DATA\r\ntext\r\n.\r\n").left(1)
                .then("transmit 0 220 hi\\r\\n", "alarm 30 s", "transmit 1 354 go\\r\\n").left(1)
                .then("transmit 2 250 3\\r\\n");
    }

    @Test
    void readsCommandsBehindADataThatItRefuses() {
        server("\nS: 220 hi\nC: DATA\nC: QUIT\nS: 554 no\nS: 221 bye\n").opened().left(1).hears("DATA\r\nQUIT\r\n")
                .then("transmit 0 220 hi\\r\\n", "alarm 30 s", "transmit -1 554 no\\r\\n", "transmit -1 221 bye\\r\\n")
                .left(2)
                .then("close", "completed");
    }

    @Test
    void answersAnAuthenticationExchange() {
        server("\nS: 220 hi\nC: AUTH LOGIN\nS: 334 a\nC: x\nS: 334 b\nC: y\nS: 235 ok\n").opened().left(1)
                .hears("AUTH LOGIN\r\n").left(1).hears("dQ==\r\n").left(1).hears("cA==\r\n").left(1)
                .thenAtLast("completed");
    }

    @Test
    void answersChunks() {
        server("\nS: 220 hi\nC: BDAT 3\nC: a\nS: 250 1\nC: BDAT 0 LAST\nS: 250 2\n").opened().left(1)
                .hears("BDAT 9\r\n123456789")
                .then("transmit 0 220 hi\\r\\n", "alarm 30 s", "transmit 1 250 1\\r\\n").left(1)
                .hears("BDAT 0 LAST\r\n")
                .left(1).thenAtLast("completed");
    }

    @Test
    void givesAChunkNoReplyOfItsOwn() {
        server("\nS: 220 hi\nC: BDAT 3\nC: abc\\c\nC: BDAT 0 LAST\nS: 250 1\nS: 250 2\n").opened().left(1)
                .then("transmit 0 220 hi\\r\\n", "alarm 30 s").hears("BDAT 3\r\nabc").then("transmit -1 250 1\\r\\n");
    }

    @Test
    void keepsCutsInsideReplies() {
        server("\nS: 220 hi\nC: NOOP\nC: NOOP\nS: 25{cut}0 1\nS: 25{cut}0 2\n").opened().left(1).hears("NOOP\r\n")
                .then("transmit 0 220 hi\\r\\n", "alarm 30 s", "transmit 1 25", "transmit -1 0 1\\r\\n").left(2)
                .hears("NOOP\r\n").then("transmit -1 25", "transmit 3 0 2\\r\\n");
    }

    @Test
    void namesACommandThatItDoesNotExpectBehindItsAnswersToThoseBefore() {
        greeting().hears("MAIL FROM:<x>\r\nFOO \u0007\r\nRCPT TO:<y>\r\n").then("transmit -1 250 1\\r\\n").left(1).then(
                "close",
                "unexpected-command 5: Line 5 expects RCPT; the client sent \"FOO \\x07\".");
    }

    @Test
    void namesACommandBehindTheEndOfTheSession() {
        server("\nS: 220 hi\nC: NOOP\nS: 250 1\n").opened().left(1).hears("NOOP\r\nQUIT\r\n").left(1).thenAtLast(
                "unexpected-command 5: The session ends here, and the client sent \"QUIT\".");
    }

    @Test
    void answersAClientThatHasClosedItsSide() {
        greeting().hears("MAIL FROM:<x>\r\nRCPT TO:<y>\r\nDATA\r\n").peerCloses().left(1).thenAtLast(
                "unexpected-close 10: The client closed the connection. Line 10 expects mail data.");
    }

    @Test
    void namesAClientThatClosesTooEarly() {
        greeting().hears("MA").peerCloses().then("close",
                "unexpected-close 4: The client closed the connection in the middle of "
                        + "something. Line 4 expects MAIL.");
    }

    @Test
    void namesWhatItWaitedForTooLong() {
        greeting().alarm(TIMEOUT).then("timed-out 4: Line 4 expects MAIL: it did not come within 30 s.");
    }

    @Test
    void namesAReset() {
        greeting().peerResets().then("reset 4: The connection was reset or broke: Connection reset by peer");
    }

    @Test
    void stopsAtAnyMoment() {
        server(GROUP).stopped().then("stopped 0: It was stopped.");
        greeting().hears("MAIL").stopped().then("stopped 4: It was stopped.").hears(" x\r\n").then();
    }

    @Test
    void endsWhereACommandNeverEnds() {
        Playbook book = greeting();
        Octets much = Octets.wrap(new byte[1 << 20]);
        for (int i = 0; i < 17; i++) {
            book.hears(much);
        }
        book.thenAtLast("flooded 4: The client sent 17825792 octets without coming to an end.");
    }

    @Test
    void takesMailDataLargerThanThat() {
        Playbook book = greeting().hears("MAIL FROM:<x>\r\nRCPT TO:<y>\r\nDATA\r\n").left(1);
        Octets much = Octets.wrap(new byte[1 << 20]);
        for (int i = 0; i < 40; i++) {
            book.hears(much);
        }
        book.hears("\r\n.\r\n").thenAtLast("transmit 2 250 done\\r\\n");
    }

    @Test
    void doesNotHoldMoreThanItsLimitForAClientThatDoesNotWait() {
        Playbook book = server("\nS: 220 hi\nC: DATA\n@pause 60s\nS: 354\n").opened().left(1).hears("DATA\r\n");
        Octets much = Octets.wrap(new byte[1 << 20]);
        for (int i = 0; i < 17; i++) {
            book.hears(much);
        }
        book.thenAtLast("flooded 5: The client sent 17825792 octets without coming to an end.");
    }

    @Test
    void takesManyCommandsInOneRead() {
        server("\nS: 220 hi\n@repeat 3000\nC: RCPT TO:<${i}>\n@end\n@repeat 3000\nS: 250 ok\n@end\n").opened().left(1)
                .hears("RCPT TO:<x>\r\n".repeat(3000)).left(1).thenAtLast("completed");
    }
}
