package mailseam.app.capture;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.SideDialog;
import mailseam.app.text.Texts;
import mailseam.capture.live.Device;

/** Asks what to capture, and shows how that goes. It does not hold up the window, and what is captured goes on without it. */
public final class LiveDialog {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;

    private final LiveViewModel model;
    private final CaptureWords words;
    private final Texts texts;
    private final SideDialog dialog;
    private final ComboBox<String> device;
    private final TextField filter;
    private final Label about = new Label();
    private final Label told = new Label();
    private final Button start;
    private final Button stop;
    private Subscription progress = Subscription.EMPTY;

    /** A dialog over a window. */
    public LiveDialog(LiveViewModel model, CaptureWords words, Texts texts, Describe describe, Supplier<Window> owner) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        dialog = new SideDialog(owner, "live", WIDTH, HEIGHT);
        device = describe.as("live.device", new ComboBox<>());
        device.setEditable(true);
        device.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !device.isShowing()) {
                key.consume(); // the control would keep it to itself
                model.start();
            }
        });
        filter = describe.as("live.filter", new TextField());
        filter.setPromptText(texts.get("live.filter.prompt"));
        filter.setOnAction(_ -> model.start());
        start = describe.as("live.start", new Button(texts.get("live.start")));
        start.setOnAction(_ -> model.start());
        stop = describe.as("live.stop", new Button(texts.get("live.stop")));
        stop.setOnAction(_ -> model.stop());
    }

    /** Shows it, and looks which interfaces there are. */
    public void show() {
        if (dialog.comesToFront()) {
            return;
        }
        dialog.open(texts.get("live.title"), content(), () -> device.getEditor().requestFocus(),
                Subscription.combine(follow(), () -> progress.unsubscribe()));
        model.look();
    }

    private Subscription follow() {
        ListChangeListener<Device> found = _ -> offer();
        model.devices().addListener(found);
        device.getEditor().textProperty().bindBidirectional(model.device());
        filter.textProperty().bindBidirectional(model.filter());
        return Subscription.combine(model.state().subscribe(this::tell), model.device().subscribe(_ -> explain()),
                () -> model.devices().removeListener(found),
                () -> device.getEditor().textProperty().unbindBidirectional(model.device()),
                () -> filter.textProperty().unbindBidirectional(model.filter()));
    }

    private void offer() {
        String typed = model.device().get();
        device.getItems().setAll(model.devices().stream().map(Device::name).toList());
        model.device().set(typed);
        explain();
    }

    private void explain() {
        about.setText(model.devices().stream().filter(one -> one.name().equals(model.device().get())).findFirst()
                .map(Device::about).orElse(""));
    }

    private VBox content() {
        GridPane form = new GridPane(8, 6);
        row(form, 0, "live.device", device);
        about.getStyleClass().add("text-muted");
        about.setMinHeight(Region.USE_PREF_SIZE);
        form.add(about, 1, 1);
        row(form, 2, "live.filter", filter);
        told.getStyleClass().add("live-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        start.setMinWidth(Region.USE_PREF_SIZE);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(8, start, stop);
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(10, form, bar, told);
        content.setPadding(new Insets(12));
        return content;
    }

    private void row(GridPane form, int at, String key, Control field) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        form.addRow(at, label, field);
    }

    private void tell(LiveState state) {
        progress.unsubscribe();
        progress = Subscription.EMPTY;
        told.pseudoClassStateChanged(PseudoClass.getPseudoClass("refused"),
                state instanceof LiveState.Refused);
        switch (state) {
            case LiveState.Idle _ -> told.setText(texts.get("live.idle"));
            case LiveState.Starting _ -> told.setText(texts.get("live.starting"));
            case LiveState.Refused(String why) -> told.setText(why);
            case LiveState.Going(OpenCapture capture) ->
                    progress = capture.progress().subscribe(_ -> going(capture));
        }
        enable();
        if (state instanceof LiveState.Refused) {
            device.requestFocus();
        }
    }

    private void going(OpenCapture capture) {
        List<String> notes = words.notes(capture.progress().get());
        String state = texts.get("live.going", capture.name(), words.state(capture));
        String next = capture.isReading() ? "" : texts.get("live.over");
        told.setText(String.join("\n", String.join(" ", state, next).strip(), String.join("\n", notes)).strip());
        enable();
    }

    private void enable() {
        boolean going = model.isGoing();
        start.setDisable(going);
        stop.setDisable(!going);
        device.setDisable(going);
        filter.setDisable(going);
    }
}
