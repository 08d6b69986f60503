package mailseam.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import mailseam.app.history.HistoryEntry;
import mailseam.app.history.HistoryViewModel;
import mailseam.app.history.RunWords;
import mailseam.app.replay.Recorded;
import mailseam.app.timeline.Seen;
import mailseam.session.Header;
import mailseam.session.Session;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** What is played again: a run of the history, or what is seen, whatever that is. */
final class ReplaySource {
    private final WorkbenchViewModel model;
    private final RunWords words;
    private @Nullable Seen seen;
    private @Nullable HistoryEntry entry;

    ReplaySource(WorkbenchViewModel model, RunWords words) {
        this.model = model;
        this.words = words;
    }

    /** Shows a run of the history. */
    void show(HistoryEntry past) {
        HistoryViewModel history = model.history();
        Seen shown = words.seen(past.run(), model.subject().title());
        history.timeline(past, timeline -> {
            seen = shown;
            entry = past;
            model.timeline().show(shown, timeline, history.marks(past, timeline));
        });
    }

    /** What a run of the history is called. */
    String name(HistoryEntry past) {
        return words.seen(past.run(), model.subject().title()).caption();
    }

    /** Gives the recording of what is seen. */
    void shown(Consumer<Recorded> then) {
        Optional<Seen> what = model.timeline().turn().get().seen();
        HistoryEntry past = entry;
        if (past != null && seen != null && what.filter(seen::equals).isPresent()) {
            past(past, then);
            return;
        }
        Exports.Shown shown = model.subject().shown();
        Timeline timeline = shown.timeline();
        boolean run = what.isEmpty() && !model.lab().viewer().isShown();
        Header written = model.document().file().get().session().header();
        model.services().tasks().run(() -> {
            Session session = Recording.session(timeline, shown.title(), shown.peer());
            return run ? new Session(session.header().withMatch(written.match(), written.timeout()), session.steps())
                    : session;
        }, session -> then.accept(new Recorded(model.caption().get(), session,
                run ? Optional.of(model.document().origin().get()) : Optional.empty())), _ -> {});
    }

    /** Gives the recording of a run of the history. */
    void past(HistoryEntry past, Consumer<Recorded> then) {
        model.history().recording(past,
                session -> then.accept(new Recorded(words.seen(past.run(), model.subject().title()).caption(), session,
                        Optional.of(model.document().origin().get()))));
    }
}
