package mailseam.app.cli;

import picocli.CommandLine.Option;

/** What every command with a result has. */
final class CommonOptions {
    @Option(names = "--json", description = "Print one JSON object on standard output.")
    boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    boolean help;
}
