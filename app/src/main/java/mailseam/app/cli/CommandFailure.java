package mailseam.app.cli;

import java.util.List;

/** Ends a command with an exit status and lines on standard error. */
final class CommandFailure extends Exception {
    private final int status;
    private final transient List<String> lines;

    CommandFailure(int status, List<String> lines) {
        super(lines.getFirst());
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** Wrong usage or input; the line says what to do. */
    static CommandFailure usage(String line) {
        return new CommandFailure(ExitStatus.USAGE, List.of("mailseam: " + line));
    }

    int status() {
        return status;
    }

    List<String> lines() {
        return lines;
    }
}
