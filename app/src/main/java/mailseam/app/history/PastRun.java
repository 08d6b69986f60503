package mailseam.app.history;

import java.time.Instant;
import mailseam.play.Outcome;
import mailseam.play.Signature;

/**
 * What is known of a run without its timeline.
 *
 * @param time      when it began
 * @param nanos     how long it went on, in nanoseconds
 * @param served    whether it played the server's side
 * @param target    the server it went to or, where it was served, the client that came
 * @param options   how it was played where that was not left to the session, in words of the session file; often empty
 * @param version   the version of the program
 * @param note      the user's; empty for none
 */
public record PastRun(Instant time, long nanos, boolean served, String target, String options, Outcome outcome,
        Signature signature, String version, String note) {
    /** The same with another note. */
    public PastRun withNote(String other) {
        return new PastRun(time, nanos, served, target, options, outcome, signature, version, other);
    }
}
