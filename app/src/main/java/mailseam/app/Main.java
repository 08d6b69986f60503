package mailseam.app;

import java.lang.module.ModuleDescriptor;
import java.time.Clock;
import java.util.Optional;
import mailseam.app.cli.ProcessInterrupts;
import mailseam.app.cli.Surroundings;
import mailseam.app.cli.TerminalPerson;
import mailseam.app.cli.Tool;
import mailseam.wire.Wire;

/** The program's entry point. */
public final class Main {
    private Main() {
    }

    /** Starts the window, or a command of the command line. */
    public static void main(String[] args) {
        ProcessInterrupts interrupts = new ProcessInterrupts();
        Surroundings surroundings = new Surroundings(System.out, System.err, System.getenv(), Clock.systemUTC(),
                new TerminalPerson(), interrupts, () -> new Wire(1), version());
        interrupts.exit(new Tool(surroundings).run(args));
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getModule().getDescriptor()).flatMap(ModuleDescriptor::rawVersion)
                .orElse("development");
    }
}
