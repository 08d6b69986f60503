package mailseam.app.capture;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import mailseam.app.action.ActionId;
import mailseam.app.control.ActionControls;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.control.TwoLines;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** The captures that are open, and below them their conversations; choosing one shows its timeline. */
public final class CapturesView {
    private static final double ABOUT_HEIGHT = 120;
    private static final int CAPTURES = 3;

    private final CapturesViewModel model;
    private final CaptureWords words;
    private final Texts texts;
    private final ListView<OpenCapture> captures;
    private final TextField filter;
    private final ComboBox<CaptureOrder> order;
    private final ListView<CaptureRow> rows;
    private final Label about = new Label();
    private final RowSelection chosen;
    private final SavingBar saving;
    private final VBox node;
    private Subscription attached = Subscription.EMPTY;

    /** A view of what is open. */
    public CapturesView(CapturesViewModel model, CaptureWords words, Texts texts, Describe describe,
            ActionControls controls) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        captures = describe.as("captures.open", new ListView<>(model.captures()));
        Rows.height(captures, TwoLines.HEIGHT);
        captures.getStyleClass().add("two-lines");
        Rows.show(captures, CAPTURES, 2);
        captures.minHeightProperty().bind(captures.fixedCellSizeProperty().add(2));
        captures.setPlaceholder(wrapped(texts.get("captures.none")));
        captures.setCellFactory(_ -> new CaptureCell(words));
        filter = describe.as("captures.filter", new TextField());
        filter.setPromptText(texts.get("captures.filter.prompt"));
        filter.textProperty().bindBidirectional(model.filter());
        order = describe.as("captures.order", new ComboBox<>());
        order.getItems().setAll(CaptureOrder.values());
        order.setConverter(converter());
        order.valueProperty().bindBidirectional(model.order());
        rows = describe.as("captures.rows", new ListView<>(model.rows()));
        Rows.height(rows, TwoLines.HEIGHT);
        rows.getStyleClass().add("two-lines");
        rows.setPlaceholder(wrapped(texts.get("captures.rows.none")));
        rows.setCellFactory(_ -> new RowCell(words));
        chosen = new RowSelection(rows, model.selected());
        rows.setOnMouseClicked(_ -> {
            chosen.take();
            choose();
        });
        rows.setOnKeyReleased(key -> {
            chosen.take();
            if (key.getCode().isNavigationKey() || key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                choose();
            }
        });
        rows.setContextMenu(controls.contextMenu("captures.rows", CaptureMenu.AT_ROW));
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        captures.setContextMenu(controls.contextMenu("captures.open", CaptureMenu.AT_CAPTURE));
        VBox.setVgrow(rows, Priority.ALWAYS);
        saving = new SavingBar(model.saving(), texts, describe);
        node = new VBox(bar(controls.iconButton(ActionId.OPEN), controls.button(ActionId.CAPTURE_LIVE),
                controls.toggleButton(ActionId.CAPTURE_FOLLOW, model.growing()),
                controls.iconButton(ActionId.CAPTURE_STOP), controls.iconButton(ActionId.CAPTURE_COPY),
                controls.iconButton(ActionId.CAPTURE_CLOSE)), captures, finding(), rows, aboutPane(describe),
                saving.node(),
                bar(controls.button(ActionId.CAPTURE_SESSION), controls.iconButton(ActionId.CAPTURE_SAVE),
                        controls.iconButton(ActionId.CAPTURE_CUT), controls.iconButton(ActionId.CAPTURE_SIDES)));
        node.getStyleClass().addAll("lab", "captures");
    }

    private StringConverter<CaptureOrder> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable CaptureOrder one) {
                return one == null ? "" : texts.get(one.textKey());
            }

            @Override
            public @Nullable CaptureOrder fromString(String word) {
                return null;
            }
        };
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private Node finding() {
        HBox.setHgrow(filter, Priority.ALWAYS);
        order.setMinWidth(Region.USE_PREF_SIZE);
        return bar(filter, order);
    }

    private static HBox bar(Node... nodes) {
        HBox bar = new HBox(nodes);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("lab-bar");
        return bar;
    }

    private ScrollPane aboutPane(Describe describe) {
        about.setWrapText(true);
        about.getStyleClass().add("lab-about");
        ScrollPane pane = describe.as("captures.about", new ScrollPane(about));
        pane.setFitToWidth(true);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        about.heightProperty()
                .subscribe(height -> pane.setPrefViewportHeight(Math.min(height.doubleValue(), ABOUT_HEIGHT)));
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }

    /** The control. */
    public Node node() {
        return node;
    }

    /** What takes the keyboard here first. */
    public Node focusTarget() {
        return model.rows().isEmpty() ? filter : rows;
    }

    /** Puts the keyboard into the field of the filter. */
    public void find() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Does something whenever a capture was opened. */
    public void onOpened(Runnable then) {
        model.newest().subscribe((_, now) -> {
            if (now != null) {
                then.run();
            }
        });
    }

    /** Starts following the view model. */
    public void attach() {
        attached = Subscription.combine(model.chosen().subscribe(_ -> say()), model.failure().subscribe(_ -> say()),
                model.current().subscribe(this::mark),
                captures.getSelectionModel().selectedItemProperty().subscribe(one -> {
                    if (one != null) {
                        model.select(one);
                    }
                }), chosen.attach(), saving.attach());
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void mark(@Nullable OpenCapture capture) {
        if (capture != null && !capture.equals(captures.getSelectionModel().getSelectedItem())) {
            captures.getSelectionModel().select(capture);
            captures.scrollTo(capture);
        }
    }

    private void say() {
        CaptureRow row = model.chosen().get();
        String failure = model.failure().get();
        about.setText(row == null ? "" : failure.isEmpty() ? words.told(row) : failure);
    }

    private void choose() {
        CaptureRow row = rows.getSelectionModel().getSelectedItem();
        CaptureRow last = model.chosen().get();
        if (row != null && !(last != null && last.isSame(row) && model.isShown())) {
            model.choose(row);
        }
    }
}
