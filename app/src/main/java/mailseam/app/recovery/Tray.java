package mailseam.app.recovery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.report.AtomicFile;
import mailseam.smtp.Octets;

/**
 * The folder in which one run of the program keeps its documents, a file for each. It holds a lock on the folder for as long as it runs;
 * the system lets go of it even when the program is killed, so that a folder without a lock is one that nobody uses.
 */
final class Tray implements Closeable {
    /** Larger ones are not kept; an editor takes files of a small part of it. */
    static final int LARGEST = 64 << 20;
    /** So many are read again at most. */
    static final int COUNT = 500;
    private static final String ENDING = ".kept";
    private static final String LOCK = "lock";
    private static final String ORDER = "order";

    private final Path folder;
    private final FileChannel channel;

    private Tray(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes a folder, unless a program that runs has it. */
    static Optional<Tray> take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Tray(folder, channel));
            }
        } catch (OverlappingFileLockException _) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** The numbers of the documents that are kept in it. */
    List<Integer> numbers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.matches("\\d{1,9}\\.kept"))
                    .map(name -> Integer.valueOf(name.substring(0, name.length() - ENDING.length()))).sorted()
                    .limit(COUNT).toList();
        }
    }

    Order order() throws IOException {
        try {
            return Order.read(read(folder.resolve(ORDER)).utf8(), numbers());
        } catch (NoSuchFileException _) {
            return Order.read("", numbers());
        }
    }

    /** A document; what is none, or is not whole, is put aside under another name and stays there. */
    Kept read(int number) throws IOException {
        try {
            return KeptFormat.read(read(file(number)));
        } catch (IOException wrong) {
            Files.move(file(number), folder.resolve(number + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            throw wrong;
        }
    }

    private static Octets read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large: " + file);
        }
        return Octets.wrap(Files.readAllBytes(file));
    }

    void write(int number, Kept kept) throws IOException {
        Octets octets = KeptFormat.write(kept);
        if (octets.length() > LARGEST) {
            throw new IOException(kept.origin().name() + " is too large to be kept");
        }
        write(file(number), octets);
    }

    void write(Order order) throws IOException {
        write(folder.resolve(ORDER), order.octets());
        List<Integer> kept = order.all().toList();
        for (int number : numbers()) {
            if (!kept.contains(number)) {
                Files.deleteIfExists(file(number));
            }
        }
    }

    private static void write(Path file, Octets octets) throws IOException {
        AtomicFile.write(file, out -> out.write(octets.toArray()));
    }

    private Path file(int number) {
        return folder.resolve(number + ENDING);
    }

    /** What a killed program was writing when it died: never whole, and the file in its place is. */
    void deleteHalfWritten() throws IOException {
        for (Path file : files()) {
            if (file.toString().endsWith(".part")) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Removes the folder with all that is in it. */
    void delete() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
        close();
        Files.deleteIfExists(folder);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.toList());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
