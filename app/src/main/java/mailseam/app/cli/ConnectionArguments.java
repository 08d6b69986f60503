package mailseam.app.cli;

import mailseam.wire.Endpoint;
import mailseam.wire.RunOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a connection is used. */
final class ConnectionArguments {
    @Option(names = "--gate", paramLabel = "wire|read|gap=MS", description = {
            "What is waited for before each segment: that the last one has left (wire), that the peer has acknowledged"
                    + " it (read), or a time."})
    @Nullable
    String gate;

    @Option(names = "--timeout", paramLabel = "TIME", description = {
            "The longest wait for the connection and each reply, such as 10s."})
    @Nullable
    String timeout;

    /** An address as it was typed. */
    static Endpoint endpoint(String option, String text) throws CommandFailure {
        try {
            return Endpoint.parse(text, RunOptions.SMTP_PORT);
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(option + ": " + wrong.getMessage());
        }
    }
}
