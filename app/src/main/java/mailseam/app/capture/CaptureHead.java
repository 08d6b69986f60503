package mailseam.app.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mailseam.capture.file.CaptureFile;
import mailseam.smtp.Octets;

/** Tells captures from other files by their first octets; their names say little. */
public final class CaptureHead {
    private static final int LENGTH = 4;

    private CaptureHead() {
    }

    /** Whether a file is a capture, or is packed and may be one. */
    public static boolean mayBe(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return CaptureFile.mayBe(Octets.wrap(in.readNBytes(LENGTH)));
        }
    }
}
