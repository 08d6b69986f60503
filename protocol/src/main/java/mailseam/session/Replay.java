package mailseam.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.smtp.Direction;
import org.jspecify.annotations.Nullable;

/**
 * How a recording is played again. A session that is no recording is played as it is written.
 *
 * @param pace how fast
 * @param cuts whether segments end where they ended in the recording; without, only the segmentation cuts
 */
public record Replay(Pace pace, boolean cuts) {
    /** With the cuts of the recording, and as fast as possible. */
    public static final Replay FAST = new Replay(Pace.FAST, true);

    /** How fast a recording is played. */
    public enum Pace {
        /** As fast as the other side and the gate let it. */
        FAST,
        /**
         * With the times of the recording: between what was heard last and what is then sent, and between two segments of one run.
         * How long the other side takes is its own affair.
         */
        RECORDED
    }

    /**
     * The session to play one side of, with its times as pauses and waits. FIN and RST that the side sent are sent again at their
     * places.
     */
    public Session of(Session session, Direction side) {
        if (session.header().recorded().isEmpty()) {
            return session;
        }
        Optional<RecordedEnd> end = RecordedEnd.of(session.header().notes(), side);
        if (end.isEmpty() && equals(FAST)) {
            return session;
        }
        return new Session(session.header(), new Steps(side, end).of(session.steps()));
    }

    /** Goes over the lines of a recording with the time in mind. */
    private final class Steps {
        private final Direction side;
        private final List<Step> steps = new ArrayList<>();
        /** When the last segment, of either side, was seen. */
        private long now;
        private boolean ours;
        private int last;
        private @Nullable RecordedEnd end;

        Steps(Direction side, Optional<RecordedEnd> end) {
            this.side = side;
            this.end = end.orElse(null);
        }

        List<Step> of(List<Step> recorded) {
            for (Step step : recorded) {
                RecordedEnd due = end;
                if (due != null && step instanceof Step.Line line && line.nanos().orElse(now) > due.nanos()) {
                    end(due, false);
                    if (due.reset()) {
                        return steps;
                    }
                }
                if (step instanceof Step.Line line) {
                    line(line);
                } else {
                    steps.add(step);
                }
                last = step.line();
            }
            if (end != null) {
                end(end, true);
            }
            return steps;
        }

        /** Behind all that was said, FIN is the end of the connection too. */
        private void end(RecordedEnd due, boolean behindAll) {
            if (pace == Pace.RECORDED && due.nanos() > now) {
                steps.add(new Step.Pause(last, waitUntil(due.nanos())));
                now = due.nanos();
            }
            Optional<Direction> self = Optional.of(side);
            steps.add(due.reset() ? new Step.Reset(last, self)
                    : behindAll ? new Step.Close(last, self) : new Step.HalfClose(last, self));
            ours = false;
            end = null;
        }

        private void line(Step.Line line) {
            boolean begins = line.side() == side && !ours;
            ours = line.side() == side;
            long seen = Math.max(now, line.nanos().orElse(now));
            if (begins && pace == Pace.RECORDED && seen > now) {
                steps.add(new Step.Pause(line.line(), waitUntil(seen)));
            }
            now = begins || !ours ? seen : now;
            List<Fragment> fragments = new ArrayList<>();
            for (Fragment fragment : line.fragments()) {
                fragment(fragment, fragments);
            }
            steps.add(new Step.Line(line.line(), line.side(), line.nanos(), fragments, line.crlf()));
        }

        private void fragment(Fragment fragment, List<Fragment> fragments) {
            if (!(fragment instanceof Fragment.Cut(After.At(long nanos)))) {
                fragments.add(fragment);
                return;
            }
            if (cuts || !ours) {
                fragments.add(ours && pace == Pace.RECORDED && nanos > now
                        ? new Fragment.Cut(new After.Wait(waitUntil(nanos))) : fragment);
            }
            now = Math.max(now, nanos);
        }

        /** From now to then; a wait is no longer than any time that a session may name. */
        private Duration waitUntil(long then) {
            Duration wait = Duration.ofNanos(then - now);
            return wait.compareTo(TimeText.LONGEST) > 0 ? TimeText.LONGEST : wait;
        }
    }
}
