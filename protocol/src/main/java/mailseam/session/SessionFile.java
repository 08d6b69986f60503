package mailseam.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mailseam.smtp.Octets;

/**
 * A session file as read: its octets, what could be understood of it, and all that is wrong with it. A file with problems is
 * still a file to be shown and mended.
 *
 * @param source   the octets of the file
 * @param session  all that could be understood
 * @param problems what is wrong, in the order of the file; empty if the session may be played
 */
public record SessionFile(Octets source, Session session, List<Problem> problems) {
    /** The largest file that is read, in octets. */
    public static final int MAX_OCTETS = 32 * 1024 * 1024;
    /** The longest line that is read, in octets. */
    public static final int MAX_LINE = 1024 * 1024;
    /** The most lines that are read. */
    public static final int MAX_LINES = 1_000_000;
    /** The most problems that are told one by one; one more tells how many are left. */
    public static final int MAX_PROBLEMS = 100;
    /** How deep {@code @repeat} nests. */
    public static final int MAX_NESTING = 8;
    /** The largest count of a {@code @repeat}. */
    public static final int MAX_REPEAT = 1_000_000;

    public SessionFile {
        problems = List.copyOf(problems);
    }

    /** Reads a session file; nothing throws. */
    public static SessionFile read(Octets source) {
        return new SessionReader(source).read();
    }

    /**
     * Reads a session file from disk. Of a file that is too large no more than its head is held.
     *
     * @throws IOException if it cannot be read
     */
    public static SessionFile open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(Octets.wrap(in.readNBytes(MAX_OCTETS + 1)));
        }
    }
}
