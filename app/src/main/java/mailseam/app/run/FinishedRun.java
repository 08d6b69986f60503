package mailseam.app.run;

import mailseam.session.Session;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;

/**
 * A run that is over, with what it was made of.
 *
 * @param served whether the server's side was played
 * @param target the server it went to or, where it was served, the client that came
 */
public record FinishedRun(Session session, RunOptions options, boolean served, String target, RunResult result) {
}
