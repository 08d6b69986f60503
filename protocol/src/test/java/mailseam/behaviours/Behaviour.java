package mailseam.behaviours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailseam.session.Expectation;
import mailseam.session.Plan;
import mailseam.session.PlanException;
import mailseam.session.PlanOptions;
import mailseam.session.Planner;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.session.Turn;
import mailseam.smtp.Direction;

/**
 * One input of the table, from a session file. What the file expects is what a correct server answers; against any other server
 * only the number of replies that are waited for comes from it.
 *
 * @param name  of its file, without the ending
 * @param title what it is, in a few words
 * @param plan  what the client sends and when
 */
public record Behaviour(String name, String title, Plan plan) {
    private static final Path FOLDER = Path.of("src/test/resources/mailseam/behaviours");
    private static final int MSS = 65_495;

    /** All of them, by name. */
    public static List<Behaviour> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Behaviour::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of a name. */
    public static Behaviour named(String name) {
        return read(FOLDER.resolve(name + ".seam"));
    }

    private static Behaviour read(Path path) {
        try {
            SessionFile file = SessionFile.open(path);
            if (!file.problems().isEmpty()) {
                throw new IllegalStateException(path + ": " + file.problems());
            }
            Session session = file.session();
            PlanOptions options = new PlanOptions(Direction.CLIENT, session.header().segmentation(), MSS, Map.of(),
                    _ -> Optional.empty(), named -> {
                        throw new IOException(named);
                    });
            return new Behaviour(path.getFileName().toString().replace(".seam", ""),
                    session.header().title().orElseThrow(), Planner.plan(session, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlanException e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    /** Whether the client speaks before it has heard the greeting. */
    boolean early() {
        return plan.turns().getFirst() instanceof Turn.Say;
    }

    /** The codes of a correct server. */
    List<String> expected() {
        return plan.turns().stream().filter(Turn.Hear.class::isInstance).map(Turn.Hear.class::cast)
                .flatMap(hear -> hear.expected().stream()).map(Expectation::text).toList();
    }

    /** How a correct server ends it: with 221 to a QUIT, else by closing when the client has closed. */
    Answer.End end() {
        return expected().getLast().equals("221") ? Answer.End.GOODBYE : Answer.End.CUT;
    }

    @Override
    public String toString() {
        return name;
    }
}
