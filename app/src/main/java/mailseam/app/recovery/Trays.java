package mailseam.app.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.app.folder.PrivateFolder;
import mailseam.app.task.Work;

/**
 * The folders of all runs of the program, side by side: several may run at once and none touches what another keeps. Those that nobody
 * uses any more are taken over by the next one that starts.
 */
final class Trays {
    private static final int MOST = 1000;

    private final Path root;

    /** Below a folder that is made if it is not there. */
    Trays(Path root) {
        this.root = root;
    }

    /**
     * Takes over all folders that nobody uses, or makes one: the first is this run's from now on, the others are to be deleted once what
     * they hold is kept there too. One program at a time does this.
     */
    List<Tray> take() throws IOException {
        PrivateFolder.make(root);
        return alone(() -> {
            List<Tray> free = new ArrayList<>();
            for (Path folder : folders()) {
                Tray.take(folder).ifPresent(free::add);
            }
            if (free.isEmpty()) {
                free.add(fresh());
            }
            for (Tray tray : free) {
                tray.deleteHalfWritten();
            }
            return free;
        });
    }

    /** Deletes folders that were taken over, with what they hold. */
    void delete(List<Tray> trays) throws IOException {
        alone(() -> {
            for (Tray tray : trays) {
                tray.delete();
            }
            return trays;
        });
    }

    private <T> T alone(Work<T> work) throws IOException {
        try (FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock _ = channel.lock()) {
            return work.call();
        } catch (OverlappingFileLockException inThisProgram) {
            throw new IOException("in use: " + root, inThisProgram);
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private Tray fresh() throws IOException {
        for (int number = 1; number <= MOST; number++) {
            Path folder = root.resolve(String.valueOf(number));
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException _) {
                continue;
            }
            Optional<Tray> tray = Tray.take(folder);
            if (tray.isPresent()) {
                return tray.get();
            }
        }
        throw new IOException("too many in " + root);
    }
}
