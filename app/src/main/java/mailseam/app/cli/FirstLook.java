package mailseam.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mailseam.lab.server.LabServer;
import mailseam.report.Report;
import mailseam.session.EnvironmentSecrets;
import mailseam.session.FolderAttachments;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;
import mailseam.wire.SessionRun;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;

/**
 * What the program shows where it was to open a window and there is no display: a sample session, played against a server
 * within the program, as a timeline in the terminal.
 */
public final class FirstLook {
    private static final Path SAMPLE = Path.of("split-rcpt.seam");
    private static final Endpoint ANY_PORT = new Endpoint("127.0.0.1", 0);

    private final Surroundings surroundings;

    /** With what the commands have. */
    public FirstLook(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Says that there is no display, plays the sample, or plans the files, and gives the exit status. */
    public int show(List<Path> files) {
        String start = "There is no display, so the window cannot open; ";
        if (!files.isEmpty()) {
            surroundings.err().println(start + "this is the plan of the session. \"mailseam run FILE\" plays it.");
            return files.stream().mapToInt(file -> new Tool(surroundings).run("plan", "--", file.toString())).max()
                    .orElse(ExitStatus.AS_EXPECTED);
        }
        surroundings.err().println(start + "here is a sample session, played in the terminal. "
                + "\"mailseam --help\" lists the commands.");
        try {
            return playSample();
        } catch (CommandFailure failure) {
            failure.lines().forEach(surroundings.err()::println);
            return failure.status();
        } catch (IOException failed) {
            surroundings.err().println("mailseam: " + failed.getMessage());
            return ExitStatus.BROKEN;
        }
    }

    private int playSample() throws IOException, CommandFailure {
        Session session = sample();
        RunOptions options = RunOptions.asWritten(new EnvironmentSecrets(surroundings.environment()),
                new FolderAttachments(Path.of("")));
        try (Wire wire = surroundings.wires().get();
                Listening server = LabServer.start(wire, ANY_PORT)) {
            SessionRun run = new SessionRuns(wire, surroundings.clock()).start(session,
                    options.withServer(server.at()), _ -> {});
            try (Interrupts.Scope _ = surroundings.interrupts().during(run::stop)) {
                return print(session, run);
            }
        } catch (PlanException wrong) {
            throw Problems.failure(SAMPLE, wrong.problems());
        }
    }

    private int print(Session session, SessionRun run) throws IOException, CommandFailure {
        RunResult result = run.result().join();
        Results results = new Results(surroundings, SAMPLE.toString(), new Outputs(List.of()), Redacting.nothing(),
                false, 1);
        results.add(new Report(session.header().title().orElse(""), run.peer().toString(), result.timeline(),
                Optional.of(result.outcome()), surroundings.version()), result.outcome());
        return results.end();
    }

    private static Session sample() throws IOException, CommandFailure {
        try (InputStream in = FirstLook.class.getResourceAsStream("/mailseam/assets/samples/" + SAMPLE)) {
            if (in == null) {
                throw CommandFailure.usage("the sample session is missing from this build.");
            }
            return SessionFile.read(Octets.wrap(in.readAllBytes())).session();
        }
    }
}
