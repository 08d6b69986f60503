package mailseam.app.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.app.document.Stamp;
import mailseam.session.Header;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/** Knows what stands in session files, each of which it reads once until its stamp is another. Used by one thread at a time. */
public final class FactsReader {
    /** A larger file is read so far only: its title is told, its problems are not. */
    private static final int READ = 256 << 10;

    private Map<Path, Known> known = new HashMap<>();

    Facts known(Path path, Stamp stamp) {
        Known before = known.get(path);
        return (before != null && before.stamp.equals(stamp)) ? before.facts : Facts.NONE;
    }

    /** Reads the sessions of a tree that are not known yet, and forgets what is in it no more; true if there was anything to read. */
    public boolean learn(List<Entry> roots) {
        Map<Path, Known> now = new HashMap<>();
        boolean[] read = {false};
        roots.forEach(root -> learn(root, now, read));
        known = now;
        return read[0];
    }

    private void learn(Entry entry, Map<Path, Known> now, boolean[] read) {
        if (entry.kind() == Kind.SESSION) {
            Known before = known.get(entry.path());
            if (before == null || !before.stamp.equals(entry.stamp())) {
                before = new Known(entry.stamp(), read(entry.path()));
                read[0] = true;
            }
            now.put(entry.path(), before);
        }
        entry.children().forEach(child -> learn(child, now, read));
    }

    private static Facts read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] octets = in.readNBytes(READ + 1);
            boolean whole = octets.length <= READ;
            SessionFile file = SessionFile.read(Octets.wrap(octets));
            Header header = file.session().header();
            Optional<String> title = header.title();
            return new Facts(title.orElse(""), header.recorded().isPresent(), whole ? file.problems().size() : 0);
        } catch (IOException _) {
            return Facts.NONE;
        }
    }

    private record Known(Stamp stamp, Facts facts) {
    }
}
