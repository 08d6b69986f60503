package mailseam.app.detail;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.events.CopyMenu;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.timeline.derived.TimelineFacts;
import org.jspecify.annotations.Nullable;

/** What is known of the selected event: facts at the left, its octets as text and in hexadecimal at the right. */
public final class DetailsView {
    /** Names, and some words of their values in a line. */
    private static final double READABLE = 230;

    private final TimelineViewModel model;
    private final Texts texts;
    private final GridPane facts = new GridPane();
    private final OctetsPane octets;
    private final SplitPane node;
    private List<Fact> known = List.of();
    private TimelineFacts derived;
    private long generation = -1;
    private Subscription attached = Subscription.EMPTY;

    /** The details of a timeline's selection, with the list of marks beside the octets. */
    public DetailsView(TimelineViewModel model, Texts texts, Describe describe, Node marks) {
        this.model = model;
        this.texts = texts;
        derived = new TimelineFacts(model.timeline());
        octets = new OctetsPane(model, texts, describe, marks, this::showPage);
        node = new SplitPane(factsPane(describe), octets.node());
        node.setDividerPositions(0.38);
        node.getStyleClass().add("details");
    }

    /** The keys of the details. */
    public static ViewKeys keys() {
        return OctetsPane.keys();
    }

    private ScrollPane factsPane(Describe describe) {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(104);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().addAll(names, values);
        facts.getStyleClass().add("facts");
        ScrollPane pane = describe.as("details.facts", new ScrollPane(facts));
        pane.setFitToWidth(true);
        pane.setMinWidth(READABLE);
        MenuItem copy = new MenuItem(texts.get("details.copy.facts"));
        copy.setOnAction(_ -> copyFacts());
        pane.setContextMenu(new ContextMenu(copy));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (KeyCombination.valueOf("Shortcut+C").match(key)) {
                copyFacts();
                key.consume();
            }
        });
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    private void copyFacts() {
        CopyMenu.toClipboard(known.stream().map(fact -> fact.name() + ": " + fact.value() + "\n")
                .collect(Collectors.joining()));
    }

    /** The control. */
    public SplitPane node() {
        return node;
    }

    /** Shows the list of marks in the place of the octets. */
    public void showMarks() {
        octets.showMarks();
    }

    /** What takes the keyboard here. */
    public Node focusTarget() {
        return octets.focusTarget();
    }

    /** Starts following the selection. */
    public void attach() {
        attached = Subscription.combine(model.selected().subscribe(_ -> show()),
                model.times().from().subscribe(_ -> show()), model.times().cursor().subscribe(_ -> show()),
                model.revision().subscribe(_ -> show()));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void show() {
        Event event = model.selected().get();
        Details details = read(event, octets.skip(event));
        showFacts(event, details);
        octets.show(event, details);
    }

    private void showPage() {
        Event event = model.selected().get();
        octets.show(event, read(event, octets.skip(event)));
    }

    private void showFacts(@Nullable Event event, Details details) {
        known = details.facts();
        facts.getChildren().clear();
        if (event == null) {
            Label none = new Label(texts.get("details.none"));
            none.setWrapText(true);
            facts.add(none, 0, 0, 2, 1);
        }
        for (int row = 0; row < details.facts().size(); row++) {
            Label name = new Label(details.facts().get(row).name());
            name.getStyleClass().add("fact-name");
            Label value = new Label(details.facts().get(row).value());
            value.setWrapText(true);
            value.getStyleClass().add("fact-value");
            GridPane.setValignment(name, VPos.TOP);
            facts.addRow(row, name, value);
        }
    }

    private Details read(@Nullable Event event, long skip) {
        if (event == null) {
            return Details.NONE;
        }
        if (generation == model.generation()) {
            derived.grow(model.timeline());
        } else {
            generation = model.generation();
            derived = new TimelineFacts(model.timeline());
        }
        return new DetailsReader(texts, derived, model.times()).read(event, skip);
    }
}
