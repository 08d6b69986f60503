package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mailseam.session.After;
import mailseam.session.Gate;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;

/** With a kernel that says what the test wants, and a clock that goes when the test says so. */
class SegmentSenderTest {
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final List<String> told = new ArrayList<>();
    private long now;
    private Optional<TcpInfo> word = Optional.of(info(0, 10, 0, 0));
    private boolean holdsBack;
    private Duration slowness = Duration.ZERO;
    private int index;

    private static TcpInfo info(int unacked, int window, int unsent, int dataSegments) {
        return new TcpInfo(1448, unacked, 30, window, 0, unsent, dataSegments);
    }

    private SegmentSender sender(Gate gate) {
        channel.freezeTime();
        EventLog log = new EventLog(() -> now, event -> {
            if (event instanceof TimelineEvent.Confirmed confirmed) {
                told.add("confirmed " + confirmed.segment() + " " + confirmed.word().packets());
            }
        });
        return new SegmentSender(channel, this::ask, gate, log, new SegmentSender.Listener() {
            @Override
            public void left(PlannedSegment segment) {
                told.add("left " + segment.index());
            }

            @Override
            public void halfClose() {
                told.add("half-close");
            }

            @Override
            public void close() {
                told.add("close");
            }

            @Override
            public void broken(Throwable cause) {
                told.add("broken");
            }
        });
    }

    /** The kernel, which keeps what was written unsent while it {@link #holdsBack}. */
    private Optional<TcpInfo> ask() {
        now += slowness.toNanos();
        return holdsBack && !channel.outboundMessages().isEmpty() ? Optional.of(info(0, 10, 1, 0)) : word;
    }

    private PlannedSegment segment(String text, After after) {
        return new PlannedSegment(index++, Direction.CLIENT, 0, Octets.latin1(text), after, List.of());
    }

    private void pass(Duration time) {
        now += time.toNanos();
        channel.advanceTimeBy(time.toNanos(), TimeUnit.NANOSECONDS);
        channel.runPendingTasks();
    }

    private String written() {
        ByteBuf buffer = channel.readOutbound();
        return buffer == null ? "" : buffer.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void writesNothingBehindUnsentOctets() {
        SegmentSender sender = sender(new Gate.Wire());
        holdsBack = true;
        sender.add(segment("a", new After.Nothing()));
        sender.add(segment("b", new After.Nothing()));
        sender.pump();
        pass(Duration.ofSeconds(1));
        assertThat(channel.outboundMessages()).hasSize(1);
        assertThat(told).isEmpty();
        holdsBack = false;
        word = Optional.of(info(1, 10, 0, 1));
        pass(Duration.ofMillis(200));
        assertThat(channel.outboundMessages()).hasSize(2);
        assertThat(told).containsExactly("confirmed 0 1", "left 0", "confirmed 1 0", "left 1");
    }

    @Test
    void saysOfMergedWritesThatNoneHadASegmentOfItsOwn() {
        SegmentSender sender = sender(new Gate.Gap(Duration.ofMillis(5)));
        holdsBack = true;
        sender.add(segment("a", new After.Nothing()));
        sender.add(segment("b", new After.Nothing()));
        sender.pump();
        pass(Duration.ofMillis(5));
        assertThat(channel.outboundMessages()).hasSize(2);
        holdsBack = false;
        word = Optional.of(info(1, 10, 0, 1));
        pass(Duration.ofMillis(20));
        assertThat(told).containsExactly("confirmed 0 0", "left 0", "confirmed 1 0", "left 1");
    }

    @Test
    void waitsForRoomAndThenGoesOn() {
        SegmentSender sender = sender(new Gate.Wire());
        word = Optional.of(info(10, 10, 0, 5));
        sender.add(segment("a", new After.Nothing()));
        sender.pump();
        pass(Duration.ofMillis(500));
        assertThat(written()).isEmpty();
        word = Optional.of(info(9, 10, 0, 5));
        pass(Duration.ofMillis(20));
        assertThat(written()).isEqualTo("a");
        assertThat(told).containsExactly("confirmed 0 0", "left 0");
    }

    @Test
    void holdsTheNextSegmentUpAndNotTheWordThatThisOneLeft() {
        SegmentSender sender = sender(new Gate.Wire());
        sender.add(segment("a", new After.Wait(Duration.ofMillis(50))));
        sender.add(segment("b", new After.Nothing()));
        sender.addClose();
        sender.pump();
        assertThat(told).containsExactly("confirmed 0 0", "left 0");
        assertThat(written()).isEqualTo("a");
        pass(Duration.ofMillis(49));
        assertThat(written()).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(written()).isEqualTo("b");
        assertThat(told).endsWith("left 1", "close");
    }

    /** What hears the first segment on the same loop is to hear it alone, however long the machine stood still behind it. */
    @Test
    void letsTheLoopSeeToItsConnectionsWhereAPauseIsOverAtOnce() {
        SegmentSender sender = sender(new Gate.Wire());
        slowness = Duration.ofMillis(60);
        sender.add(segment("a", new After.Wait(Duration.ofMillis(50))));
        sender.add(segment("b", new After.Nothing()));
        sender.pump();
        sender.pump();
        assertThat(written()).isEqualTo("a");
        assertThat(written()).isEmpty();
        channel.runPendingTasks();
        assertThat(written()).isEqualTo("b");
    }

    @Test
    void settlesBeforeAReplyIsTold() {
        SegmentSender sender = sender(new Gate.Wire());
        holdsBack = true;
        sender.add(segment("a", new After.Nothing()));
        sender.pump();
        sender.settle();
        assertThat(told).isEmpty();
        holdsBack = false;
        word = Optional.of(info(1, 10, 0, 1));
        sender.settle();
        assertThat(told).containsExactly("confirmed 0 1", "left 0");
    }

    @Test
    void stopsForGood() {
        SegmentSender sender = sender(new Gate.Read());
        word = Optional.of(info(1, 10, 0, 0));
        sender.add(segment("a", new After.Nothing()));
        sender.pump();
        sender.stop();
        word = Optional.of(info(0, 10, 0, 0));
        pass(Duration.ofSeconds(10));
        sender.pump();
        assertThat(written()).isEmpty();
        assertThat(sender.queued()).isZero();
    }

    @Test
    void keepsTimesWhereTheKernelIsSilent() {
        SegmentSender sender = sender(new Gate.Gap(Duration.ofMillis(5)));
        word = Optional.empty();
        sender.add(segment("a", new After.Nothing()));
        sender.add(segment("b", new After.Nothing()));
        sender.pump();
        assertThat(written()).isEqualTo("a");
        pass(Duration.ofMillis(4));
        assertThat(written()).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(written()).isEqualTo("b");
        assertThat(told).containsExactly("left 0", "left 1");
    }
}
