package mailseam.capture.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Copies a capture that comes from a pipe, or a compressed one, unpacked, to a file that goes when this is closed: packets are read
 * more than once. What is copied so far can be read meanwhile.
 */
final class Spool implements Closeable {
    private static final int PIECE = 256 * 1024;

    private final InputStream in;
    private final Path file;
    private final OutputStream out;
    private final long most;
    private final byte[] piece = new byte[PIECE];
    private long copied;
    private @Nullable String trouble;

    /**
     * Gets ready to copy.
     *
     * @param in     is closed with this
     * @param folder where the file is to be
     * @param most   so many octets are copied at most
     */
    Spool(InputStream in, Path folder, long most) throws IOException {
        this.in = unpack(in);
        this.file = Files.createTempFile(folder, "capture", ".spool");
        this.out = Files.newOutputStream(file);
        this.most = most;
    }

    private InputStream unpack(InputStream in) throws IOException {
        PushbackInputStream head = new PushbackInputStream(in, Packing.HEAD);
        byte[] magic = head.readNBytes(Packing.HEAD);
        head.unread(magic);
        try {
            return Packing.of(magic).unpack(head);
        } catch (IOException failed) {
            note(failed);
            return head;
        }
    }

    private void note(IOException failed) throws IOException {
        trouble = Packing.trouble(failed);
        if (trouble == null) {
            throw failed;
        }
    }

    Path file() {
        return file;
    }

    /** Waits for octets and copies what has come; false if no more come. */
    boolean copy() throws IOException {
        int count = trouble == null ? read() : -1;
        if (count < 0) {
            return false;
        }
        out.write(piece, 0, count);
        copied += count;
        if (copied >= most) {
            trouble = "The capture has more than " + most + " octets unpacked; those beyond are not read.";
        }
        return true;
    }

    /** What kept it from copying all, or null. */
    @Nullable
    String trouble() {
        return trouble;
    }

    private int read() throws IOException {
        try {
            return in.read(piece);
        } catch (IOException failed) {
            note(failed);
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        try (in; out) {
            Files.deleteIfExists(file);
        }
    }
}
