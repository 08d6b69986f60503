package mailseam.capture.file;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * The octets of a capture: a file mapped into memory, or an array. A file may grow; the old mapping goes when nobody uses it any
 * longer. Octets are copied out before they are read, since a file that another program shortens takes its mapping with it: what
 * is no longer there is as if it had never been. May be read by several threads at once.
 */
public final class CaptureOctets {
    private final @Nullable Path file;
    private volatile MemorySegment octets;

    private CaptureOctets(@Nullable Path file, MemorySegment octets) {
        this.file = file;
        this.octets = octets;
    }

    /** The octets of a regular file. */
    public static CaptureOctets of(Path file) throws IOException {
        return new CaptureOctets(file, map(file));
    }

    /** The octets of an array, which the caller gives away. */
    public static CaptureOctets of(byte[] octets) {
        return new CaptureOctets(null, MemorySegment.ofArray(octets));
    }

    /** How many there are. */
    public long length() {
        return octets.byteSize();
    }

    /** Looks whether the file has grown, and says whether there are more octets than before. */
    public boolean grow() throws IOException {
        if (file == null) {
            return false;
        }
        MemorySegment now = map(file);
        boolean more = now.byteSize() > octets.byteSize();
        if (more) {
            octets = now;
        }
        return more;
    }

    /** The octets from an offset on; {@code length} at most, fewer at the end. */
    public Octets read(long offset, int length) {
        long there = Math.max(0, Math.min(length, length() - offset));
        byte[] read = new byte[(int) there];
        return Octets.wrap(read, 0, read(offset, read));
    }

    /** Fills an array from an offset on and says how many octets came: fewer than it holds at the end. */
    int read(long offset, byte[] into) {
        MemorySegment from = octets;
        int count = (int) Math.max(0, Math.min(into.length, from.byteSize() - offset));
        if (count == 0) {
            return 0;
        }
        try {
            MemorySegment.copy(from, ValueLayout.JAVA_BYTE, offset, into, 0, count);
            return count;
        } catch (InternalError _) { // the file was made shorter under its mapping
            return 0;
        }
    }

    private static MemorySegment map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
        }
    }
}
