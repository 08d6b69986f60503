package mailseam.app.detail;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.TimelineViewModel;
import org.jspecify.annotations.Nullable;

/** What is known of the selected event: facts at the left, its octets as text and in hexadecimal at the right. */
public final class DetailsView {
    private static final double HEX_ROW = 20;

    private final TimelineViewModel model;
    private final Texts texts;
    private final GridPane facts = new GridPane();
    private final TextArea text;
    private final ListView<String> hex;
    private final SplitPane node;
    private final TabPane tabs;
    private final Tab marks;
    private Subscription attached = Subscription.EMPTY;

    /** The details of a timeline's selection, with the list of marks beside the octets. */
    public DetailsView(TimelineViewModel model, Texts texts, Describe describe, Node marks) {
        this.model = model;
        this.texts = texts;
        text = describe.as("details.text", new TextArea());
        text.setEditable(false);
        text.getStyleClass().add("octets");
        hex = describe.as("details.hex", new ListView<>());
        hex.setFixedCellSize(HEX_ROW);
        hex.getStyleClass().add("octets");
        Tab textTab = new Tab(texts.get("details.text"), text);
        Tab hexTab = new Tab(texts.get("details.hex"), hex);
        this.marks = new Tab(texts.get("marks"), marks);
        tabs = describe.as("details.tabs", new TabPane(textTab, hexTab, this.marks));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        node = new SplitPane(factsPane(describe), tabs);
        node.setDividerPositions(0.42);
        node.getStyleClass().add("details");
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
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    /** The control. */
    public SplitPane node() {
        return node;
    }

    /** Shows the list of marks in the place of the octets. */
    public void showMarks() {
        tabs.getSelectionModel().select(marks);
    }

    /** What takes the keyboard here. */
    public Node focusTarget() {
        return text;
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
        Details details = read(event);
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
        text.setText(TextLines.of(details));
        hex.getItems().setAll(HexLines.of(details));
    }

    private Details read(@Nullable Event event) {
        return event == null ? Details.NONE : new DetailsReader(texts, model.timeline(), model.times()).read(event);
    }
}
