package mailseam.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.events.EventCopy;
import mailseam.app.events.EventsPane;
import mailseam.app.events.EventsViewModel;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.session.SyntaxException;
import mailseam.timeline.filter.Filter;

/** What can be done with the events of the timeline: filter them, go through them, copy them. */
final class EventActions {
    private final TimelineViewModel timeline;
    private final EventsPane pane;
    private final EventsViewModel events;
    private final MainWindow window;
    private final ActionMaker maker;

    EventActions(WorkbenchViewModel model, MainWindow window) {
        this.window = window;
        timeline = model.timeline();
        pane = window.timeline().events();
        events = pane.model();
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return Stream.of(
                Stream.of(maker.always(ActionId.EVENT_FILTER, this::filter),
                        shown(ActionId.EVENT_RESET, events::reset)),
                through(ActionId.MATCH_NEXT, ActionId.MATCH_PREVIOUS, events::step),
                through(ActionId.ERROR_NEXT, ActionId.ERROR_PREVIOUS, "kind:reply (code:4xx or code:5xx)"),
                through(ActionId.NOTE_NEXT, ActionId.NOTE_PREVIOUS, "kind:segment note:any"),
                through(ActionId.DIFFERENCE_NEXT, ActionId.DIFFERENCE_PREVIOUS, "kind:segment differs"),
                through(ActionId.MARK_NEXT, ActionId.MARK_PREVIOUS, "mark"),
                Stream.of(copy(ActionId.EVENT_COPY_TEXT, EventCopy.Form.TEXT),
                        copy(ActionId.EVENT_COPY_HEX, EventCopy.Form.HEX),
                        copy(ActionId.EVENT_COPY_ESCAPED, EventCopy.Form.ESCAPED),
                        copy(ActionId.EVENT_COPY_TRANSCRIPT, EventCopy.Form.TRANSCRIPT)))
                .flatMap(actions -> actions).toList();
    }

    private void filter() {
        window.timeline().showEvents();
        pane.filter();
    }

    private interface Step {
        void go(boolean forward);
    }

    private Stream<Action> through(ActionId next, ActionId previous, Step step) {
        return Stream.of(shown(next, () -> step.go(true)), shown(previous, () -> step.go(false)));
    }

    private Stream<Action> through(ActionId next, ActionId previous, String filter) {
        try {
            Filter wanted = Filter.of(filter);
            return through(next, previous, forward -> events.step(wanted, forward));
        } catch (SyntaxException e) {
            throw new IllegalArgumentException(filter, e);
        }
    }

    private Action copy(ActionId id, EventCopy.Form form) {
        ObservableValue<Boolean> selected = timeline.selected().map(_ -> true).orElse(false);
        return maker.when(id, () -> pane.copy(form), "why.noEvent", selected);
    }

    private Action shown(ActionId id, Runnable work) {
        return maker.when(id, work, "why.noTimeline", () -> !timeline.events().isEmpty(), timeline.revision());
    }
}
