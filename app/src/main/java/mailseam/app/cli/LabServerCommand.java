package mailseam.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailseam.lab.server.LabServer;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.server.LabServers;
import mailseam.lab.server.ServerSetup;
import mailseam.session.Fault;
import mailseam.session.Gate;
import mailseam.session.SegmentationText;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Running;
import mailseam.wire.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailseam lab server}: a server that takes all mail and throws it away, with the behaviour and the faults asked for. */
@Command(name = "server", description = "A server that takes all mail and throws it away, with faults if you like.", footer = {
        "", "It prints a line for each client: the time, its address, the octets of client",
        "and server, what was said, the last reply, and how it ended.", "", "Examples:", "  mailseam lab server",
        "  mailseam lab server postfix-strict --listen :0 --connections 1 --json",
        "  mailseam lab server --fault \"reply EHLO: cut octets 8 wait 20ms\"",
        "  mailseam lab server exim --fault \"reply RCPT #2: drop\" -o trace.seam"})
final class LabServerCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A server of \"mailseam lab list\"; correct by default.")
    private @Nullable String name;
    @Mixin
    private final ListenArguments listen = new ListenArguments();
    @Mixin
    private final FaultArguments faults = new FaultArguments();
    @Option(names = "--gate", paramLabel = "wire|read|gap=MS", description = "What is waited for before each segment.")
    private @Nullable String gate;
    @Mixin
    private final VisitArguments visit = new VisitArguments();
    @Mixin
    private final CommonOptions common = new CommonOptions();

    LabServerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        LabServerPreset preset = preset();
        List<Fault> all = Stream.concat(preset.faults().stream(),
                faults.faults().stream()).toList();
        ServerSetup setup = new ServerSetup(listen.endpoint(), preset.profile(), all,
                OptionText.parse("--gate", gate, SegmentationText::parseGate).orElseGet(Gate.Wire::new));
        int connections = listen.connections();
        VisitBook book = visit.book(surroundings, common.json);
        Visits<Visit> visits = new Visits<>(Visit::octets, Visit::brief);
        try (Wire wire = surroundings.wires().get();
                Listening listening = LabServer.start(wire, setup,
                        (client, running) -> accepted(client, running, preset, visits))) {
            ListenArguments.announce(listening, surroundings.err());
            visits.take(connections, listening, surroundings.interrupts(), book::add);
        }
        return book.status();
    }

    private LabServerPreset preset() throws CommandFailure {
        List<LabServerPreset> all = LabServers.all();
        return name == null ? all.getFirst()
                : LabNames.find("lab server", name, all, LabServerPreset::name);
    }

    private Consumer<TimelineEvent> accepted(Endpoint client, Running running, LabServerPreset preset,
            Visits<Visit> visits) {
        visits.begin();
        TimelineBuilder timeline = new TimelineBuilder(surroundings.clock().instant());
        running.outcome().thenAccept(outcome -> {
            timeline.end();
            visits.end(new Visit("Lab server " + preset.name(), client.toString(), client.toString(), outcome,
                    timeline.snapshot(), Optional.empty(), true));
        });
        return timeline::accept;
    }
}
