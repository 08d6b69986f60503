package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mailseam.report.Report;
import mailseam.report.Settings;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.wire.Listening;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mailseam serve}: plays the server's side of a session to each client that comes. */
@Command(name = "serve", description = "Play the server's side of a session to the clients that connect.")
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final SessionArguments arguments = new SessionArguments();
    @Mixin
    private final ConnectionArguments connection = new ConnectionArguments();
    @Mixin
    private final FaultArguments faults = new FaultArguments();
    @Mixin
    private final RedactArguments redact = new RedactArguments();
    @Mixin
    private final CommonOptions common = new CommonOptions();
    @Mixin
    private final ListenArguments listen = new ListenArguments();
    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = {
            "Write the timeline to a file as well, numbered from the second client on; again for more."})
    private List<Path> outputs = new ArrayList<>();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private record Served(String peer, RunResult result) {
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        new Outputs(outputs).check();
        int connections = listen.connections();
        Session session = SessionInput.load(arguments.file);
        RunOptions options = arguments.options(session.header(), connection.gate, connection.timeout, surroundings)
                .withServer(listen.endpoint()).withFaults(faults.faults());
        Visits<Served> visits = new Visits<>(_ -> 0, served -> served);
        try (Wire wire = surroundings.wires().get();
                Listening listening = new SessionRuns(wire, surroundings.clock()).serve(session, options, run -> {
                    visits.begin();
                    run.result().thenAccept(result -> visits.end(new Served(run.peer().toString(), result)));
                    return _ -> {};
                })) {
            ListenArguments.announce(listening, surroundings.err());
            Results results = new Results(surroundings, arguments.file.toString(), new Outputs(outputs),
                    redact.redacting(), common.json,
                    1);
            visits.take(connections, listening, surroundings.interrupts(), served -> results.add(
                    new Report(session.header().title().orElse(""), served.peer(), served.result().timeline(),
                            Optional.of(served.result().outcome()), surroundings.version())
                            .withSettings(Settings.of(options, session.header())),
                    served.result().outcome()));
            return results.end();
        } catch (PlanException wrong) {
            throw Problems.failure(arguments.file, wrong.problems());
        }
    }
}
