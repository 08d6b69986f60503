package mailseam.lab.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;

/** The inputs of the table of behaviours, as plans of the client's side. */
final class Inputs {
    private static final Path FOLDER = Path.of("src/test/resources/mailseam/behaviours");
    private static final int MSS = 65_495;

    private Inputs() {
    }

    /** The names of all. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".seam", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of a name. */
    static Plan named(String name) {
        try {
            Session session = SessionFile.open(FOLDER.resolve(name + ".seam")).session();
            return Planner.plan(session, new PlanOptions(Direction.CLIENT, session.header().segmentation(), MSS,
                    Map.of(), _ -> Optional.empty(), file -> {
                        throw new IOException(file);
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlanException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
