package mailseam.app.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.capture.CapturesViewModel;
import mailseam.app.lanes.LanesViewModel;
import mailseam.app.lanes.Scale;
import mailseam.app.timeline.TimeFormat;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.timeline.SegmentState;

/** What can be done with the timeline. */
final class TimelineActions {
    private final TimelineViewModel timeline;
    private final LanesViewModel lanes;
    private final CapturesViewModel captures;
    private final MainWindow window;
    private final ActionMaker maker;

    TimelineActions(WorkbenchViewModel model, MainWindow window) {
        timeline = model.timeline();
        captures = model.captures();
        this.window = window;
        lanes = window.lanes().model();
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        ObservableValue<Boolean> onTime = lanes.scale().map(scale -> scale != Scale.OCTETS);
        return List.of(
                shown(ActionId.PREVIOUS_EVENT, () -> timeline.step(-1)),
                shown(ActionId.NEXT_EVENT, () -> timeline.step(1)),
                shown(ActionId.ZOOM_IN, () -> lanes.zoom(true)),
                shown(ActionId.ZOOM_OUT, () -> lanes.zoom(false)),
                shown(ActionId.ZOOM_FIT, lanes::zoomToFit),
                shown(ActionId.ZOOM_OCTETS, lanes::zoomToOctets),
                selected(ActionId.ZOOM_SELECTION, lanes::zoomToSelection),
                maker.always(ActionId.SWITCH_SCALE, lanes::switchScale),
                maker.when(ActionId.FOLD_PAUSES, lanes::switchFolding, "why.octetScale", onTime),
                maker.always(ActionId.FOLLOW_TIMELINE, lanes::switchFollowing).ticked(lanes.following()),
                maker.always(ActionId.LANES_DIM, () -> lanes.dims().set(!lanes.dims().get())).ticked(lanes.dims()),
                maker.always(ActionId.TIME_FORMAT, this::nextFormat),
                selected(ActionId.CURSOR_A, () -> lanes.cursorToSelection(true)),
                selected(ActionId.CURSOR_B, () -> lanes.cursorToSelection(false)),
                maker.when(ActionId.CURSORS_CLEAR, lanes::clearCursors, "why.noCursor", lanes.hasCursor()),
                maker.always(ActionId.TIMELINE_LARGE, this::switchLarge).ticked(window.layout().large()),
                beside(),
                layer(ActionId.LAYER_PLANNED, SegmentState.PLANNED),
                layer(ActionId.LAYER_CONFIRMED, SegmentState.CONFIRMED),
                layer(ActionId.LAYER_CAPTURED, SegmentState.CAPTURED), layer(ActionId.LAYER_READ, SegmentState.READ));
    }

    private Action layer(ActionId id, SegmentState layer) {
        return maker.always(id, () -> lanes.switchLayer(layer))
                .ticked(lanes.layers().map(shown -> shown.contains(layer)));
    }

    private Action beside() {
        return maker.when(ActionId.LAYER_BESIDE, this::switchBeside, "why.nothingBeside",
                () -> !lanes.beside().get().isEmpty() || canLayBeside(), timeline.revision(), timeline.turn(),
                captures.chosen(), lanes.beside()).ticked(lanes.beside().map(all -> !all.isEmpty()));
    }

    private boolean canLayBeside() {
        return captures.chosen().get() != null && !captures.isShown() && !timeline.events().isEmpty();
    }

    private void switchBeside() {
        if (lanes.beside().get().isEmpty()) {
            captures.withChosen((_, capture) -> window.timeline().layBeside(capture));
        } else {
            lanes.beside().set(List.of());
        }
    }

    private Action shown(ActionId id, Runnable work) {
        return maker.when(id, work, "why.noTimeline", () -> !timeline.events().isEmpty(), timeline.revision());
    }

    private Action selected(ActionId id, Runnable work) {
        return maker.when(id, work, "why.noEvent", timeline.selected().map(_ -> true).orElse(false));
    }

    private void nextFormat() {
        TimeFormat times = timeline.times();
        times.from().set(times.from().get().next());
    }

    /** The keyboard must not be left in what is no longer seen. */
    private void switchLarge() {
        window.layout().large().set(!window.layout().large().get());
        if (window.layout().large().get()) {
            window.lanes().requestFocus();
        }
    }
}
