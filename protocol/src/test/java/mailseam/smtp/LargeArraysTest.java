package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Octets that are a small part of a large array, such as a block of a capture, do not hold all of it once they are read. */
class LargeArraysTest {
    private static WeakReference<byte[]> readFromLargeArray(String text, Consumer<Octets> reader) {
        byte[] array = new byte[1 << 20];
        Octets octets = Octets.latin1(text);
        octets.copyTo(0, array, 100, octets.length());
        reader.accept(Octets.wrap(array, 100, octets.length()));
        return new WeakReference<>(array);
    }

    private static void assertGone(WeakReference<byte[]> array) {
        for (int i = 0; i < 20 && array.get() != null; i++) {
            System.gc();
        }
        assertThat(array.get() == null).isTrue();
    }

    @Test
    void commandsThatWereReadLeaveTheirArray() {
        CommandReader reader = new CommandReader(Limits.DEFAULT, _ -> {});

        assertGone(readFromLargeArray("NOOP\r\nQU", octets -> reader.read(octets, 0, 0)));
        assertThat(reader.inUnit()).isTrue();
    }

    @Test
    void repliesThatWereReadLeaveTheirArray() {
        ReplyReader reader = new ReplyReader(Limits.DEFAULT, _ -> {});

        assertGone(readFromLargeArray("220 mx\r\n25", octets -> reader.read(octets, 0, 0)));
        assertThat(reader.inReply()).isTrue();
    }

    @Test
    void octetsThatWaitForAVerdictAreCopiedOut() {
        CommandReader reader = new CommandReader(Limits.DEFAULT, _ -> {});

        assertGone(readFromLargeArray("DATA\r\n" + "x".repeat(2000), octets -> reader.read(octets, 0, 0)));
        assertThat(reader.held()).isEqualTo(2000);
    }
}
