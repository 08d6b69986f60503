package mailseam.session;

import java.time.Duration;
import java.util.List;

/** What the played side does next. */
public sealed interface Turn {
    /** The 1-based line of the session where it starts. */
    int line();

    /**
     * Sends segments, one behind the other.
     *
     * @param replyEnds for a server: behind which octet of these, counted from the first, each reply ends; empty for a client
     */
    record Say(int line, List<PlannedSegment> segments, List<Integer> replyEnds) implements Turn {
        public Say {
            segments = segments instanceof CutSegments ? segments : List.copyOf(segments);
            replyEnds = List.copyOf(replyEnds);
        }
    }

    /** Waits for these, in order. */
    record Hear(int line, List<Expectation> expected) implements Turn {
        public Hear {
            expected = List.copyOf(expected);
        }
    }

    /** Sends nothing for a time. */
    record Pause(int line, Duration time) implements Turn {
    }

    /** Closes the connection. */
    record Close(int line) implements Turn {
    }

    /** Sends FIN and goes on reading. */
    record HalfClose(int line) implements Turn {
    }

    /** Resets the connection. */
    record Reset(int line) implements Turn {
    }

    /** Waits until the other side has closed. */
    record AwaitClose(int line) implements Turn {
    }

    /** A directive that parses and that this version cannot play; the player ends there and says so. */
    record NotPlayable(int line, String directive, String reason) implements Turn {
    }
}
