package mailseam.timeline.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mailseam.timeline.Talk;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;

class CommandGroupsTest {
    private static List<CommandGroup> groups(Timeline timeline) {
        CommandGroups groups = new TimelineFacts(timeline).groups();
        return IntStream.range(0, groups.count()).mapToObj(groups::get).toList();
    }

    @Test
    void aGroupIsWhatIsSentBeforeTheReplies() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("EHLO a\r\n").server("250 PIPELINING\r\n")
                .client("MAIL FROM:<a>\r\nRCPT TO:<b>\r\nDATA\r\n").server("250 a\r\n", "250 b\r\n354 go\r\n")
                .client("x\r\n.\r\nQUIT\r\n").server("250 c\r\n221 bye\r\n").end();

        assertThat(groups(timeline)).containsExactly(new CommandGroup(0, 0), new CommandGroup(1, 3),
                new CommandGroup(4, 5));
        assertThat(new CommandGroup(1, 3).size()).isEqualTo(3);
    }

    @Test
    void oneReplyOutstandingIsNotWaitingForAll() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("MAIL FROM:<a>\r\n", "RCPT TO:<b>\r\n")
                .server("250 a\r\n").client("RCPT TO:<c>\r\n").server("250 b\r\n250 c\r\n").client("DATA\r\n")
                .server("354 go\r\n").end();

        assertThat(groups(timeline)).containsExactly(new CommandGroup(0, 2), new CommandGroup(3, 3));
    }

    @Test
    void aReplyOfWhichTheEndComesLaterIsNotWaitedFor() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("NOOP\r\n").server("25").client("NOOP\r\n")
                .server("0 a\r\n250 b\r\n").end();

        assertThat(groups(timeline)).containsExactly(new CommandGroup(0, 1));
    }

    @Test
    void aChunkBelongsToItsCommand() {
        Timeline timeline = new Talk().server("220 hi\r\n").client("MAIL FROM:<a>\r\nRCPT TO:<b>\r\n")
                .server("250 a\r\n250 b\r\n").client("BDAT 2 LAST\r\n", "hi").server("250 c\r\n").client("QUIT\r\n")
                .server("221 bye\r\n").end();

        assertThat(groups(timeline)).containsExactly(new CommandGroup(0, 1), new CommandGroup(2, 3),
                new CommandGroup(4, 4));
    }

    @Test
    void findsTheGroupOfACommandAndGrowsWithTheTimeline() {
        Talk talk = new Talk().server("220 hi\r\n").client("NOOP\r\nNOOP\r\n").server("250 a\r\n250 b\r\n");
        TimelineFacts facts = new TimelineFacts(talk.snapshot());
        assertThat(facts.groups().count()).isOne();

        facts.grow(talk.client("NOOP\r\n").snapshot());

        assertThat(IntStream.range(0, 3).map(facts.groups()::indexOf)).containsExactly(0, 0, 1);
        assertThat(facts.groups().get(0)).isEqualTo(new CommandGroup(0, 1));
    }

    @Test
    void manyCommandsHaveManyGroups() {
        Talk talk = new Talk().server("220 hi\r\n");
        IntStream.range(0, 1_000).forEach(_ -> talk.client("NOOP\r\n").server("250 ok\r\n"));

        List<CommandGroup> groups = groups(talk.end());

        assertThat(groups).hasSize(1_000).allMatch(group -> group.size() == 1);
        assertThat(groups.get(777)).isEqualTo(new CommandGroup(777, 777));
    }
}
