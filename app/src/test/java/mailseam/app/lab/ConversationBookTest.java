package mailseam.app.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mailseam.play.Outcome;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;

class ConversationBookTest {
    private final AtomicInteger changes = new AtomicInteger();
    private final ConversationBook book = new ConversationBook(changes::incrementAndGet);

    private ConversationLog begin() {
        return book.begin("127.0.0.1:1", Instant.EPOCH);
    }

    private static TimelineEvent octets(int length) {
        return new TimelineEvent.Read(0, Direction.CLIENT, Octets.wrap(new byte[length]));
    }

    @Test
    void keepsTheLastConversationsAndCountsAll() {
        ConversationLog first = begin();
        first.clientSide(octets(10));
        for (int i = 1; i < 1_000; i++) {
            begin().over(new Outcome.Completed());
        }

        assertThat(book.picture().kept()).hasSize(ConversationBook.KEPT).doesNotContain(first);
        assertThat(book.picture().count()).isEqualTo(1_000);
        first.clientSide(octets(10));
        assertThat(first.timeline(Side.CLIENT)).as("what was forgotten takes no room").isEmpty();
    }

    @Test
    void keepsNoMoreOctetsThanItMay() {
        List<ConversationLog> logs = new ArrayList<>();
        int each = 8 << 20;
        for (int i = 0; i < 10; i++) {
            logs.add(begin());
            logs.getLast().clientSide(octets(each));
        }

        assertThat(book.picture().kept()).hasSize((int) (ConversationBook.OCTETS / each))
                .endsWith(logs.getLast());
        logs.getLast().over(new Outcome.Completed());
        assertThat(book.picture().kept()).contains(logs.getLast());
    }

    @Test
    void largestConversationStaysWhileItIsTheNewest() {
        ConversationLog log = begin();
        for (int i = 0; i < 10; i++) {
            log.clientSide(octets(8 << 20));
            log.serverSide(octets(8 << 20));
        }

        assertThat(book.picture().kept()).containsExactly(log);
        begin();
        assertThat(book.picture().kept()).doesNotContain(log);
    }

    @Test
    void pictureOfAGrowingConversationNeverChanges() {
        ConversationLog log = begin();
        log.clientSide(octets(10));
        var before = log.timeline(Side.CLIENT).orElseThrow();

        log.clientSide(octets(10));

        assertThat(before.segments()).hasSize(1);
        assertThat(log.timeline(Side.CLIENT).orElseThrow().segments()).hasSize(2);
    }

    @Test
    void readersAndWritersDoNotDisturbEachOther() throws InterruptedException {
        int writers = 4;
        CountDownLatch done = new CountDownLatch(writers);
        for (int i = 0; i < writers; i++) {
            Thread.ofVirtual().start(() -> {
                for (int n = 0; n < 500; n++) {
                    ConversationLog log = begin();
                    log.clientSide(octets(100_000));
                    log.over(new Outcome.Completed());
                }
                done.countDown();
            });
        }
        while (done.getCount() > 0) {
            book.picture().kept().forEach(ConversationLog::summary);
        }

        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(book.picture().count()).isEqualTo(2_000);
        assertThat(book.picture().kept()).hasSize(ConversationBook.KEPT);
        ConversationLog last = begin();
        last.clientSide(octets((int) ConversationBook.OCTETS - 250 * 100_000));
        assertThat(book.picture().kept()).as("octets of what was forgotten are not counted").hasSizeGreaterThan(100);
    }
}
