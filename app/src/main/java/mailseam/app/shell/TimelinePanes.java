package mailseam.app.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.detail.DetailsView;
import mailseam.app.events.EventTable;
import mailseam.app.lanes.LanesView;
import mailseam.app.lanes.Legend;
import mailseam.app.text.Texts;
import mailseam.app.theme.Themes;

/** What shows a timeline: its lanes, and below them the table of the same events beside their details. */
final class TimelinePanes {
    private final WorkbenchViewModel model;
    private final Texts texts;
    private final EventTable events;
    private final LanesView lanes;
    private final DetailsView details;
    private final Label title = new Label();
    private Subscription attached = Subscription.EMPTY;

    TimelinePanes(WorkbenchViewModel model, Themes themes, Describe describe) {
        this.model = model;
        texts = model.texts();
        events = new EventTable(model.timeline(), texts, describe);
        lanes = new LanesView(model.timeline(), texts, themes.theme(), describe);
        details = new DetailsView(model.timeline(), texts, describe);
    }

    LanesView lanes() {
        return lanes;
    }

    /** Those that take the keyboard, in order. */
    List<Panes.Pane> panes() {
        return List.of(Panes.Pane.of(lanes), Panes.Pane.of(events.node()), Panes.Pane.of(details.focusTarget()));
    }

    /** The lanes below their title. */
    VBox titledLanes() {
        return Titled.of(title, lanes, Legend.of(texts));
    }

    /** The events, and the details of the chosen one. */
    SplitPane eventsAndDetails() {
        SplitPane below = new SplitPane(Titled.of(new Label(texts.get("pane.events")), events.node()),
                Titled.of(new Label(texts.get("pane.details")), details.node()));
        below.setId("split-below");
        below.setDividerPositions(0.46);
        return below;
    }

    void attach() {
        attached = model.caption().subscribe(title::setText);
        events.attach();
        lanes.attach();
        details.attach();
    }

    void detach() {
        attached.unsubscribe();
        events.detach();
        lanes.detach();
        details.detach();
    }
}
