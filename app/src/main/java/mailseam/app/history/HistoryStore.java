package mailseam.app.history;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mailseam.app.document.Origin;
import mailseam.app.folder.PrivateFolder;
import mailseam.report.AtomicFile;
import mailseam.session.Mark;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/**
 * The runs of all sessions on disk: a folder for each session with a file that names it, and in it a folder for each run. Whatever is
 * killed when, a run is there whole or not at all. Several programs may use it at once. Each call may wait for the disk.
 */
public final class HistoryStore {
    /** So many runs without a note are kept of a session. */
    public static final int COUNT = 100;
    /** Their recordings are so large at most, in octets. */
    public static final long OCTETS = 64L << 20;
    /** So many sessions have a history; of more, the one that was run the longest time ago and has no notes loses its own. */
    static final int SESSIONS = 1_000;
    private static final int MOST = 1_000_000;
    private static final String NAME = "session";
    private static final Comparator<HistoryEntry> NEWEST_FIRST = Comparator
            .comparing((HistoryEntry entry) -> entry.run().time()).thenComparing(HistoryEntry::folder).reversed();

    private final Path root;

    /** Below a folder that is made when there is something to keep. */
    public HistoryStore(Path root) {
        this.root = root;
    }

    /** The runs of a session, the newest first. One that cannot be read is left out. */
    public synchronized List<HistoryEntry> list(Origin session) throws IOException {
        List<HistoryEntry> found = new ArrayList<>();
        for (Path folder : folders(session)) {
            found.addAll(entries(folder));
        }
        found.sort(NEWEST_FIRST);
        return found;
    }

    private static List<HistoryEntry> entries(Path folder) throws IOException {
        List<HistoryEntry> found = new ArrayList<>();
        for (Path run : RunFolder.list(folder)) {
            entry(new RunFolder(run)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<HistoryEntry> entry(RunFolder run) {
        try {
            return run.isThere() ? Optional.of(new HistoryEntry(run.folder(), run.run())) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a run; older ones may have to go.
     *
     * @throws IOException if it cannot be written, or could not be read again because it is too large
     */
    public synchronized HistoryEntry add(Origin session, PastRun run, Octets recording) throws IOException {
        if (recording.length() > SessionFile.MAX_OCTETS) {
            throw new IOException("a recording of " + recording.length() + " octets is too large to be kept");
        }
        PrivateFolder.make(root);
        List<Path> mine = folders(session);
        Path folder = mine.isEmpty() ? named(session) : mine.getFirst();
        RunFolder kept = new RunFolder(fresh(folder));
        kept.write(run, recording);
        trim(session, run.time());
        return new HistoryEntry(kept.folder(), run);
    }

    private Path named(Origin session) throws IOException {
        forgetOldest();
        Path folder = fresh(root);
        AtomicFile.write(folder.resolve(NAME), out -> out.write(SessionName.write(session).toArray()));
        return folder;
    }

    /** A folder that nobody else has: to make it is to have it. */
    private static Path fresh(Path in) throws IOException {
        for (int number = RunFolder.list(in).size() + 1; number < MOST; number++) {
            Path folder = in.resolve(String.valueOf(number));
            if (made(folder)) {
                return folder;
            }
        }
        throw new IOException("too many in " + in);
    }

    private static boolean made(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    private void forgetOldest() throws IOException {
        List<Path> all = RunFolder.list(root);
        if (all.size() < SESSIONS) {
            return;
        }
        Path oldest = null;
        Instant age = Instant.MAX;
        for (Path folder : all) {
            Instant used = Files.getLastModifiedTime(folder).toInstant();
            if (used.isBefore(age) && entries(folder).stream().allMatch(HistoryStore::isSpare)) {
                oldest = folder;
                age = used;
            }
        }
        if (oldest != null) {
            Files.deleteIfExists(oldest.resolve(NAME));
            for (Path run : RunFolder.list(oldest)) {
                new RunFolder(run).remove();
            }
            Files.deleteIfExists(oldest);
        }
    }

    /** What goes beyond the bounds goes, the oldest first, but nothing that has a note or a mark; and what was never finished, or deleted. */
    private void trim(Origin session, Instant now) throws IOException {
        int count = 0;
        long octets = 0;
        for (HistoryEntry entry : list(session)) {
            RunFolder run = new RunFolder(entry.folder());
            if (isSpare(entry)) {
                count++;
                octets += run.octets();
                if (count > 1 && (count > COUNT || octets > OCTETS)) {
                    run.remove();
                }
            }
        }
        for (Path folder : folders(session)) {
            for (Path run : RunFolder.list(folder)) {
                if (Files.isDirectory(run) && new RunFolder(run).isAbandoned(now)) {
                    new RunFolder(run).remove();
                }
            }
        }
    }

    /** The recording of a run. */
    public Session recording(HistoryEntry entry) throws IOException {
        return new RunFolder(entry.folder()).recording();
    }

    /** Gives a run another note. */
    public synchronized void note(HistoryEntry entry, String note) throws IOException {
        RunFolder folder = new RunFolder(entry.folder());
        folder.write(folder.run().withNote(note));
    }

    /** Keeps other marks with the recording of a run. */
    public synchronized void mark(HistoryEntry entry, List<Mark> marks) throws IOException {
        new RunFolder(entry.folder()).mark(marks);
    }

    /** Whether it may go to make room: whether nobody has written anything to it. */
    private static boolean isSpare(HistoryEntry entry) {
        return entry.run().note().isEmpty() && !new RunFolder(entry.folder()).isMarked();
    }

    /** Deletes runs, so that {@link #restore} can take it back for at least a day. */
    public synchronized void delete(List<HistoryEntry> entries) throws IOException {
        for (HistoryEntry entry : entries) {
            new RunFolder(entry.folder()).putAside();
        }
    }

    /** Takes back that runs were deleted. */
    public synchronized void restore(List<HistoryEntry> entries) throws IOException {
        for (HistoryEntry entry : entries) {
            new RunFolder(entry.folder()).putBack();
        }
    }

    /** A file, or a folder with all that is in it, is elsewhere now: so are the sessions whose runs these are. */
    public synchronized void moved(Path from, Path to) throws IOException {
        for (Path folder : all()) {
            if (name(folder).orElse(null) instanceof Origin.File(Path path) && path.startsWith(from)) {
                rename(folder, new Origin.File(path.equals(from) ? to : to.resolve(from.relativize(path))));
            }
        }
    }

    /** A session has another name, or a file for the first time. */
    public synchronized void renamed(Origin from, Origin to) throws IOException {
        for (Path folder : folders(from)) {
            rename(folder, to);
        }
    }

    private static void rename(Path folder, Origin to) throws IOException {
        AtomicFile.write(folder.resolve(NAME), out -> out.write(SessionName.write(to).toArray()));
    }

    private List<Path> folders(Origin session) throws IOException {
        return all().stream().filter(folder -> name(folder).filter(session::equals).isPresent()).sorted().toList();
    }

    private List<Path> all() throws IOException {
        return Files.isDirectory(root) ? RunFolder.list(root) : List.of();
    }

    private static Optional<Origin> name(Path folder) {
        try {
            return Optional.of(SessionName.read(RunFolder.read(folder.resolve(NAME), SessionName.LARGEST)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
