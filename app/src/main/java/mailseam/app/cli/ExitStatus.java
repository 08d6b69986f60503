package mailseam.app.cli;

import mailseam.play.Outcome;

/** What the program's exit status says; scripts rely on it. */
public final class ExitStatus {
    /** All went as expected. */
    public static final int AS_EXPECTED = 0;
    /** It worked, and something differs. */
    public static final int DIFFERS = 1;
    /** Wrong usage, or input that cannot be read. */
    public static final int USAGE = 2;
    /** The server could not be reached, or the connection broke. */
    public static final int BROKEN = 3;
    /** A fault of the program itself (EX_SOFTWARE of sysexits.h). */
    public static final int FAULT = 70;

    private ExitStatus() {
    }

    /** The exit status for an outcome. */
    public static int of(Outcome outcome) {
        return switch (outcome.verdict()) {
            case AS_EXPECTED -> AS_EXPECTED;
            case DIFFERS -> DIFFERS;
            case BROKEN -> BROKEN;
        };
    }
}
