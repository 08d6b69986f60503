package mailseam.app;

/** The program's entry point. */
public final class Main {
    private Main() {
    }

    /** Starts the window, or a command of the command line. */
    public static void main(String[] args) {
        throw new UnsupportedOperationException();
    }
}
