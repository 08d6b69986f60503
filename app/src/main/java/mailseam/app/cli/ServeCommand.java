package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import mailseam.report.Report;
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
    private final CommonOptions common = new CommonOptions();
    @Option(names = "--listen", paramLabel = "HOST:PORT", description = {
            "Where to listen; 127.0.0.1:2525 by default, port 0 for any free one."})
    private String listen = "127.0.0.1:2525";
    @Option(names = "--connections", paramLabel = "N", description = {
            "End after N clients; by default it goes on until Ctrl-C."})
    private int connections = Integer.MAX_VALUE;
    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = {
            "Write the timeline to a file as well, numbered from the second client on; again for more."})
    private List<Path> outputs = new ArrayList<>();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private sealed interface Event {
        record Served(String peer, RunResult result) implements Event {
        }

        record Interrupted() implements Event {
        }
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        new Outputs(outputs).check();
        Session session = SessionInput.load(arguments.file);
        RunOptions options = arguments.options(session.header(), connection.gate, connection.timeout, surroundings)
                .withServer(ConnectionArguments.endpoint("--listen", listen));
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        try (Wire wire = surroundings.wires().get();
                Listening listening = new SessionRuns(wire, surroundings.clock()).serve(session, options, run -> {
                    run.result().thenAccept(
                            result -> events.add(new Event.Served(run.peer().toString(), result)));
                    return _ -> {};
                })) {
            surroundings.err().println("Listening at " + listening.at() + "; Ctrl-C ends it.");
            try (Interrupts.Scope _ = surroundings.interrupts().during(() -> events.add(new Event.Interrupted()))) {
                return serve(session, events);
            }
        } catch (PlanException wrong) {
            throw Problems.failure(arguments.file, wrong.problems());
        }
    }

    private int serve(Session session, BlockingQueue<Event> events) throws CommandFailure, IOException {
        Results results = new Results(surroundings, arguments.file, new Outputs(outputs), common.json, 1);
        try {
            for (int client = 0; client < connections; client++) {
                switch (events.take()) {
                    case Event.Interrupted _ -> {
                        return results.end();
                    }
                    case Event.Served(String peer, RunResult result) -> results.add(
                            new Report(session.header().title().orElse(""), peer, result.timeline(),
                                    Optional.of(result.outcome()), surroundings.version()),
                            result.outcome());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return results.end();
    }
}
