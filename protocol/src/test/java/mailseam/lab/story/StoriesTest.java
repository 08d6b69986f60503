package mailseam.lab.story;

import static mailseam.lab.story.Played.commands;
import static mailseam.lab.story.Played.replies;
import static mailseam.lab.story.Played.segments;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each story gives the symptoms that it tells, on both sides. */
@Timeout(60)
class StoriesTest {
    @Test
    void story000TheFirewallsErrorComesBesideTheServersReplies() {
        Played story = Played.story("000-injection");
        assertThat(story.outcome(0)).isEqualTo("completed");
        assertThat(story.outcome(1)).isEqualTo("completed");
        assertThat(replies(story.client(2)).subList(2, 6)).satisfiesExactly(
                first -> assertThat(first).isEqualTo("500 error in command"),
                second -> assertThat(second).startsWith("250 "), third -> assertThat(third).startsWith("250 "),
                fourth -> assertThat(fourth).isEqualTo("354 End data with <CR><LF>.<CR><LF>"));
        assertThat(replies(story.server(2))).noneMatch(reply -> reply.startsWith("500"));
        assertThat(segments(story.client(2), Direction.CLIENT).get(1)).startsWith("MAIL FROM:").endsWith("DATA\r\n");
        assertThat(segments(story.client(2), Direction.SERVER)).contains("500 error in command\r\n");
        assertThat(story.message(2)).contains("The server said \"500 error in command\" to \"MAIL FROM:",
                "All commands were answered, and the server said \"354 ");
    }

    @Test
    void story000AThousandRecipientsInTheTimeOfOne() {
        Played story = Played.story("000-pipelining");
        assertThat(Stream.of(0, 1, 2).map(story::outcome)).containsOnly("completed");
        assertThat(commands(story.server(2))).filteredOn(command -> command.startsWith("RCPT")).hasSize(1000);
        assertThat(story.seconds(0)).isGreaterThan(15 * 0.12);
        assertThat(story.seconds(2)).isLessThan(story.seconds(0));
        // EHLO, the envelope and the message: three round trips, whatever the number of recipients.
        assertThat(story.seconds(1)).isGreaterThan(3 * 0.12).isLessThan(story.seconds(0));
    }

    /** The texts are those of the story. */
    @Test
    void story001TheGatewaySpeaksBehindHalfOfTheGreeting() {
        Played story = Played.story("001-greeting");
        assertThat(story.outcome(0)).isEqualTo("completed");
        Timeline seen = story.client(1);
        assertThat(segments(seen, Direction.SERVER).subList(0, 2)).satisfiesExactly(
                first -> assertThat(first).isEqualTo("220 smtp.tele.fi "),
                second -> assertThat(second).startsWith("ESMTP ").contains("\r\n"));
        assertThat(seen.segments().stream().limit(3).map(Segment::direction)).containsExactly(Direction.SERVER,
                Direction.CLIENT, Direction.SERVER);
        assertThat(commands(seen)).startsWith("HELO smtpgate.customer.example");
        assertThat(story.outcome(1)).isEqualTo("out-of-step");
        assertThat(story.message(1)).startsWith("The client took a part of the greeting, \"220 smtp.tele.fi \", for the"
                + " whole, and went on before it was complete. It took \"");
        assertThat(story.outcome(2)).isEqualTo("completed");
    }

    @Test
    void story001TheServerTakesARecipientWithAPercentSign() {
        Played story = Played.story("001-relay");
        assertThat(commands(story.server(0))).contains("RCPT TO:<anybody%anywhere@local.host.name>");
        assertThat(story.outcome(0)).isEqualTo("completed");
        assertThat(story.message(1)).isEqualTo("The server said \"554 5.7.1 <anybody%anywhere@local.host.name>: Relay"
                + " access denied\" to \"RCPT TO:<anybody%anywhere@local.host.name>\".");
    }

    @Test
    void story002AVerbThatIsCutBecomesXxxxAndASynchronizationError() {
        Played story = Played.story("002");
        assertThat(story.outcome(0)).isEqualTo("completed");
        assertThat(segments(story.client(1), Direction.CLIENT)).containsSequence(
                "MAIL FROM:<alice@example.org>\r\nRC", "PT TO:<bob1@example.org>\r\nRCPT TO:<bob2@example.org>\r\n"
                        + "RCPT TO:<bob3@example.org>\r\nDATA\r\n");
        assertThat(String.join("", segments(story.server(1), Direction.CLIENT)))
                .contains("MAIL FROM:<alice@example.org>\r\nXXXX TO:<bob1@example.org>\r\nRCPT TO:<bob2@");
        assertThat(replies(story.client(1))).endsWith("554 SMTP synchronization error");
        assertThat(story.message(1)).isEqualTo("The server said \"554 SMTP synchronization error\" to"
                + " \"RCPT TO:<bob1@example.org>\". The server closed the connection, and no reply to"
                + " \"RCPT TO:<bob2@example.org>\" before that.");
        assertThat(replies(story.client(2))).contains("500 5.5.2 Error: command not recognized")
                .anyMatch(reply -> reply.startsWith("250 2.0.0 Ok: queued"));
    }

    @Test
    void story003TheGreetingIsMasked() {
        Played story = Played.story("003-greeting");
        assertThat(replies(story.server(0)).getFirst()).matches("220 [a-z.]+ ESMTP Postfix.*");
        assertThat(replies(story.client(0)).getFirst()).matches("220 [*20 ]*\\*[*20 ]*");
        assertThat(replies(story.client(1)).getFirst()).matches("220 \\*+");
        assertThat(story.outcome(0)).isEqualTo("completed");
    }

    @Test
    void story003TheEndOfMailDataIsLostWhereTheDotAndItsCrlfAreApart() {
        Played story = Played.story("003-dot");
        assertThat(story.outcome(0)).isEqualTo("completed");
        assertThat(story.outcome(1)).isEqualTo("timed-out");
        assertThat(story.message(1)).isEqualTo("Nothing came for 2 s, and no reply to the message before that.");
        assertThat(segments(story.client(1), Direction.CLIENT)).endsWith("\r\n");
        assertThat(String.join("", segments(story.server(1), Direction.CLIENT))).doesNotContain("\r\n.\r\n");
    }

    @Test
    void story003ALargeMessageNeverArrives() {
        Played story = Played.story("003-mtu");
        assertThat(story.outcome(0)).isEqualTo("completed");
        assertThat(story.outcome(1)).isEqualTo("timed-out");
        assertThat(commands(story.server(1))).endsWith("DATA");
        assertThat(segments(story.client(1), Direction.CLIENT)).last().asString().hasSizeGreaterThan(1000);
    }

    @Test
    void story004TheAntiVirusProgramTalksToTheServerByItself() {
        Played story = Played.story("004-proxy");
        assertThat(Stream.of(0, 1).map(story::outcome)).containsOnly("completed");
        assertThat(replies(story.client(0))).contains("354 End data with <CR><LF>.<CR><LF>");
        assertThat(replies(story.client(1))).contains("354 Please start mail input.");
        assertThat(String.join(" ", verbs(story.server(1))))
                .matches("EHLO MAIL RCPT RSET (NOOP )+RSET MAIL RCPT DATA QUIT");
        assertThat(verbs(story.client(1))).containsExactly("EHLO", "MAIL", "RCPT", "DATA", "QUIT");
    }

    private static List<String> verbs(Timeline timeline) {
        return commands(timeline).stream().map(command -> command.split("[ :]", 2)[0]).toList();
    }

    @Test
    void story004TheClientGivesUpWhenHeloNeedsAName() {
        Played story = Played.story("004-helo");
        assertThat(commands(story.client(0))).containsExactly("HELO", "QUIT");
        assertThat(replies(story.client(0)).get(1)).isEqualTo("501 Syntax: HELO hostname");
    }

    @Test
    void story004RsetBeforeMailIsHarmless() {
        Played story = Played.story("004-rset");
        assertThat(story.outcome(0)).isEqualTo("completed");
        assertThat(verbs(story.server(0))).containsExactly("EHLO", "MAIL", "RCPT", "DATA", "RSET", "MAIL", "RCPT",
                "DATA", "QUIT");
    }

    @Test
    void aNumberStandsForAllPartsOfAStory() {
        assertThat(Stories.told("004")).extracting(Story::name).containsExactly("004-proxy", "004-helo", "004-rset");
        assertThat(Stories.told("002")).extracting(Story::name).containsExactly("002");
        assertThat(Stories.told("00")).isEmpty();
    }
}
