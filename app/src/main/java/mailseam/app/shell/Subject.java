package mailseam.app.shell;

import java.util.Optional;
import mailseam.app.lab.ConversationItem;
import mailseam.app.run.RunState;
import mailseam.app.timeline.Seen;
import mailseam.wire.Endpoint;

/** What the timeline is about, whoever shows it: what exports, reports and replays are made of. */
final class Subject {
    private final WorkbenchViewModel window;
    private final StatusWords words;

    Subject(WorkbenchViewModel window, StatusWords words) {
        this.window = window;
        this.words = words;
    }

    /** What is seen. */
    Exports.Shown shown() {
        Optional<Seen> seen = window.timeline().turn().get().seen();
        if (seen.isPresent()) {
            Seen it = seen.get();
            return new Exports.Shown(it.title(), it.peer(), window.timeline().timeline(), it.outcome());
        }
        return window.lab().viewer().isShown() ? conversation().orElseGet(this::run) : run();
    }

    /** The title of the active session, or its name where it has none. */
    String title() {
        return window.document().file().get().session().header().title()
                .orElse(window.document().origin().get().name());
    }

    private Exports.Shown run() {
        return switch (window.run().state().get()) {
            case RunState.Over over when window.run().isShown() ->
                    new Exports.Shown(title(), over.target(), window.timeline().timeline(),
                            Optional.of(over.outcome()));
            case RunState.Over _,RunState.Idle _,RunState.Going _,RunState.Refused _ ->
                    new Exports.Shown(title(), "", window.timeline().timeline(), Optional.empty());
        };
    }

    /** The chosen conversation of the lab, if there is one. */
    Optional<Exports.Shown> conversation() {
        ConversationItem item = window.lab().viewer().chosen().get();
        return item == null ? Optional.empty()
                : window.lab().viewer().chosenTimeline().map(seen -> new Exports.Shown(words.title(item),
                        item.server(window.lab().viewer().side().get()).map(Endpoint::toString).orElse(""), seen,
                        item.summary().get().outcome()));
    }
}
