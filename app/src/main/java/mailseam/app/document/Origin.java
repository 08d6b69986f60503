package mailseam.app.document;

import java.nio.file.Path;

/** Where a document came from. */
public sealed interface Origin {
    /** A name for the title of the window. */
    String name();

    /** Nowhere yet. */
    record Untitled(String name) implements Origin {
    }

    /** A sample of the program's; saving asks for a file. */
    record Sample(String name) implements Origin {
    }

    /** A file of the user's. */
    record File(Path path) implements Origin {
        @Override
        public String name() {
            Path name = path.getFileName();
            return name == null ? path.toString() : name.toString();
        }
    }
}
