package mailseam.app.library;

import java.nio.file.Path;
import java.util.Optional;
import mailseam.app.folder.Entry;
import mailseam.app.folder.Hit;

/** A line of the library. */
public sealed interface LibraryItem {
    /** What the line says. */
    String title();

    /** More about it, for the tooltip. */
    String place();

    /** What else there is to say of it in the line, fainter; may be empty. */
    default String beside() {
        return "";
    }

    /** A heading. */
    record Heading(String title) implements LibraryItem {
        @Override
        public String place() {
            return title;
        }
    }

    /** A sample; its title comes from the session. */
    record Sample(String name, String title) implements LibraryItem {
        @Override
        public String place() {
            return name;
        }
    }

    /** A file that was used lately. */
    record File(Path path) implements LibraryItem {
        @Override
        public String title() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public String place() {
            return path.toString();
        }
    }

    /**
     * A file or a folder of one of the user's folders.
     *
     * @param root whether it is one of these folders itself
     */
    record Node(Entry entry, boolean root) implements LibraryItem {
        @Override
        public String title() {
            return entry.name();
        }

        @Override
        public String place() {
            return entry.path().toString();
        }

        @Override
        public String beside() {
            return entry.facts().title();
        }
    }

    /** A file that a search found. */
    record Found(Hit hit) implements LibraryItem {
        @Override
        public String title() {
            return String.valueOf(hit.path().getFileName());
        }

        @Override
        public String place() {
            return hit.path().toString();
        }

        @Override
        public String beside() {
            Path folder = hit.path().getParent();
            return hit.line() > 0 ? hit.text() : folder == null ? "" : String.valueOf(folder.getFileName());
        }
    }

    /** A remark, such as how many more there are. */
    record Remark(String title) implements LibraryItem {
        @Override
        public String place() {
            return title;
        }
    }

    /** The file or folder that a line stands for, if it stands for one. */
    default Optional<Path> at() {
        return switch (this) {
            case Heading _,Sample _,Remark _ -> Optional.empty();
            case File file -> Optional.of(file.path);
            case Node node -> Optional.of(node.entry.path());
            case Found found -> Optional.of(found.hit.path());
        };
    }
}
