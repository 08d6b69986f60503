package mailseam.app.history;

import java.time.Instant;
import mailseam.play.Outcome;
import mailseam.play.Signature;
import mailseam.smtp.Octets;

/** Runs for tests. */
final class Runs {
    static final Octets RECORDING = Octets.utf8("""
            mailseam 1
            recorded read

            +0.000100 S: 220 hello
            +0.000200 C: QUIT
            """);

    private Runs() {
    }

    static PastRun at(long second, String note) {
        Outcome outcome = new Outcome.Ended(Outcome.Reason.UNEXPECTED_REPLY, 4, "Line 4 expects 250\\ and\nmore");
        return new PastRun(Instant.ofEpochSecond(second), 1_500_000, false, "127.0.0.1:2525", "segments octet",
                outcome, new Signature(outcome.name(), 4, "220 500"), "1.0", note);
    }
}
