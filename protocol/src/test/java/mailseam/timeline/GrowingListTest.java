package mailseam.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mailseam.smtp.Octets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingListTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isAListWhoseSnapshotsNeverChange(long seed) {
        Random random = new Random(seed);
        GrowingList<Integer> list = new GrowingList<>();
        List<Integer> model = new ArrayList<>();
        List<List<Integer>> snapshots = new ArrayList<>();
        List<List<Integer>> copies = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            switch (random.nextInt(50)) {
                case 0 -> {
                    snapshots.add(list.snapshot());
                    copies.add(List.copyOf(model));
                }
                case 1, 2, 3 -> {
                    if (!model.isEmpty()) {
                        int index = random.nextInt(model.size());
                        list.replace(index, -i);
                        model.set(index, -i);
                    }
                }
                default -> {
                    list.append(i);
                    model.add(i);
                }
            }
        }

        assertThat(list).isEqualTo(model);
        assertThat(snapshots).isEqualTo(copies);
        assertThatThrownBy(() -> list.get(model.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.add(1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsOctetsOfAnyLengths(long seed) {
        Random random = new Random(seed);
        OctetStore store = new OctetStore(100_000);
        byte[] model = new byte[100_000];
        random.nextBytes(model);
        for (int at = 0; at < model.length;) {
            int count = Math.min(model.length - at, random.nextInt(20_000));
            assertThat(store.append(Octets.wrap(model, at, count))).isTrue();
            at += count;
        }
        OctetStream snapshot = store.snapshot();
        assertThat(store.append(Octets.latin1("x"))).isFalse();

        assertThat(store.length()).isEqualTo(100_001);
        assertThat(snapshot.length()).isEqualTo(100_000);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(100_000);
            int count = random.nextInt(30_000);
            Octets wanted = Octets.wrap(model, from, Math.min(count, 100_000 - from));
            assertThat(snapshot.read(from, count)).isEqualTo(wanted);
            assertThat(store.read(from, count)).isEqualTo(wanted);
        }
    }
}
