package mailseam.lab.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mailseam.play.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lab clients without a fault in their hearing say. */
class GoodClientsTest {
    private static final String MESSAGE = "From: <a@example.org>\r\nTo: <b@example.org>\r\nSubject: From the lab\r\n\r\n"
            + "This line has seventy octets; the mail has as many as were asked for\r\n";

    @Test
    void correctClientPipelinesWhereItIsOffered() {
        Table table = Table.with("correct", 2);
        assertThat(table.play()).isEqualTo(new Outcome.Completed());
        assertThat(table.segments()).containsExactly("EHLO c.example.org\r\n",
                "MAIL FROM:<a@example.org>\r\nRCPT TO:<b1@example.org>\r\nRCPT TO:<b2@example.org>\r\nDATA\r\n",
                MESSAGE + ".\r\n", "QUIT\r\n");
    }

    @Test
    void correctClientWaitsForEachReplyWherePipeliningIsNotOffered() {
        Table table = Table.with("correct").replies("EHLO", "250 mx\r\n");
        assertThat(table.play()).isEqualTo(new Outcome.Completed());
        assertThat(table.segments()).containsExactly("EHLO c.example.org\r\n", "MAIL FROM:<a@example.org>\r\n",
                "RCPT TO:<b@example.org>\r\n", "DATA\r\n", MESSAGE + ".\r\n", "QUIT\r\n");
    }

    @Test
    void correctClientSaysHeloWhereEhloIsNotKnown() {
        Table table = Table.with("correct").replies("EHLO", "500 What?\r\n");
        assertThat(table.play()).isEqualTo(new Outcome.Completed());
        assertThat(table.segments().subList(0, 3)).containsExactly("EHLO c.example.org\r\n", "HELO c.example.org\r\n",
                "MAIL FROM:<a@example.org>\r\n");
    }

    /** RFC 2920 3.1: DATA may be accepted although no recipient was. */
    @Test
    void correctClientEndsAnAcceptedDataWithoutRecipientsByADot() {
        Table table = Table.with("correct").replies("RCPT", "550 no\r\n").replies("EOD", "554 no recipients\r\n");
        assertThat(table.play().message()).isEqualTo("The server said \"550 no\" to \"RCPT TO:<b@example.org>\".");
        assertThat(table.segments()).endsWith(".\r\n", "QUIT\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct", "lockstep", "exim-like"})
    void sendsTheMessageWhereOneOfTwoRecipientsIsTaken(String client) {
        Table table = Table.with(client, 2).replies("RCPT TO:<b1@example.org>", "550 no\r\n");
        assertThat(table.play().message()).isEqualTo("The server said \"550 no\" to \"RCPT TO:<b1@example.org>\".");
        assertThat(String.join("", table.segments())).contains("Subject: ").endsWith("QUIT\r\n");
    }

    @Test
    void givesUpWhereNoRecipientIsTaken() {
        Table table = Table.with("lockstep", 2).replies("RCPT", "550 no\r\n");
        assertThat(table.play().name()).isEqualTo("unexpected-reply");
        assertThat(table.segments()).doesNotContain("DATA\r\n").endsWith("QUIT\r\n");
    }

    @Test
    void fullPipelineSendsAThousandRecipientsInSegmentsOfTheMssWithoutWaiting() {
        Table table = Table.with("full-pipeline", 1000);
        assertThat(table.play()).isEqualTo(new Outcome.Completed());
        List<String> group = table.segments().subList(1, table.segments().size() - 1);
        assertThat(group.subList(0, group.size() - 1)).allSatisfy(segment -> assertThat(segment).hasSize(1460));
        assertThat(String.join("", group)).startsWith("MAIL FROM:").endsWith("b1000@example.org>\r\nDATA\r\n");
        assertThat(table.segments()).endsWith(MESSAGE + ".\r\nQUIT\r\n");
    }

    @Test
    void eximLikeClientSendsAllBehindEhloInOneSegment() {
        Table table = Table.with("exim-like");
        assertThat(table.play()).isEqualTo(new Outcome.Completed());
        assertThat(table.segments()).containsExactly("EHLO c.example.org\r\n",
                "MAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nBDAT " + MESSAGE.length() + " LAST\r\n"
                        + MESSAGE + "QUIT\r\n");
    }

    @Test
    void connectionCacheSaysRsetBeforeTheSecondMail() {
        Table table = Table.with("connection-cache");
        assertThat(table.play()).isEqualTo(new Outcome.Completed());
        assertThat(table.segments()).containsSubsequence(MESSAGE + ".\r\n", "RSET\r\n", MESSAGE + ".\r\n", "QUIT\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            split-verb        | MAIL FROM:<a@example.org>#RC  | PT TO:<b@example.org>#DATA#
            lone-dot          | {message}                     | .#
            split-dot         | {message}.                    | #
            data-with-content | RCPT TO:<b@example.org>#      | DATA#{message}.#
            unasked-pipeline  | HELO c.example.org#           | MAIL FROM:<a@example.org>#RCPT TO:<b@example.org>#DATA#
            bare-helo         | HELO#                         | MAIL FROM:<a@example.org>#
            """)
    void cutsItsSegmentsByItsHabit(String client, String first, String second) {
        Table table = Table.with(client);
        assertThat(table.play()).isEqualTo(new Outcome.Completed());
        assertThat(table.segments()).containsSequence(octets(first), octets(second));
    }

    private static String octets(String text) {
        return text.replace("#", "\r\n").replace("{message}", MESSAGE);
    }

    @Test
    void bareHeloGivesUpWhenItIsRefused() {
        Table table = Table.with("bare-helo").replies("HELO", "501 Syntax: HELO hostname\r\n");
        assertThat(table.play()).isEqualTo(new Outcome.Ended(Outcome.Reason.UNEXPECTED_REPLY, 0,
                "The server said \"501 Syntax: HELO hostname\" to \"HELO\"."));
        assertThat(table.segments()).containsExactly("HELO\r\n", "QUIT\r\n");
    }

    @Test
    void earlyTalkerSpeaksBeforeTheGreetingAndIsToldSo() {
        Table table = Table.with("early-talker").replies("CONNECT", "")
                .replies("EHLO", "554 SMTP synchronization error\r\n").closes();
        assertThat(table.play().message()).isEqualTo("The server greeted with \"554 SMTP synchronization error\"."
                + " The server closed the connection, and no reply to \"EHLO c.example.org\" before that.");
        assertThat(table.segments()).containsExactly("EHLO c.example.org\r\n");
    }

    /** Story 000: more replies than commands. */
    @Test
    void noticesAReplyThatNothingAskedFor() {
        Table table = Table.with("correct").replies("MAIL", "500 error in command\r\n250 2.1.0 Ok\r\n");
        assertThat(table.play()).isEqualTo(new Outcome.Ended(Outcome.Reason.UNEXPECTED_REPLY, 0,
                "The server said \"500 error in command\" to \"MAIL FROM:<a@example.org>\"."
                        + " All commands were answered, and the server said \"354 Go on\"."));
    }

    @Test
    void endsAtOnceWhereTheServerClosesItsService() {
        Table table = Table.with("correct").replies("MAIL", "421 4.3.2 Going down\r\n");
        assertThat(table.play().name()).isEqualTo("service-closing");
        assertThat(table.segments()).hasSize(2);
    }

    @Test
    void saysWhatItWaitedForInVain() {
        Table table = Table.with("lockstep").replies("EOD", "");
        assertThat(table.play()).isEqualTo(new Outcome.Ended(Outcome.Reason.TIMED_OUT, 0,
                "Nothing came for 10 s, and no reply to the message before that."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct", "lockstep", "full-pipeline", "exim-like", "connection-cache", "early-talker",
            "bare-helo", "split-verb", "split-dot", "data-with-content"})
    void doesTheSameHoweverTheRepliesAreCut(String client) {
        Table whole = Table.with(client);
        assertThat(whole.play()).isEqualTo(new Outcome.Completed());
        for (int at = 1; at < 60; at++) {
            int cut = at;
            Table table = Table.with(client).cut(text -> pieces(text, cut));
            assertThat(table.play()).as("cut at %d", at).isEqualTo(new Outcome.Completed());
            assertThat(table.segments()).isEqualTo(whole.segments());
        }
    }

    /** Each time cut at one place, and behind it octet by octet. */
    private static List<String> pieces(String text, int at) {
        List<String> pieces = new ArrayList<>(List.of(text.substring(0, Math.min(at, text.length()))));
        text.chars().skip(at).forEach(octet -> pieces.add(String.valueOf((char) octet)));
        return pieces;
    }
}
