package mailseam.app.replay;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.run.Engine;
import mailseam.app.run.FinishedRun;
import mailseam.app.run.RunViewModel;
import mailseam.app.task.Tasks;
import mailseam.app.task.Work;
import mailseam.app.timeline.OwnMarks;
import mailseam.app.variable.RunValues;
import mailseam.app.variable.VariablesViewModel;
import mailseam.session.PlanException;
import mailseam.session.Problem;
import mailseam.wire.Listening;
import mailseam.wire.RunOptions;
import mailseam.wire.SessionRun;
import org.jspecify.annotations.Nullable;

/** Plays a recording again, and counts how it ended. One replay at a time; lives on the JavaFX thread. */
public final class ReplayViewModel {
    /** Of so many outcomes each has a row of its own; what ends in yet another way is counted in one more. */
    static final int ROWS = 1_000;

    private final Engine engine;
    private final RunViewModel run;
    private final VariablesViewModel variables;
    private final RunKeeper keep;
    private final Tasks tasks;
    private final Outcomes outcomes = new Outcomes();
    private final ObservableList<OutcomeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ReplayState> state = new ReadOnlyObjectWrapper<>(new ReplayState.Idle());
    private @Nullable Going going;

    /**
     * Nothing is played yet.
     *
     * @param run  plays what is sent once, so that it is seen as it happens
     * @param keep keeps a run in the history of a session, with its marks; of those that end alike, the first
     */
    public ReplayViewModel(Engine engine, RunViewModel run, VariablesViewModel variables, RunKeeper keep,
            Tasks tasks) {
        this.engine = engine;
        this.run = run;
        this.variables = variables;
        this.keep = keep;
        this.tasks = tasks;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<ReplayState> state() {
        return state.getReadOnlyProperty();
    }

    /** How the runs ended, those that ended alike in one row, in the order of their first. */
    public ObservableList<OutcomeRow> rows() {
        return rows;
    }

    /** Whether it is played. */
    public boolean isGoing() {
        return going != null;
    }

    /**
     * Plays a recording. Where many sessions would go to a host that is not this one, it only asks; the second call with the same choice
     * is the answer. Without effect while one is played.
     */
    public void replay(Recorded recorded, ReplayChoice choice) {
        if (going != null) {
            return;
        }
        boolean agreed = state.get() instanceof ReplayState.Asks(ReplayChoice asked) && asked.equals(choice);
        if (agreed || choice.serve() || choice.times() == 1) {
            begin(recorded, choice);
            return;
        }
        tasks.run(() -> choice.at().isLoopback(), local -> {
            if (local) {
                begin(recorded, choice);
            } else {
                state.set(new ReplayState.Asks(choice));
            }
        }, this::refused);
    }

    private void begin(Recorded recorded, ReplayChoice choice) {
        variables.complete(recorded.session(), values -> {
            if (going == null) {
                play(recorded, choice, values);
            }
        }, problems -> refused(problems.getFirst().message()));
    }

    private void play(Recorded recorded, ReplayChoice choice, RunValues values) {
        outcomes.clear();
        rows.clear();
        if (!choice.serve() && choice.times() == 1) {
            state.set(new ReplayState.Idle());
            run.start(recorded.session(), choice.options(values), choice.at().toString(), finished -> {
                count(recorded, finished, 1, run.marks().orElseGet(OwnMarks::new));
                state.set(new ReplayState.Over(1));
            });
            return;
        }
        Going now = new Going(recorded, choice, choice.options(values));
        going = now;
        now.tell();
        if (choice.serve()) {
            now.listen();
        } else {
            now.next();
        }
    }

    private void count(Recorded recorded, FinishedRun finished, int number, OwnMarks marks) {
        boolean fresh = outcomes.add(finished, number, marks);
        rows.setAll(outcomes.rows());
        if (fresh) {
            recorded.of().ifPresent(session -> keep.keep(session, finished, marks));
        }
    }

    /** Stops it; what was played until then stays. */
    public void stop() {
        if (going != null) {
            going.stop();
        }
    }

    private void refused(IOException cause) {
        refused(Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
    }

    private void refused(String why) {
        going = null;
        state.set(new ReplayState.Refused(why));
    }

    private static <T> Work<T> planned(Planned<T> work) {
        return () -> {
            try {
                return work.call();
            } catch (PlanException wrong) {
                List<Problem> problems = wrong.problems();
                throw new IOException(problems.getFirst().message(), wrong);
            }
        };
    }

    @FunctionalInterface
    private interface Planned<T> {
        T call() throws PlanException, IOException;
    }

    /** A replay that is under way. */
    private final class Going {
        private final Recorded recorded;
        private final ReplayChoice choice;
        private final RunOptions options;
        private int done;
        private boolean stopped;
        private Optional<SessionRun> run = Optional.empty();
        private Optional<Listening> listening = Optional.empty();

        Going(Recorded recorded, ReplayChoice choice, RunOptions options) {
            this.recorded = recorded;
            this.choice = choice;
            this.options = options;
        }

        private boolean isOn() {
            return equals(going);
        }

        void tell() {
            state.set(listening.<ReplayState>map(
                    at -> new ReplayState.Listens(at.at(), done, choice.times()))
                    .orElseGet(() -> new ReplayState.Going(done, choice.times())));
        }

        void next() {
            tasks.run(planned(() -> engine.start(recorded.session(), options, _ -> {})), started -> {
                run = Optional.of(started);
                if (stopped) {
                    started.stop();
                }
                started.result().thenAccept(result -> tasks.onFxThread(() -> over(new FinishedRun(recorded.session(),
                        options, false, choice.at().toString(), result))));
            }, ReplayViewModel.this::refused);
        }

        void listen() {
            tasks.run(planned(() -> engine.serve(recorded.session(), options, client -> {
                client.result().thenAccept(result -> tasks.onFxThread(() -> over(new FinishedRun(recorded.session(),
                        options, true, client.peer().toString(), result))));
                return _ -> {};
            })), opened -> {
                listening = Optional.of(opened);
                if (stopped) {
                    close();
                } else {
                    tell();
                }
            }, ReplayViewModel.this::refused);
        }

        private void over(FinishedRun finished) {
            if (!isOn() || done == choice.times()) {
                return;
            }
            done++;
            count(recorded, finished, done, new OwnMarks());
            if (done == choice.times() || stopped) {
                close();
            } else {
                tell();
                if (!choice.serve()) {
                    next();
                }
            }
        }

        void stop() {
            stopped = true;
            run.ifPresent(SessionRun::stop);
            if (listening.isPresent()) {
                close();
            }
        }

        /** Closing waits until all connections are gone, and so is not for this thread. */
        private void close() {
            going = null;
            state.set(new ReplayState.Over(done));
            listening.ifPresent(open -> tasks.run(() -> {
                open.close();
                return open;
            }, _ -> {}, _ -> {}));
        }
    }
}
