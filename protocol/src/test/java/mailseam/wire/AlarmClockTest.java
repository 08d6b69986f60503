package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandle;
import io.netty.channel.IoHandler;
import io.netty.channel.IoHandlerContext;
import io.netty.channel.IoRegistration;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On an event loop without connections, which counts how often it would have seen to them. */
class AlarmClockTest {
    private final AtomicInteger rounds = new AtomicInteger();
    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, _ -> new Rounds(rounds));
    private final EventLoop loop = loops.next();

    @AfterEach
    void end() {
        loops.shutdownGracefully(0, 10, TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private record Rounds(AtomicInteger count, Semaphore woken) implements IoHandler {
        Rounds(AtomicInteger count) {
            this(count, new Semaphore(0));
        }

        @Override
        public int run(IoHandlerContext context) {
            count.incrementAndGet();
            try {
                if (context.canBlock()) {
                    long nanos = context.delayNanos(System.nanoTime());
                    woken.tryAcquire(nanos < 0 ? TimeUnit.SECONDS.toNanos(1) : nanos, TimeUnit.NANOSECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 0;
        }

        @Override
        public void wakeup() {
            woken.release();
        }

        @Override
        public IoRegistration register(IoHandle handle) {
            throw new UnsupportedOperationException("no connections");
        }

        @Override
        public boolean isCompatible(Class<? extends IoHandle> handleType) {
            return false;
        }
    }

    /** Also where its time is over at once, since the program stood still. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void letsTheLoopSeeToItsConnectionsBeforeItRings(int millis) throws Exception {
        CompletableFuture<Integer> between = new CompletableFuture<>();
        long start = System.nanoTime();
        loop.execute(() -> {
            int set = rounds.get();
            new AlarmClock(loop, () -> between.complete(rounds.get() - set)).set(Duration.ofMillis(millis));
        });
        assertThat(between.get(10, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(4);
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(millis * 1_000_000L);
    }

    @Test
    void canBeTakenBackUntilItRings() throws Exception {
        CompletableFuture<Boolean> silent = new CompletableFuture<>();
        loop.execute(() -> {
            AlarmClock alarm = new AlarmClock(loop, () -> silent.complete(false));
            alarm.set(Duration.ZERO);
            // Behind its time, and before the last of its turns.
            loop.schedule(() -> {
                assertThat(alarm.isSet()).isTrue();
                alarm.clear();
                assertThat(alarm.isSet()).isFalse();
                loop.schedule(() -> silent.complete(true), 50, TimeUnit.MILLISECONDS);
            }, 0, TimeUnit.NANOSECONDS);
        });
        assertThat(silent.get(10, TimeUnit.SECONDS)).isTrue();
    }
}
