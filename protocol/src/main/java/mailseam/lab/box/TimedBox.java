package mailseam.lab.box;

import java.time.Duration;
import mailseam.play.BoxEvent;

/** A box that does something at a time; the one alarm is set to the earliest of what is due. */
abstract class TimedBox extends PassingBox {
    /** Nothing is due. */
    static final long NEVER = Long.MAX_VALUE;

    private long armed = NEVER;

    /** When something is to be done next, in nanoseconds since the start, or {@link #NEVER}. */
    abstract long due();

    /** Does all that is due by now; what was done is not due any more. */
    abstract void elapsed(long now);

    @Override
    final void react(BoxEvent event) {
        if (event instanceof BoxEvent.Alarm) {
            armed = NEVER;
        }
        doWhatIsDue(event.nanos());
        super.react(event);
        doWhatIsDue(event.nanos());
        long due = due();
        if (due != armed && !isOver()) {
            armed = due;
            if (due == NEVER) {
                clearAlarm();
            } else {
                setAlarm(Duration.ofNanos(due - event.nanos()));
            }
        }
    }

    private void doWhatIsDue(long now) {
        if (due() <= now && !isOver()) {
            elapsed(now);
        }
    }
}
