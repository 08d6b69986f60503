package mailseam.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class OctetStoreTest {
    private static final List<Integer> SIZES = List.of(1, 7, 100, 4_095, 4_096, 4_097, 8_191, 8_192, 8_193, 65_536);

    private final Random random = new Random(7);
    private final OctetStore store = new OctetStore(1_000_000);
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    private Octets next(int size) {
        byte[] octets = new byte[size];
        random.nextBytes(octets);
        return Octets.wrap(octets);
    }

    private void append(Octets octets) {
        store.append(octets);
        all.writeBytes(octets.toArray());
    }

    @Test
    void givesBackWhatWasPutInWhateverTheSizes() {
        for (int i = 0; i < 200 && all.size() < 900_000; i++) {
            append(next(SIZES.get(random.nextInt(SIZES.size()))));
        }
        Octets whole = Octets.wrap(all.toByteArray());
        assertThat(store.length()).isEqualTo(whole.length());
        assertThat(store.read(0, Integer.MAX_VALUE)).isEqualTo(whole);
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(whole.length());
            int count = Math.min(random.nextInt(20_000), whole.length() - from);
            assertThat(store.read(from, count)).isEqualTo(whole.slice(from, from + count));
        }
    }

    @Test
    void aSnapshotNeverChanges() {
        append(next(10));
        append(next(5_000));
        append(next(10));
        OctetStream snapshot = store.snapshot();
        Octets before = Octets.wrap(all.toByteArray());
        append(next(10));
        append(next(5_000));
        assertThat(snapshot.length()).isEqualTo(before.length());
        assertThat(snapshot.read(0, Integer.MAX_VALUE)).isEqualTo(before);
    }

    @Test
    void keepsNoLargerArrayThanItNeeds() {
        Octets large = next(100_000);
        append(large.slice(0, 5_000));
        append(large.slice(5_000, 12_000));
        assertThat(store.read(0, 12_000)).isEqualTo(large.slice(0, 12_000));
    }

    @Test
    void keepsUpToItsBoundAndCountsTheRest() {
        OctetStore small = new OctetStore(10_000);
        Octets octets = next(30_000);
        assertThat(small.append(octets.slice(0, 6_000))).isTrue();
        assertThat(small.append(octets.slice(6_000, 12_000))).isFalse();
        assertThat(small.append(octets.slice(12_000, 30_000))).isFalse();
        assertThat(small.length()).isEqualTo(30_000);
        assertThat(small.read(0, 30_000)).isEqualTo(octets.slice(0, 10_000));
        assertThat(small.read(10_000, 1)).isEqualTo(Octets.EMPTY);
        assertThatThrownBy(() -> small.read(-1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
