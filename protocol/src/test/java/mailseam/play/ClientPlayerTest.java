package mailseam.play;

import static mailseam.play.Playbook.client;

import java.time.Duration;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class ClientPlayerTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String HELLO = """

            S: 220
            C: EHLO x
            S: 250
            C: QUIT
            S: 221
            """;

    private static Playbook greeted() {
        return client(HELLO).opened().then("alarm 30 s").hears("220 hi\r\n").then("transmit 0 EHLO x\\r\\n");
    }

    @Test
    void playsASessionToItsEnd() {
        greeted().left(1).then().hears("250-a\r\n", "250 b\r\n").then("transmit 1 QUIT\\r\\n").left(1)
                .hears("221 bye\r\n")
                .then("close", "completed").peerCloses().then();
    }

    @Test
    void sendsAGroupAndHearsRepliesMeanwhile() {
        client("segments command\n\nS: 220\nC: MAIL FROM:<a>\nC: RCPT TO:<b>\nC: DATA\nS: 250\nS: 250\nS: 354\n")
                .opened()
                .hears("220 hi\r\n")
                .then("alarm 30 s", "transmit 0 MAIL FROM:<a>\\r\\n", "transmit 1 RCPT TO:<b>\\r\\n",
                        "transmit 2 DATA\\r\\n")
                .left(1).hears("250 a\r\n").left(1).hears("250 b\r\n").left(1).then().hears("354 go\r\n")
                .then("close", "completed");
    }

    @Test
    void hearsTheRestOfAGroupBehindAnUnexpectedReply() {
        client("\nS: 220\nC: MAIL FROM:<a>\nC: RCPT TO:<b>\nC: DATA\nS: 250\nS: 250\nS: 354\nC: .\nS: 250\n").opened()
                .hears("220 hi\r\n").left(1).hears("250 a\r\n550 5.1.1 no\r\n").thenAtLast(
                        "transmit 0 MAIL FROM:<a>\\r\\nRCPT TO:<b>\\r\\nDATA\\r\\n")
                .hears("554 no\r\n")
                .then("unexpected-reply 8: Line 8 expects 250 in answer to \"RCPT TO:<b>\"; the server said "
                        + "\"550 5.1.1 no\".");
    }

    @Test
    void doesNotWaitForEverForTheRestOfAGroup() {
        client("\nS: 220\nC: NOOP\nC: NOOP\nS: 250\nS: 250\n").opened().hears("220 hi\r\n").left(1).hears("500 a\r\n")
                .alarm(TIMEOUT).thenAtLast(
                        "unexpected-reply 6: Line 6 expects 250 in answer to \"NOOP\"; the server said \"500 a\".");
    }

    @Test
    void namesA421() {
        greeted().left(1).hears("421 too busy\r\n").then(
                "service-closing 5: Line 5 expects 250 in answer to \"EHLO x\"; the server said \"421 too busy\".");
    }

    @Test
    void namesA421ThatNoCommandAskedFor() {
        client(HELLO + "@pause 2s\n").opened().hears("220 hi\r\n").left(1).hears("250 a\r\n").left(1)
                .hears("221 bye\r\n")
                .thenAtLast("alarm 2 s").hears("421 too busy\r\n")
                .then("service-closing 8: No reply was due, and the server said \"421 too busy\".");
    }

    @Test
    void acceptsA421ThatIsExpected() {
        client("\nS: 421\n").opened().hears("421 too busy\r\n").thenAtLast("completed");
    }

    @Test
    void namesAReplyTooMany() {
        greeted().left(1).hears("250 a\r\n250 b\r\n").then("transmit 1 QUIT\\r\\n",
                "too-many-replies 6: All commands were answered, and the server said \"250 b\".");
    }

    @Test
    void namesAReplyTooManyAtTheEnd() {
        client("\nS: 220\nC: QUIT\nS: 221\n").opened().hears("220 hi\r\n").left(1).hears("221 bye\r\n250 what\r\n")
                .thenAtLast(
                        "too-many-replies 5: All commands were answered, and the server said \"250 what\".");
    }

    @Test
    void namesAReplyBeforeTheFirstCommand() {
        client(HELLO).opened().hears("220 hi\r\n250 a\r\n").thenAtLast(
                "reply-before-command 4: Before the command that it would answer was sent, the server said \"250 a\".");
    }

    @Test
    void namesAReplyToACommandThatIsSentInPart() {
        client("\nS: 220\nC: RC{cut}PT TO:<b>\nS: 250\n").opened().hears("220 hi\r\n").left(1).hears("500 what\r\n")
                .thenAtLast(
                        "reply-before-command 4: Before the command that it would answer was sent, the server said \"500 what\".");
    }

    @Test
    void hearsAReplyDuringTheWaitBehindASegment() {
        client("\nS: 220\nC: NOOP{cut 50ms}\nC: NO{cut 50ms}OP\nS: 250\nS: 250\n").opened().hears("220 hi\r\n")
                .then("alarm 30 s", "transmit 0 NOOP", "transmit 1 \\r\\nNO", "transmit 2 OP\\r\\n").left(2)
                .hears("250 a\r\n")
                .left(1).hears("250 b\r\n").then("close", "completed");
    }

    @Test
    void doesNotCountAMarkedWaitAsThePeersDelay() {
        client("\nS: 220\nC: NO{cut 60s}OP\nS: 250\n").opened().then("alarm 30 s").hears("220 hi\r\n")
                .then("transmit 0 NO", "transmit 1 OP\\r\\n").left(1).alarm(TIMEOUT).then("alarm 60 s").left(1)
                .then("alarm 30 s").hears("250 a\r\n").then("close", "completed");
    }

    @Test
    void letsAReplyPassThatTheSessionDoesNotMention() {
        client("\nS: 220\nC: QUIT\n@expect close\n").opened().hears("220 hi\r\n").left(1).hears("221 bye\r\n")
                .peerCloses()
                .thenAtLast("completed");
    }

    @Test
    void namesWhatItWaitedForTooLong() {
        greeted().left(1).alarm(TIMEOUT).then(
                "timed-out 5: Line 5 expects 250 in answer to \"EHLO x\": it did not come within 30 s.");
    }

    @Test
    void waitsFromTheLastReplyOn() {
        Duration most = Duration.ofSeconds(29);
        client(HELLO).opened().alarm(most).then("alarm 30 s", "alarm 1 s").hears("220 hi\r\n").left(1).then(
                "transmit 0 EHLO x\\r\\n").alarm(Duration.ofSeconds(1)).then("alarm 29 s").alarm(most).thenAtLast(
                        "timed-out 5: Line 5 expects 250 in answer to \"EHLO x\": it did not come within 30 s.");
    }

    @Test
    void doesNotLetAReplyDripForEver() {
        greeted().left(1).hears("2", "5").alarm(TIMEOUT)
                .then("timed-out 5: Line 5 expects 250 in answer to \"EHLO x\", of which "
                        + "2 octets came: it did not come within 30 s.");
    }

    @Test
    void namesAPeerThatTakesNothing() {
        greeted().alarm(TIMEOUT).then("timed-out 4: The peer took no more octets for 30 s.");
    }

    @Test
    void namesACloseThatComesTooEarly() {
        greeted().left(1).hears("25").peerCloses()
                .then("unexpected-close 5: The server closed the connection in the middle of a "
                        + "reply. Line 5 expects 250 in answer to \"EHLO x\", of which 2 octets came.");
    }

    @Test
    void namesAReset() {
        greeted().peerResets().then("reset 4: The connection was reset or broke: Connection reset by peer");
    }

    @Test
    void prefersTheFirstDifferenceToTheCloseBehindIt() {
        client("\nS: 220\nC: NOOP\nC: NOOP\nS: 250\nS: 250\n").opened().hears("220 hi\r\n").left(1).hears("500 a\r\n")
                .peerCloses()
                .thenAtLast("unexpected-reply 6: Line 6 expects 250 in answer to \"NOOP\"; the server said \"500 a\".");
    }

    @Test
    void expectsTheServerToClose() {
        client("\nS: 220\n@expect close\n").opened().hears("220 hi\r\n").then("alarm 30 s").peerCloses().then("close",
                "completed");
        client("\nS: 220\n@expect close\n").opened().hears("220 hi\r\n").then("alarm 30 s").alarm(TIMEOUT)
                .then("not-closed 4: The peer did not close within 30 s.");
    }

    @Test
    void stopsAtAnyMoment() {
        client(HELLO).stopped().then("stopped 0: It was stopped.").opened().then();
        greeted().stopped().then("stopped 4: It was stopped.");
        greeted().left(1).hears("250").stopped().then("stopped 5: It was stopped.").hears(" x\r\n").then();
    }

    @Test
    void pausesClosesAndResets() {
        client("\nS: 220\n@pause 2s\n@close\n").opened().hears("220 hi\r\n").then("alarm 30 s", "alarm 2 s")
                .alarm(Duration.ofSeconds(2)).then("close", "completed");
        client("\nS: 220\n@reset\n").opened().hears("220 hi\r\n").then("alarm 30 s", "reset", "completed");
        client("\nS: 220\n@half-close\n@expect close\n").opened().hears("220 hi\r\n").then("alarm 30 s", "half-close");
    }

    @Test
    void saysWhatItCannotPlay() {
        client("\nS: 220\n@starttls\n").opened().hears("220 hi\r\n").thenAtLast(
                "not-playable 4: @starttls cannot be played: TLS is not played by this version");
    }

    @Test
    void endsWhereAReplyNeverEnds() {
        Playbook book = client(HELLO).opened();
        Octets much = Octets.wrap(new byte[1 << 20]);
        for (int i = 0; i < 17; i++) {
            book.hears(much);
        }
        book.thenAtLast("flooded 3: The server sent 17825792 octets without ending a reply.");
    }

    @Test
    void keepsCredentialsOutOfMessages() {
        client("\nS: 220\nC: AUTH PLAIN AGEAYg==\nS: 235\nC: X ${secret:KEY}\nS: 250\n").opened().hears("220 hi\r\n")
                .left(1)
                .hears("535 no\r\n")
                .thenAtLast("unexpected-reply 5: Line 5 expects 235 in answer to AUTH; the server said \"535 no\".");
        client("\nS: 220\nC: X ${secret:KEY}\nS: 250\n").opened().hears("220 hi\r\n").left(1).hears("500 no\r\n")
                .thenAtLast(
                        "unexpected-reply 5: Line 5 expects 250 in answer to X; the server said \"500 no\".");
    }

    @Test
    void asksForALimitedNumberOfSegmentsAtATime() {
        Playbook book = client(
                "segments octet\n\nS: 220\n@repeat 200\nC: NOOP\nS: 250\n@end\nC: NOOP" + " ".repeat(5000)
                        + "\nS: 250\n")
                .opened().hears("220 hi\r\n");
        for (int i = 0; i < 200; i++) {
            book.left(6).hears("250 ok\r\n");
        }
        book.left(5006).hears("250 ok\r\n").thenAtLast("completed");
    }
}
