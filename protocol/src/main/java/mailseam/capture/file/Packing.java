package mailseam.capture.file;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** How a file is packed, which its first octets tell. */
enum Packing {
    NONE,
    /** RFC 1952; several members, one behind the other, are one file. */
    GZIP,
    /** RFC 8878; several frames, one behind the other, are one file, and frames to be skipped may be among them. */
    ZSTD;

    /** So many octets tell it; fewer may. */
    static final int HEAD = 4;
    private static final int BUFFER = 256 * 1024;
    /** The code of libzstd, which never changes. */
    private static final long WINDOW_TOO_LARGE = 16;
    private static final String DAMAGED = "The compressed file is damaged.";
    private static final String CUT_OFF = "The compressed file is cut off.";

    /** How a file is packed that begins with these octets, the first one highest, and zeroes where it has fewer. */
    static Packing of(int magic) {
        if (magic >>> 16 == 0x1F8B) {
            return GZIP;
        }
        boolean skipped = (magic & 0xF0FF_FFFF) == 0x502A_4D18; // a file may begin with a frame to be skipped
        return magic == 0x28B5_2FFD || skipped ? ZSTD : NONE;
    }

    static Packing of(byte[] head) {
        int magic = 0;
        for (int i = 0; i < HEAD; i++) {
            magic = magic << 8 | (i < head.length ? head[i] & 0xFF : 0);
        }
        return of(magic);
    }

    /**
     * What is unpacked of a stream; zstd is given at most 128 MiB of memory for what it looks back to.
     *
     * @throws IOException where {@link #trouble} may have words for it; so may the stream throw, while it is read
     */
    InputStream unpack(InputStream in) throws IOException {
        try {
            return switch (this) {
                case NONE -> in;
                case GZIP -> new GZIPInputStream(in, BUFFER);
                case ZSTD -> new ZstdInputStreamNoFinalizer(in);
            };
        } catch (LinkageError failed) { // there is no native library for this kind of machine, or no place to put it
            throw new NoDecoder(failed);
        }
    }

    /** Why a packed file cannot be read any further, in a sentence, or null where it is no fault of the file. */
    static @Nullable String trouble(IOException failed) {
        return switch (failed) {
            case EOFException _ -> CUT_OFF;
            case ZipException _ -> DAMAGED;
            case NoDecoder _ -> "There is no zstd for this kind of machine here: unpack the file first, with zstd -d.";
            case ZstdIOException zstd when zstd.getErrorCode() == WINDOW_TOO_LARGE ->
                    "The file is compressed with more than 128 MiB to look back to: unpack it first, with zstd -d --long=31.";
            case ZstdIOException zstd -> "Truncated source".equals(zstd.getMessage()) ? CUT_OFF : DAMAGED;
            default -> null;
        };
    }

    private static final class NoDecoder extends IOException {
        private static final long serialVersionUID = 1;

        NoDecoder(Throwable cause) {
            super(cause);
        }
    }
}
