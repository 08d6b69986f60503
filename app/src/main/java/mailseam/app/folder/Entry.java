package mailseam.app.folder;

import java.nio.file.Path;
import java.util.List;
import mailseam.app.document.Stamp;

/**
 * A file or a folder as it was found.
 *
 * @param stamp    what the file system says of it
 * @param children what is in a folder that was looked into, folders first, each by name; else empty
 * @param left     how many more there are that were too many to be listed
 * @param failure  why a folder could not be looked into; else empty
 */
public record Entry(Path path, Kind kind, Stamp stamp, Facts facts, List<Entry> children, int left, String failure) {
    public Entry {
        children = List.copyOf(children);
    }

    /** Its name, without the folders that it is in. */
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** Whether it is a folder. */
    public boolean isFolder() {
        return kind == Kind.FOLDER;
    }
}
