package mailseam.capture.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * A capture that is open: a file, which may still grow, or what comes from a pipe. Plain pcap and pcapng files are read where they
 * are; what comes from a pipe and what gzip or zstd has packed is copied to a temporary file. One thread reads it.
 */
public final class CaptureFile implements Closeable {
    /** No more than this is unpacked or taken from a pipe: 64 GiB. */
    private static final long MOST = 64L << 30;

    /** The header of a pcap file: what has fewer octets may still become a capture. */
    private static final int SHORTEST = 24;

    private final CaptureOctets octets;
    private final @Nullable Spool spool;
    private final @Nullable Path temporary;
    private @Nullable CaptureReader reader;

    private CaptureFile(CaptureOctets octets, @Nullable Spool spool) {
        this(octets, spool, null);
    }

    private CaptureFile(CaptureOctets octets, @Nullable Spool spool, @Nullable Path temporary) {
        this.temporary = temporary;
        this.octets = octets;
        this.spool = spool;
    }

    /** Opens a file; one that is none, such as a named pipe, is read as a stream. */
    public static CaptureFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return read(Files.newInputStream(file));
        }
        CaptureOctets octets = CaptureOctets.of(file);
        Packing packing = Packing.of(octets.read(0, Packing.HEAD).toArray());
        return packing != Packing.NONE ? read(Files.newInputStream(file)) : new CaptureFile(octets, null);
    }

    /** Opens a file that goes when this is closed. */
    public static CaptureFile temporary(Path file) throws IOException {
        return new CaptureFile(CaptureOctets.of(file), null, file);
    }

    /** Whether what begins with these octets is a capture, or a packed file that may be one. */
    public static boolean mayBe(Octets head) {
        if (head.length() < 4) {
            return false;
        }
        int magic = head.at(0) << 24 | head.at(1) << 16 | head.at(2) << 8 | head.at(3);
        return PcapFlavour.of(magic) != null || magic == PcapngReader.SECTION || Packing.of(magic) != Packing.NONE;
    }

    /** Reads a capture from a stream, which is closed with this. */
    public static CaptureFile read(InputStream in) throws IOException {
        return read(in, Path.of(System.getProperty("java.io.tmpdir")), MOST);
    }

    /** The same, with a folder for the temporary file, and so many octets at most. */
    static CaptureFile read(InputStream in, Path folder, long most) throws IOException {
        try {
            Spool spool = new Spool(new BufferedInputStream(in), folder, most);
            return new CaptureFile(CaptureOctets.of(spool.file()), spool);
        } catch (IOException failed) {
            try (in) {
                throw failed;
            }
        }
    }

    /** A capture in memory. */
    public static CaptureFile of(byte[] octets) {
        return new CaptureFile(CaptureOctets.of(octets), null);
    }

    /** The octets of the capture, unpacked. */
    public CaptureOctets octets() {
        return octets;
    }

    /** Goes to the next packet; false if there is none yet. */
    public boolean next(Packet packet) {
        return reader().next(packet);
    }

    /**
     * Looks for more octets: waits for those of a pipe, and looks whether a file has grown.
     *
     * @return false if no more are to be had, which for a file means now
     */
    public boolean more() throws IOException {
        if (spool == null) {
            return octets.grow();
        }
        boolean more = fetch();
        octets.grow();
        return more;
    }

    /** Looks without waiting whether there are more octets than before: the file has grown, or another thread has fetched some. */
    public boolean look() throws IOException {
        return octets.grow();
    }

    /**
     * Waits for octets of a pipe and takes them, so that {@link #look} finds them. One thread does this, whichever reads the packets
     * meanwhile, and it must have ended before {@link #end}.
     *
     * @return false if no more come; always for a file
     */
    public boolean fetch() throws IOException {
        return spool != null && spool.copy();
    }

    /** No more is read: what is left unread is noted. */
    public void end() {
        CaptureReader last = reader();
        String trouble = spool == null ? null : spool.trouble();
        if (trouble != null) {
            if (last instanceof UnreadableCapture && octets.length() < SHORTEST) {
                last = new UnreadableCapture(new CaptureFacts());
            }
            last.facts().note(CaptureNote.Kind.CUT_OFF, octets.length(), 0, trouble);
        }
        reader = last;
        last.end();
    }

    /** What the file says beside its packets. */
    public CaptureFacts facts() {
        return reader().facts();
    }

    /** The reader; where a file is too short to tell what it is, it is not kept, since the file may grow. */
    public CaptureReader reader() {
        CaptureReader now = reader;
        if (now == null) {
            now = CaptureReader.of(octets);
            if (!(now instanceof UnreadableCapture) || octets.length() >= SHORTEST) {
                reader = now;
            }
        }
        return now;
    }

    @Override
    public void close() throws IOException {
        if (spool != null) {
            spool.close();
        }
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }
}
