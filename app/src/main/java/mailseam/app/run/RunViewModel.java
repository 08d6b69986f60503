package mailseam.app.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailseam.app.bridge.EventBridge;
import mailseam.app.bridge.Pulses;
import mailseam.app.task.Tasks;
import mailseam.app.timeline.OwnMarks;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.session.PlanException;
import mailseam.session.Problem;
import mailseam.session.Session;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;
import mailseam.wire.SessionRun;
import org.jspecify.annotations.Nullable;

/** One run at a time, shown live in a timeline. */
public final class RunViewModel {
    private final Engine engine;
    private final Tasks tasks;
    private final Pulses pulses;
    private final TimelineViewModel timeline;
    private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(new RunState.Idle());
    private @Nullable SessionRun current;
    private @Nullable LiveTimeline last;
    private boolean stopAsked;

    /** Nothing runs yet. */
    public RunViewModel(Engine engine, Tasks tasks, Pulses pulses, TimelineViewModel timeline) {
        this.engine = engine;
        this.tasks = tasks;
        this.pulses = pulses;
        this.timeline = timeline;
    }

    /** How far the run is. */
    public ReadOnlyObjectProperty<RunState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether a run goes on. */
    public boolean isGoing() {
        return state.get() instanceof RunState.Going;
    }

    /** Starts a run; what is shown of an earlier one gives way to it. Without effect while one goes on. */
    public void start(Session session, RunOptions options, String target) {
        start(session, options, target, _ -> {});
    }

    /** The same; {@code then} gets the run when it is over, unless it could not begin. */
    public void start(Session session, RunOptions options, String target, Consumer<FinishedRun> then) {
        if (isGoing()) {
            return;
        }
        stopAsked = false;
        state.set(new RunState.Going(target, true));
        LiveTimeline live = new LiveTimeline(timeline);
        last = live;
        EventBridge<TimelineEvent> bridge = new EventBridge<>(EventBridge.CAPACITY, EventBridge.PER_PULSE,
                live::accept);
        pulses.start(() -> pulse(target, bridge));
        tasks.run(() -> begin(session, options, bridge), start -> begun(target, start, live,
                result -> then.accept(new FinishedRun(session, options, false, target, result))), this::failed);
    }

    private void pulse(String target, EventBridge<?> bridge) {
        bridge.drain();
        if (bridge.overflowed()) {
            pulses.stop();
            state.set(new RunState.Going(target, false));
        }
    }

    private Start begin(Session session, RunOptions options, EventBridge<TimelineEvent> bridge) {
        try {
            return new Start.Begun(engine.start(session, options, bridge::offer));
        } catch (PlanException e) {
            return new Start.NotPlanned(e.problems());
        }
    }

    private void begun(String target, Start start, LiveTimeline live, Consumer<RunResult> then) {
        switch (start) {
            case Start.NotPlanned(List<Problem> problems) -> over(new RunState.Refused(problems));
            case Start.Begun(SessionRun run) -> {
                current = run;
                if (stopAsked) {
                    run.stop();
                }
                run.result().thenAccept(result -> tasks.onFxThread(() -> {
                    live.end(result.timeline());
                    over(new RunState.Over(target, result.outcome()));
                    then.accept(result);
                }));
            }
        }
    }

    private void failed(Exception cause) {
        String message = cause.getMessage();
        over(new RunState.Refused(List.of(new Problem(1, 1, 1, message == null ? cause.toString() : message, "", ""))));
    }

    private void over(RunState how) {
        pulses.stop();
        current = null;
        state.set(how);
    }

    /** Stops the run, if one goes on; what was seen until then stays. */
    public void stop() {
        stopAsked = true;
        if (current != null) {
            current.stop();
        }
    }

    /** The timeline of the last run, if there is one. */
    public Optional<Timeline> timeline() {
        return Optional.ofNullable(last).map(LiveTimeline::timeline);
    }

    /** What is marked in the last run, if there is one: whoever keeps the run keeps them too. */
    public Optional<OwnMarks> marks() {
        return Optional.ofNullable(last).map(LiveTimeline::marks);
    }

    /** Whether the timeline of the last run is what is seen. */
    public boolean isShown() {
        return last != null && last.isShown();
    }

    /** Shows the timeline of the last run again. */
    public void show() {
        if (last != null) {
            last.showIn(timeline);
        }
    }

    /** The session cannot be run as it is. */
    public void refuse(List<Problem> problems) {
        state.set(new RunState.Refused(problems));
    }

    /** The last run as it is now, to be recalled later. */
    public Past past() {
        return new Past(state.get(), last);
    }

    /** An earlier run is the last one again. Without effect while one goes on. */
    public void recall(Past past) {
        if (!isGoing()) {
            last = past.last;
            state.set(past.state);
        }
    }

    /** Back to where nothing was run. */
    public void reset() {
        if (!isGoing()) {
            last = null;
            state.set(new RunState.Idle());
        }
    }

    /** A run that is over, or that there was none. */
    public static final class Past {
        private final RunState state;
        private final @Nullable LiveTimeline last;

        private Past(RunState state, @Nullable LiveTimeline last) {
            this.state = state;
            this.last = last;
        }
    }

    private sealed interface Start {
        record Begun(SessionRun run) implements Start {
        }

        record NotPlanned(List<Problem> problems) implements Start {
        }
    }
}
