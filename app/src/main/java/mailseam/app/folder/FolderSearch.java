package mailseam.app.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Looks for a text in the names and in the lines of files, without regard to letter case. Links that lead in circles are seen. */
public final class FolderSearch extends SimpleFileVisitor<Path> {
    /** The most files that are looked at. */
    public static final int MOST_FILES = 20_000;
    /** The most that are found. */
    public static final int MOST_HITS = 1_000;
    /** Of a larger file only the name is looked at, in octets. */
    public static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 200;

    private final String wanted;
    private final BooleanSupplier stopped;
    private final Set<Path> roots;
    private final Set<Path> seen = new HashSet<>();
    private final List<Hit> hits = new ArrayList<>();
    private boolean complete = true;

    /** A search for a text in some folders; {@code stopped} is asked before each file, on the thread that searches. */
    public FolderSearch(String wanted, List<Path> roots, BooleanSupplier stopped) {
        this.roots = new LinkedHashSet<>(roots);
        this.wanted = wanted.toLowerCase(Locale.ROOT);
        this.stopped = stopped;
    }

    /** Searches all folders; one that cannot be read is passed over. */
    public Hits search() throws IOException {
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, this);
            }
        }
        return new Hits(hits, seen.size(), complete);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes found) {
        return (FolderReader.isSeen(folder) || roots.contains(folder)) ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
        if (stopped.getAsBoolean()) {
            complete = false;
            return FileVisitResult.TERMINATE;
        }
        if (!FolderReader.isSeen(file) || !found.isRegularFile() || seen.contains(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (seen.size() == MOST_FILES || hits.size() == MOST_HITS) {
            complete = false;
            return FileVisitResult.TERMINATE;
        }
        seen.add(file);
        look(file, found.size()).ifPresent(hits::add);
        return FileVisitResult.CONTINUE;
    }

    /** A file that cannot be read, and a link into its own folder. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException wrong) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException wrong) {
        return FileVisitResult.CONTINUE;
    }

    private Optional<Hit> look(Path file, long octets) {
        String name = String.valueOf(file.getFileName());
        Kind kind = Kind.of(name);
        if (isIn(name)) {
            return Optional.of(new Hit(file, kind, 0, ""));
        }
        return (octets <= LARGEST && kind != Kind.CAPTURE) ? inLines(file, kind) : Optional.empty();
    }

    private boolean isIn(String text) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Optional<Hit> inLines(Path file, Kind kind) {
        String text;
        try (InputStream in = Files.newInputStream(file)) {
            text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0 || !isIn(text)) {
            return Optional.empty();
        }
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (isIn(line)) {
                String plain = line.strip();
                return Optional.of(new Hit(file, kind, number,
                        plain.length() > LONGEST_TEXT ? plain.substring(0, LONGEST_TEXT) : plain));
            }
        }
        return Optional.empty();
    }
}
