package mailseam.app.ruler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import mailseam.app.document.Origin;
import mailseam.session.Attachments;
import mailseam.session.FolderAttachments;
import mailseam.smtp.Octets;

/**
 * The files that sessions name, kept while their size and time of change stay the same, so that a cut in a session with a large
 * message does not read it anew. At most 64 MiB are kept. Any thread may ask.
 */
public final class Attached {
    private static final long MOST = 64L * 1024 * 1024;

    private record Key(Path file, long size, long changed) {
    }

    private final SequencedMap<Key, Octets> kept = new LinkedHashMap<>();

    /** The files beside a session; of one that is no file, those of the working folder. */
    public Attachments beside(Origin session) {
        Path folder = session instanceof Origin.File(Path path) ? path.toAbsolutePath().getParent() : null;
        return in(folder == null ? Path.of("").toAbsolutePath() : folder);
    }

    /** The files in a folder and below it. */
    public Attachments in(Path folder) {
        FolderAttachments files = new FolderAttachments(folder);
        return name -> load(files, name);
    }

    private Octets load(FolderAttachments files, String name) throws IOException {
        Key key = key(files.folder(), name);
        synchronized (kept) {
            Octets known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Octets loaded = files.load(name);
        keep(key, loaded);
        return loaded;
    }

    private static Key key(Path folder, String name) throws IOException {
        try {
            Path file = folder.resolve(name);
            BasicFileAttributes now = Files.exists(file) ? Files.readAttributes(file, BasicFileAttributes.class) : null;
            return now == null ? new Key(file, -1, 0) : new Key(file, now.size(), now.lastModifiedTime().toMillis());
        } catch (InvalidPathException _) {
            return new Key(folder, -1, 0);
        }
    }

    private void keep(Key key, Octets loaded) {
        if (key.size < 0 || loaded.length() > MOST) {
            return;
        }
        synchronized (kept) {
            kept.keySet().removeIf(old -> old.file.equals(key.file));
            kept.put(key, loaded);
            long all = kept.values().stream().mapToLong(Octets::length).sum();
            while (all > MOST) {
                all -= kept.pollFirstEntry().getValue().length();
            }
        }
    }
}
