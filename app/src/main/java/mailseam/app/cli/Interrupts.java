package mailseam.app.cli;

/** How a person stops a command: Ctrl-C, or the end of the process that the system asks for. */
public interface Interrupts {
    /** Nothing interrupts. */
    Interrupts NONE = _ -> () -> {};

    /** Until closed, {@code stop} is called when the command is to end early; the command then prints what it has. */
    Scope during(Runnable stop);

    /** The time in which interrupts are heard. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
