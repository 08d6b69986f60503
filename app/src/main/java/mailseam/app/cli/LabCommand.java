package mailseam.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import mailseam.lab.server.LabServer;
import mailseam.wire.Listening;
import mailseam.wire.Wire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mailseam lab}: servers to try sessions against. */
@Command(name = "lab", mixinStandardHelpOptions = true, description = "Servers to try sessions against.")
final class LabCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to start.");
    }

    /** {@code mailseam lab server}: a correct server that takes all mail and throws it away. */
    @Command(name = "server", mixinStandardHelpOptions = true, description = "A correct server that takes all mail and throws it away.")
    static final class Server implements Callable<Integer> {
        private final Surroundings surroundings;

        @Option(names = "--listen", paramLabel = "HOST:PORT", description = {
                "Where to listen; 127.0.0.1:2525 by default, port 0 for any free one."})
        private String listen = "127.0.0.1:2525";

        Server(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws CommandFailure, IOException {
            CountDownLatch end = new CountDownLatch(1);
            try (Wire wire = surroundings.wires().get();
                    Listening listening = LabServer.start(wire, ConnectionArguments.endpoint("--listen", listen));
                    Interrupts.Scope _ = surroundings.interrupts().during(end::countDown)) {
                surroundings.err().println("Listening at " + listening.at() + "; Ctrl-C ends it.");
                end.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return ExitStatus.AS_EXPECTED;
        }
    }
}
