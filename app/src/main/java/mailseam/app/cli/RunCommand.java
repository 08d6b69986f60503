package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.report.Settings;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;
import mailseam.wire.SessionRun;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mailseam run}: plays the client's side of a session and prints the timeline. */
@Command(name = "run", description = "Play a session against a server and print the timeline.")
final class RunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final SessionArguments arguments = new SessionArguments();
    @Mixin
    private final ConnectionArguments connection = new ConnectionArguments();
    @Mixin
    private final FaultArguments faults = new FaultArguments();
    @Mixin
    private final ReportArguments reports = new ReportArguments();
    @Mixin
    private final CommonOptions common = new CommonOptions();
    @Option(names = "--server", paramLabel = "HOST:PORT", description = "Instead of the session's own server.")
    private @Nullable String server;
    @Option(names = "--repeat", paramLabel = "N", description = "Play it N times, and print how each run ended.")
    private int repeat = 1;
    @Option(names = "--yes", description = "Do not ask before many sessions go to a host that is not this one.")
    private boolean yes;
    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = {
            "Write the timeline to a file as well, in the form of its ending; again for more."})
    private List<Path> outputs = new ArrayList<>();
    @Mixin
    private final RedactArguments redact = new RedactArguments();

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        if (repeat < 1) {
            throw CommandFailure.usage("--repeat " + repeat + ": the number of runs is at least 1.");
        }
        reports.outputs(outputs).check();
        Session session = SessionInput.load(arguments.file);
        RunOptions options = arguments.options(session.header(), connection.gate, connection.timeout, surroundings)
                .withFaults(faults.faults());
        if (server != null) {
            options = options.withServer(ConnectionArguments.endpoint("--server", server));
        }
        if (repeat > 1 && !yes) {
            Consent.require(session, options, repeat, surroundings.person());
        }
        try (Wire wire = surroundings.wires().get()) {
            return run(new SessionRuns(wire, surroundings.clock()), session, options);
        } catch (PlanException wrong) {
            throw Problems.failure(arguments.file, wrong.problems());
        }
    }

    private int run(SessionRuns runs, Session session, RunOptions options)
            throws PlanException, CommandFailure, IOException {
        Results results = new Results(surroundings, arguments.file.toString(), reports.outputs(outputs),
                redact.redacting(),
                common.json, repeat);
        results.begin();
        for (int number = 1; number <= repeat && !results.stopped(); number++) {
            SessionRun run = runs.start(session, options, _ -> {});
            try (Interrupts.Scope _ = surroundings.interrupts().during(run::stop)) {
                if (surroundings.person().present()) {
                    surroundings.err().println("Playing against " + SafeText.of(run.peer().toString())
                            + "; Ctrl-C stops it.");
                }
                RunResult result = run.result().join();
                Report report = new Report(session.header().title().orElse(""), run.peer().toString(),
                        result.timeline(), Optional.of(result.outcome()), surroundings.version());
                results.add(reports.of(report.withSettings(Settings.of(options, session.header()))), result.outcome());
            }
        }
        return results.end();
    }
}
