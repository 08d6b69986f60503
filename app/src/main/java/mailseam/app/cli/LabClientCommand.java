package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import mailseam.lab.client.ClientMail;
import mailseam.lab.client.ClientResult;
import mailseam.lab.client.LabClient;
import mailseam.lab.client.LabClientRun;
import mailseam.lab.client.LabClients;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.session.Gate;
import mailseam.session.SegmentationText;
import mailseam.session.TimeText;
import mailseam.wire.Endpoint;
import mailseam.wire.Wire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailseam lab client}: a client with a known habit sends a mail. */
@Command(name = "client", description = "A client with a known habit or fault sends a mail; the timeline is printed.", footer = {
        "", "Examples:", "  mailseam lab client read-is-reply --server 127.0.0.1:2525",
        "  mailseam lab client full-pipeline --server :2525 --recipients 1000 --json"})
final class LabClientCommand implements Callable<Integer> {
    private static final Pattern PRINTABLE = Pattern.compile("[^\\p{Cntrl}]*");
    private static final int MOST_RECIPIENTS = 100_000;
    private static final int MOST_OCTETS = 64 << 20;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "NAME", description = "A client of \"mailseam lab list\".")
    private String name = "";
    @Option(names = "--server", paramLabel = "HOST:PORT", required = true, description = "The server to send to.")
    private String server = "";
    @Option(names = "--helo", paramLabel = "NAME", description = "What it calls itself.")
    private String helo = ClientMail.DEFAULT.helo();
    @Option(names = "--from", paramLabel = "ADDRESS", description = "The sender of the mail.")
    private String from = ClientMail.DEFAULT.from();
    @Option(names = "--to", paramLabel = "ADDRESS", description = {
            "The recipient; where there are more, numbers stand before its @."})
    private String to = ClientMail.DEFAULT.to();
    @Option(names = "--recipients", paramLabel = "N", description = "How many recipients; 1 by default.")
    private int recipients = ClientMail.DEFAULT.recipients();
    @Option(names = "--octets", paramLabel = "N", description = "About how large the message's body is.")
    private int octets = ClientMail.DEFAULT.octets();
    @Mixin
    private final ConnectionArguments connection = new ConnectionArguments();
    @Option(names = "--yes", description = "Do not ask before a mail to many recipients goes to a host that is not this one.")
    private boolean yes;
    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = {
            "Write the timeline to a file as well, in the form of its ending; again for more."})
    private List<Path> outputs = new ArrayList<>();
    @Mixin
    private final RedactArguments redact = new RedactArguments();
    @Mixin
    private final CommonOptions common = new CommonOptions();

    LabClientCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        new Outputs(outputs).check();
        LabClient client = LabNames.find("lab client", name, LabClients.all(), LabClient::name);
        ClientMail mail = mail();
        Endpoint to = ConnectionArguments.endpoint("--server", server);
        Gate gate = OptionText.parse("--gate", connection.gate, SegmentationText::parseGate)
                .orElseGet(Gate.Wire::new);
        if (recipients > 1 && !yes) {
            Consent.require(to, "a mail to " + recipients + " recipients", surroundings.person());
        }
        Results results = new Results(surroundings, client.name(), new Outputs(outputs), redact.redacting(),
                common.json, 1);
        try (Wire wire = surroundings.wires().get()) {
            LabClientRun run = LabClientRun.start(wire, surroundings.clock(), client, mail, to, gate, _ -> {});
            try (Interrupts.Scope _ = surroundings.interrupts().during(run::stop)) {
                ClientResult result = run.result().join();
                results.add(new Report("Lab client " + client.name(), to.toString(), result.timeline(),
                        Optional.of(result.outcome()), surroundings.version()), result.outcome());
            }
        }
        return results.end();
    }

    private ClientMail mail() throws CommandFailure {
        if (recipients < 1 || recipients > MOST_RECIPIENTS) {
            throw CommandFailure.usage(
                    "--recipients " + recipients + ": their number lies between 1 and " + MOST_RECIPIENTS + ".");
        }
        if (octets < 0 || octets > MOST_OCTETS) {
            throw CommandFailure.usage("--octets " + octets + ": a body has 0 to " + MOST_OCTETS + " octets.");
        }
        for (String text : List.of(helo, from, to)) {
            if (!PRINTABLE.matcher(text).matches()) {
                throw CommandFailure.usage("\"" + SafeText.of(text)
                        + "\" has a control character: \"mailseam run\" sends what a session says, also that.");
            }
        }
        return new ClientMail(helo, from, to, recipients, octets,
                OptionText.parse("--timeout", connection.timeout, TimeText::parseDuration)
                        .orElse(ClientMail.DEFAULT.timeout()));
    }
}
