package mailseam.app.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.detail.DetailsView;
import mailseam.app.events.EventsPane;
import mailseam.app.history.RunWords;
import mailseam.app.history.RunsView;
import mailseam.app.lanes.LanesStatus;
import mailseam.app.lanes.LanesView;
import mailseam.app.lanes.Legend;
import mailseam.app.lanes.Marker;
import mailseam.app.lanes.SameOctets;
import mailseam.app.mark.MarkBar;
import mailseam.app.mark.MarkList;
import mailseam.app.replay.OutcomeRow;
import mailseam.app.replay.ReplayDialog;
import mailseam.app.run.FinishedRun;
import mailseam.app.settings.Settings;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Seen;
import mailseam.session.Mark;
import mailseam.timeline.Timeline;

/** What shows a timeline: its lanes, and below them the table of the same events beside their details. */
final class TimelinePanes {
    private static final double TITLE = 420;

    private final WorkbenchViewModel model;
    private final Texts texts;
    private final EventsPane events;
    private final LanesView lanes;
    private final DetailsView details;
    private final RunsView runs;
    private final ReplaySource source;
    private final ReplayDialog replay;
    private final TabPane below;
    private final MarkBar markBar;
    private final MarkList marks;
    private final LanesStatus status;
    private final Label title = new Label();
    private Subscription attached = Subscription.EMPTY;

    TimelinePanes(WorkbenchViewModel model, Settings settings, Describe describe) {
        this.model = model;
        texts = model.texts();
        events = new EventsPane(model.timeline(), model.services().tasks(), texts, describe);
        lanes = new LanesView(model.timeline(), texts, settings.themes().theme(), settings.fonts().scale(),
                describe);
        LanesCopy.install(lanes, events, texts);
        status = new LanesStatus(lanes.model(), texts, describe);
        RunWords words = new RunWords(texts, ZoneId.systemDefault());
        source = new ReplaySource(model, words);
        runs = new RunsView(model.history(), words, source::show, texts, describe);
        replay = new ReplayDialog(model.replay(), this::show, texts, describe, () -> lanes.getScene().getWindow());
        below = describe.as("below", new TabPane(tab("pane.events", events.node()), tab("pane.runs", runs.node())));
        markBar = new MarkBar(model.marks(), describe);
        marks = new MarkList(model.marks(), texts, describe);
        details = new DetailsView(model.timeline(), texts, describe, marks.node());
    }

    LanesView lanes() {
        return lanes;
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(texts.get(key), content);
        tab.setId("tab-" + content.getId());
        tab.setClosable(false);
        return tab;
    }

    /** The runs of the session. */
    RunsView runs() {
        return runs;
    }

    /** What is played again. */
    ReplaySource source() {
        return source;
    }

    /** Asks how. */
    ReplayDialog replay() {
        return replay;
    }

    /** Shows one of the runs of a replay. */
    private void show(OutcomeRow row) {
        FinishedRun run = row.sample();
        String caption = texts.get("replay.caption", row.first(), run.target());
        model.timeline().show(new Seen(caption, caption, texts.get("replay.told", row.first(), run.target(),
                run.result().outcome().message()), run.target(), Optional.of(run.result().outcome())),
                run.result().timeline(), row.marks());
    }

    /** Shows the events and gives them the keyboard. */
    void showEvents() {
        below.getSelectionModel().select(0);
        events.focusTarget().requestFocus();
    }

    /** Shows the runs and gives them the keyboard. */
    void showRuns() {
        below.getSelectionModel().select(1);
        runs.focus();
    }

    /** Those that take the keyboard, in order. */
    List<Panes.Pane> panes() {
        return List.of(Panes.Pane.of(lanes),
                new Panes.Pane(below, this::belowTarget),
                Panes.Pane.of(details.focusTarget()));
    }

    private Node belowTarget() {
        Node content = below.getSelectionModel().getSelectedItem().getContent();
        return content.equals(events.node()) ? events.focusTarget() : content;
    }

    /** The events. */
    EventsPane events() {
        return events;
    }

    /** The lanes below their title. */
    VBox titledLanes() {
        VBox pane = Titled.of(title, lanes, status.node(), Legend.of(texts));
        pane.getChildren().add(markBar.node());
        return pane;
    }

    /** Shows the boundaries of a capture with what is shown, if it can be of the same conversation. */
    void layBeside(Timeline capture) {
        Timeline shown = model.timeline().timeline();
        long generation = model.timeline().generation();
        model.services().tasks().run(() -> SameOctets.have(shown, capture), same -> {
            if (same && model.timeline().generation() == generation) {
                lanes.model().beside().set(List.of(capture));
            }
            model.say(same ? Status.Kind.INFO : Status.Kind.DIFFERS,
                    texts.get(same ? "beside.laid" : "beside.others"));
        }, _ -> {});
    }

    /** Shows the list of marks and gives it the keyboard. */
    void showMarks() {
        details.showMarks();
        marks.node().requestFocus();
    }

    /** The events, and the details of the chosen one. */
    SplitPane eventsAndDetails() {
        SplitPane split = new SplitPane(below, Titled.of(new Label(texts.get("pane.details")), details.node()));
        split.setId("split-below");
        split.setDividerPositions(0.46);
        return split;
    }

    void attach() {
        attached = Subscription.combine(model.caption().subscribe(this::entitle),
                model.marks().all().subscribe(this::point));
        events.attach();
        runs.attach();
        lanes.attach();
        status.attach();
        details.attach();
        markBar.attach();
        marks.attach();
    }

    /** The title keeps its room before the legend does, as far as it is not of unusual length. */
    private void entitle(String caption) {
        title.setText(caption);
        title.applyCss();
        title.setMinWidth(Math.min(TITLE, title.prefWidth(-1)));
    }

    /** What is marked is pointed at in the lanes. */
    private void point(List<Mark> all) {
        lanes.model().markers().setAll(all.stream()
                .map(mark -> new Marker(mark.nanos(), mark.text().replace('\n', ' '), Marker.Kind.MARK)).toList());
    }

    void detach() {
        attached.unsubscribe();
        events.detach();
        runs.detach();
        status.detach();
        lanes.detach();
        details.detach();
        markBar.detach();
        marks.detach();
    }
}
