package mailseam.app.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import mailseam.app.document.Stamp;

/**
 * Lists folders: those that are open in the tree, and no others, so that a look costs what is seen. Since a folder is looked into only
 * where somebody opened it, links that lead in circles do no harm.
 */
public final class FolderReader {
    /** The most files and folders that one look lists. */
    public static final int MOST = 20_000;

    private static final Stamp NONE = new Stamp(Instant.EPOCH, 0);
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::isFolder).reversed()
            .thenComparing(Entry::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Entry::name);

    private final FactsReader facts;
    private final Set<Path> opened;
    private int listed;

    /** A look into these folders; {@code facts} knows what stood in the files at the look before. */
    public FolderReader(FactsReader facts, Set<Path> opened) {
        this.facts = facts;
        this.opened = Set.copyOf(opened);
    }

    /** The tree below a folder; one that is not there is empty. */
    public Entry read(Path root) {
        return folder(root, NONE);
    }

    private Entry folder(Path path, Stamp stamp) {
        if (!opened.contains(path)) {
            return new Entry(path, Kind.FOLDER, stamp, Facts.NONE, List.of(), 0, "");
        }
        List<Entry> children = new ArrayList<>();
        int left = 0;
        String failure = "";
        try (DirectoryStream<Path> names = Files.newDirectoryStream(path, FolderReader::isSeen)) {
            for (Path name : names) {
                if (listed < MOST) {
                    listed++;
                    children.add(entry(name));
                } else {
                    left++;
                }
            }
        } catch (NoSuchFileException _) {
            failure = "";
        } catch (IOException | java.nio.file.DirectoryIteratorException wrong) {
            failure = String.valueOf(wrong.getMessage());
        }
        children.sort(ORDER);
        List<Entry> deep = children.stream()
                .map(child -> child.isFolder() ? folder(child.path(), child.stamp()) : child).toList();
        return new Entry(path, Kind.FOLDER, stamp, Facts.NONE, deep, left, failure);
    }

    /** Hidden files are hidden here too; among them are those that are being written. */
    static boolean isSeen(Path path) {
        return !String.valueOf(path.getFileName()).startsWith(".");
    }

    private Entry entry(Path path) {
        Kind kind = Kind.of(String.valueOf(path.getFileName()));
        Stamp stamp = NONE;
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            stamp = new Stamp(found.lastModifiedTime().toInstant(), found.size());
            kind = found.isDirectory() ? Kind.FOLDER : kind;
        } catch (IOException _) {
            // a link that leads nowhere, or gone since: it stands there by its name, and opening it tells
            kind = Kind.OTHER;
        }
        return new Entry(path, kind, stamp, kind == Kind.SESSION ? facts.known(path, stamp) : Facts.NONE, List.of(), 0,
                "");
    }
}
