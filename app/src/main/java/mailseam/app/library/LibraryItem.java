package mailseam.app.library;

import java.nio.file.Path;

/** A line of the library. */
public sealed interface LibraryItem {
    /** What the line says. */
    String title();

    /** More about it, for the tooltip. */
    String place();

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

    /** A file. */
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
}
