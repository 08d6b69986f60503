package mailseam.app.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mailseam.report.AtomicFile;
import mailseam.session.Mark;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Octets;

/**
 * The folder of one run: its recording, and its index, which is written last. A run is there if its index is; to delete it is to give
 * the index another name, and to take that back is to undo.
 */
record RunFolder(Path folder) {
    /** A folder without an index is one that is being written, or was deleted a short time ago; when it is older it is neither. */
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final String INDEX = "run";
    private static final String DELETED = "deleted";
    private static final String RECORDING = "run.seam";
    /** Is there while the recording has marks: it tells so without reading it. */
    private static final String MARKED = "marked";

    boolean isThere() {
        return Files.isRegularFile(folder.resolve(INDEX));
    }

    PastRun run() throws IOException {
        return RunFormat.read(read(folder.resolve(INDEX), RunFormat.LARGEST));
    }

    Session recording() throws IOException {
        SessionFile file = SessionFile.read(read(folder.resolve(RECORDING), SessionFile.MAX_OCTETS));
        if (!file.problems().isEmpty()) {
            throw new IOException(file.problems().getFirst().message());
        }
        return file.session();
    }

    void write(PastRun run, Octets recording) throws IOException {
        AtomicFile.write(folder.resolve(RECORDING), out -> out.write(recording.toArray()));
        write(run);
    }

    void write(PastRun run) throws IOException {
        Octets octets = RunFormat.write(run);
        AtomicFile.write(folder.resolve(INDEX), out -> out.write(octets.toArray()));
    }

    boolean isMarked() {
        return Files.exists(folder.resolve(MARKED));
    }

    /** Keeps other marks with the recording. */
    void mark(List<Mark> marks) throws IOException {
        Session session = recording();
        Octets octets = SessionPrinter.print(new Session(session.header().withMarks(marks), session.steps()));
        if (!marks.isEmpty()) {
            AtomicFile.write(folder.resolve(MARKED), _ -> {});
        }
        AtomicFile.write(folder.resolve(RECORDING), out -> out.write(octets.toArray()));
        if (marks.isEmpty()) {
            Files.deleteIfExists(folder.resolve(MARKED));
        }
    }

    void putAside() throws IOException {
        Files.move(folder.resolve(INDEX), folder.resolve(DELETED), StandardCopyOption.REPLACE_EXISTING);
    }

    void putBack() throws IOException {
        Files.move(folder.resolve(DELETED), folder.resolve(INDEX), StandardCopyOption.REPLACE_EXISTING);
    }

    long octets() throws IOException {
        try {
            return Files.size(folder.resolve(RECORDING));
        } catch (NoSuchFileException _) {
            return 0;
        }
    }

    boolean isAbandoned(Instant now) throws IOException {
        return !isThere() && Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(ABANDONED));
    }

    /** Removes it with all that is in it, the index first. */
    void remove() throws IOException {
        Files.deleteIfExists(folder.resolve(INDEX));
        remove(folder);
    }

    /** Removes a folder with its files. */
    static void remove(Path folder) throws IOException {
        for (Path file : list(folder)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Reads a file that is no larger than it may be. */
    static Octets read(Path file, int largest) throws IOException {
        if (Files.size(file) > largest) {
            throw new IOException("too large: " + file);
        }
        return Octets.wrap(Files.readAllBytes(file));
    }
}
