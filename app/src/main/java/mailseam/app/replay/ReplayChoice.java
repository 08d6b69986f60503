package mailseam.app.replay;

import java.io.IOException;
import mailseam.app.run.CutChoice;
import mailseam.app.variable.RunValues;
import mailseam.session.Attachments;
import mailseam.wire.Endpoint;
import mailseam.wire.RunOptions;

/**
 * How a recording is to be played.
 *
 * @param serve  whether its server's side is played, to clients that come
 * @param at     the server or, where it is served, the address to listen at
 * @param manner how fast and with which cuts
 * @param cut    the segmentation, where the manner asks for another one
 * @param times  how often or, where it is served, to how many clients; at least 1
 */
public record ReplayChoice(boolean serve, Endpoint at, Manner manner, CutChoice cut, int times) {
    /** The most times. */
    public static final int MOST = 10_000;

    RunOptions options(RunValues values) {
        Attachments none = _ -> {
            throw new IOException("a recording names no files");
        };
        RunOptions plain = RunOptions.asWritten(values.secrets(), none).withServer(at).withReplay(manner.replay());
        return new RunOptions(plain.server(), manner == Manner.ANEW ? cut.segmentation() : plain.segmentation(),
                plain.gate(), plain.mss(), plain.timeout(), values.variables(), plain.secrets(), none,
                plain.faults(), plain.replay());
    }
}
