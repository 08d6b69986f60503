package mailseam.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import mailseam.smtp.Octets;

/**
 * Loads files from the folder of a session and from folders within it, and from nowhere else: a session may come from a
 * stranger, and what it names is sent to a server.
 *
 * @param folder the folder that holds the session
 */
public record FolderAttachments(Path folder) implements Attachments {
    /** The largest file that is loaded, in octets. */
    public static final int MAX_OCTETS = 128 * 1024 * 1024;

    @Override
    public Octets load(String file) throws IOException {
        Path real = resolve(file);
        if (!Files.isRegularFile(real)) {
            throw new IOException("it is no file.");
        }
        try (InputStream in = Files.newInputStream(real)) {
            byte[] octets = in.readNBytes(MAX_OCTETS + 1);
            if (octets.length > MAX_OCTETS) {
                throw new IOException("it has more than " + MAX_OCTETS + " octets.");
            }
            return Octets.wrap(octets);
        }
    }

    private Path resolve(String file) throws IOException {
        Path relative;
        try {
            relative = Path.of(file);
        } catch (InvalidPathException _) {
            throw new IOException("its name is none that this system knows.");
        }
        if (relative.isAbsolute() || !folder.resolve(relative).normalize().startsWith(folder.normalize())) {
            throw new IOException("it lies outside of the session's folder.");
        }
        try {
            Path real = folder.resolve(relative).toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw new IOException("it is a link out of the session's folder.");
            }
            return real;
        } catch (NoSuchFileException _) {
            throw new IOException("it does not exist.");
        }
    }
}
