package mailseam.app.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventBridgeTest {
    private final List<List<Integer>> batches = new ArrayList<>();

    @Test
    void carriesEventsInOrderWithACapForEachPulse() {
        EventBridge<Integer> bridge = new EventBridge<>(100, 4, batches::add);
        IntStream.range(0, 10).forEach(bridge::offer);

        bridge.drain();
        assertThat(batches).containsExactly(List.of(0, 1, 2, 3));
        assertThat(bridge.pending()).isEqualTo(6);
        bridge.drain();
        bridge.drain();
        bridge.drain();

        assertThat(batches).hasSize(3);
        assertThat(batches.stream().flatMap(List::stream))
                .containsExactlyElementsOf(IntStream.range(0, 10).boxed().toList());
    }

    @Test
    void givesUpRatherThanGrowWithoutBound() {
        EventBridge<Integer> bridge = new EventBridge<>(3, 10, batches::add);
        IntStream.range(0, 5).forEach(bridge::offer);

        assertThat(bridge.overflowed()).isTrue();
        bridge.drain();
        bridge.offer(9);
        bridge.drain();

        assertThat(batches).as("no part of a stream with a hole in it").isEmpty();
        assertThat(bridge.pending()).isZero();
    }

    @Test
    void takesEventsFromManyThreads() throws InterruptedException {
        EventBridge<Integer> bridge = new EventBridge<>(100_000, 1_000, batches::add);
        CountDownLatch done = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            Thread.ofVirtual().start(() -> {
                IntStream.range(0, 5_000).forEach(bridge::offer);
                done.countDown();
            });
        }
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        while (bridge.pending() > 0) {
            bridge.drain();
        }

        assertThat(batches.stream().mapToInt(List::size).sum()).isEqualTo(20_000);
        assertThat(batches).allMatch(batch -> batch.size() <= 1_000);
    }
}
