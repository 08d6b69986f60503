package mailseam.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.proxy.Proxied;
import mailseam.lab.proxy.ProxyEvents;
import mailseam.lab.proxy.ProxySetup;
import mailseam.lab.proxy.RecordingProxy;
import mailseam.session.Gate;
import mailseam.session.SegmentationText;
import mailseam.wire.Listening;
import mailseam.wire.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mailseam proxy}: stands between any client and any server, records what passes, and may be a middlebox. */
@Command(name = "proxy", description = {"Stand between clients and a server and record what passes,",
        "as it is or through middleboxes and faults."}, footer = {"",
                "It prints a line for each conversation: the time, the client's address, the",
                "octets of client and server, what was said, the last reply, and how it ended.",
                "What the server's side saw, where something stands between, goes to",
                "OUT.server.seam.", "", "Examples:", "  mailseam proxy --to mx.example.org:25 -o trace.seam",
                "  mailseam proxy --to 127.0.0.1:25 --as pix-fixup --as delay,time=50ms",
                "  mailseam proxy --to :2525 --fault \"end-of-data at eod-dot: drop\""})
final class ProxyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final ListenArguments listen = new ListenArguments();
    @Option(names = "--to", paramLabel = "HOST:PORT", required = true, description = "The server to pass clients on to.")
    private String to = "";
    @Option(names = "--as", paramLabel = "MIDDLEBOX[,key=value...]", description = {
            "Be a middlebox of \"mailseam lab list\"; again for more, the first next to the client."})
    private List<String> boxes = new ArrayList<>();
    @Mixin
    private final FaultArguments faults = new FaultArguments();
    @Option(names = "--gate", paramLabel = "wire|read|gap=MS", description = {
            "What is waited for before each segment that a middlebox or a fault makes."})
    private @Nullable String gate;
    @Mixin
    private final VisitArguments visit = new VisitArguments();
    @Mixin
    private final CommonOptions common = new CommonOptions();

    ProxyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        ProxySetup setup = new ProxySetup(listen.endpoint(), ConnectionArguments.endpoint("--to", to),
                OptionText.parseAll("--as", boxes, BoxSetup::parse),
                faults.faults(),
                OptionText.parse("--gate", gate, SegmentationText::parseGate).orElseGet(Gate.Wire::new));
        int connections = listen.connections();
        VisitBook book = visit.book(surroundings, common.json);
        Visits<Visit> visits = new Visits<>(Visit::octets, Visit::brief);
        try (Wire wire = surroundings.wires().get();
                Listening listening = RecordingProxy.start(wire, setup, surroundings.clock(),
                        conversation -> accepted(conversation, setup, visits))) {
            ListenArguments.announce(listening, surroundings.err());
            visits.take(connections, listening, surroundings.interrupts(), book::add);
        }
        return book.status();
    }

    private static ProxyEvents accepted(Proxied conversation, ProxySetup setup, Visits<Visit> visits) {
        String client = conversation.client().toString();
        visits.begin();
        conversation.result().thenAccept(result -> visits.end(new Visit(title(client, setup), setup.to().toString(),
                client, result.outcome(), result.client(), result.server(), true)));
        return _ -> {};
    }

    private static String title(String client, ProxySetup setup) {
        return "Client " + client + (setup.boxes().isEmpty() ? ""
                : " through " + setup.boxes().stream().map(BoxSetup::write).collect(Collectors.joining(" and ")));
    }
}
