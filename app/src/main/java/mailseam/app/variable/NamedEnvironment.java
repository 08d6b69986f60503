package mailseam.app.variable;

import java.nio.file.Path;
import mailseam.session.Environment;

/** An environment and the file that it is kept in. */
public record NamedEnvironment(Path path, Environment environment) {
    /** The name of the file without its ending. */
    public String name() {
        return String.valueOf(path.getFileName()).replaceFirst("\\.seam$", "");
    }
}
