package mailseam.lab.box;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mailseam.play.Box;
import mailseam.play.BoxCommand;
import mailseam.play.BoxEvent;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** A box that passes everything on as it comes, but for what a subclass does otherwise. */
abstract class PassingBox implements Box {
    private List<BoxCommand> commands = new ArrayList<>();
    private boolean over;

    @Override
    public final List<BoxCommand> handle(BoxEvent event) {
        if (over) {
            return List.of();
        }
        react(event);
        List<BoxCommand> done = Collections.unmodifiableList(commands);
        commands = new ArrayList<>();
        return done;
    }

    /** Takes an event apart. */
    void react(BoxEvent event) {
        switch (event) {
            case BoxEvent.Opened _ -> opened(event.nanos());
            case BoxEvent.Passed(long nanos, Direction stream, Octets octets) -> passed(nanos, stream, octets);
            case BoxEvent.Ended(long nanos, Direction stream) -> ended(nanos, stream);
            case BoxEvent.Alarm _ -> alarm(event.nanos());
        }
    }

    /** Both connections stand. */
    void opened(long now) {
        // Nothing to do.
    }

    /** A read came. */
    void passed(long now, Direction stream, Octets octets) {
        emit(stream, octets);
    }

    /** A stream has ended. */
    void ended(long now, Direction stream) {
        end(stream);
    }

    /** The alarm went off. */
    void alarm(long now) {
        // None was set.
    }

    /** Passes octets on, if there are any. */
    final void emit(Direction stream, Octets octets) {
        if (!octets.isEmpty()) {
            order(new BoxCommand.Emit(stream, octets));
        }
    }

    final void end(Direction stream) {
        order(new BoxCommand.End(stream));
    }

    final void pause(Direction stream) {
        order(new BoxCommand.Pause(stream));
    }

    final void resume(Direction stream) {
        order(new BoxCommand.Resume(stream));
    }

    final void setAlarm(Duration after) {
        order(new BoxCommand.SetAlarm(after));
    }

    final void clearAlarm() {
        order(new BoxCommand.ClearAlarm());
    }

    final void reset() {
        order(new BoxCommand.Reset());
        over = true;
    }

    final void close() {
        order(new BoxCommand.Close());
        over = true;
    }

    /** Whether the box has reset or closed the connections; what it asks for behind that is not done. */
    final boolean isOver() {
        return over;
    }

    private void order(BoxCommand command) {
        if (!over) {
            commands.add(command);
        }
    }
}
