package mailseam.capture.live;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/**
 * Sees to it that a tcpdump ends with this program, also where that is killed and can do nothing itself: without it tcpdump would learn of
 * that with the next packet only. A shell waits for the end of its input, which the kernel closes with this program, and tells tcpdump
 * to end; a line before that sends it away. Unlike a signal at the death of the parent, this holds for a tcpdump with capabilities
 * of its own, and does not depend on which thread began it.
 */
final class Watcher {
    private static final String WATCH = "read -r over || kill \"$1\"";

    private Watcher() {
    }

    /** Begins to watch; where there is no shell, or tcpdump belongs to another user, all stays as it would be without. */
    static void over(Process tcpdump) {
        try {
            Process watcher = new ProcessBuilder("sh", "-c", WATCH, "mailseam-watch", Long.toString(tcpdump.pid()))
                    .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            tcpdump.onExit().thenRun(() -> dismiss(watcher));
        } catch (IOException _) {
            // no shell: the next packet ends it
        }
    }

    private static void dismiss(Process watcher) {
        try (OutputStream in = watcher.getOutputStream()) {
            in.write("over\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException _) {
            // it has gone already
        }
    }
}
