package mailseam.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of captures that are still being made. */
final class GrowingArguments {
    @Option(names = "--follow", description = {
            "Go on reading a capture that another program still writes, until Ctrl-C; each conversation is printed when it has ended."})
    boolean follow;
    @Option(names = "--live", paramLabel = "IFACE", description = {
            "Capture on a network interface with tcpdump, until Ctrl-C; any is all of them."})
    @Nullable
    String live;
    @Option(names = "--filter", paramLabel = "EXPR", description = "What to capture: an expression of pcap-filter, \"tcp\" by default.")
    String filter = "tcp";

    boolean isGiven() {
        return follow || live != null;
    }
}
