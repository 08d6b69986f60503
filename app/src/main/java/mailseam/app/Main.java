package mailseam.app;

import java.time.Clock;
import mailseam.app.cli.FirstLook;
import mailseam.app.cli.ProcessInterrupts;
import mailseam.app.cli.Surroundings;
import mailseam.app.cli.TerminalPerson;
import mailseam.app.cli.Tool;
import mailseam.app.shell.Workbench;
import mailseam.app.version.Version;
import mailseam.wire.Wire;

/** The program's entry point. */
public final class Main {
    private Main() {
    }

    /** Starts the window, or a command of the command line. */
    public static void main(String[] args) {
        // Of the two consoles that Java has, the plain one: the other loads a line editor, which takes time.
        System.setProperty("jdk.console", "java.base");
        switch (Startup.of(args, System.getenv(), System.getProperties())) {
            case Startup.Window window -> Workbench.open(window.files());
            case Startup.NoDisplay no -> inTerminal(surroundings -> new FirstLook(surroundings).show(no.files()));
            case Startup.Command _ -> inTerminal(surroundings -> new Tool(surroundings).run(args));
        }
    }

    private interface Work {
        int run(Surroundings surroundings);
    }

    private static void inTerminal(Work work) {
        ProcessInterrupts interrupts = new ProcessInterrupts();
        interrupts.exit(work.run(new Surroundings(System.out, System.err, System.getenv(), Clock.systemUTC(),
                new TerminalPerson(), interrupts, () -> new Wire(1), Version.text(), System.in)));
    }
}
