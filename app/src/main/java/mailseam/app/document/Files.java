package mailseam.app.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import mailseam.smtp.Octets;

/** Reads and writes the user's files. */
public interface Files {
    /** The largest file that the editor takes, in octets. */
    long LARGEST = 4L << 20;

    /**
     * All octets of a file.
     *
     * @throws IOException if it cannot be read or is larger than {@link #LARGEST}; the message says which
     */
    Octets read(Path file) throws IOException;

    /**
     * What the file system says of a file, or empty if there is none.
     *
     * @throws IOException if it does not say
     */
    Optional<Stamp> stamp(Path file) throws IOException;

    /** Replaces a file, or leaves it as it is: never half of it. */
    void write(Path file, Octets octets) throws IOException;
}
