package mailseam.app.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import mailseam.app.control.Describe;
import mailseam.app.control.Named;
import mailseam.app.run.CutChoice;
import mailseam.app.text.Texts;
import mailseam.wire.Endpoint;
import mailseam.wire.RunOptions;

/** The fields that say how a recording is played. */
final class ReplayForm {
    private static final String LISTEN = "127.0.0.1:0";

    private final Texts texts;
    private final ComboBox<Boolean> side;
    private final TextField address;
    private final ComboBox<Manner> manner;
    private final ComboBox<CutChoice> cut;
    private final TextField times;
    private final GridPane node = new GridPane(8, 6);
    private String server = "";

    ReplayForm(Texts texts, Describe describe, Runnable start) {
        this.texts = texts;
        side = choice(describe, "replay.side", List.of(false, true),
                served -> served ? "replay.server" : "replay.client");
        manner = choice(describe, "replay.manner", List.of(Manner.values()), Manner::textKey);
        cut = choice(describe, "replay.cut",
                List.of(CutChoice.GROUP, CutChoice.COMMAND, CutChoice.OCTET, CutChoice.MSS), CutChoice::textKey);
        address = describe.as("replay.address", new TextField());
        times = describe.as("replay.times", new TextField("1"));
        times.setPrefColumnCount(6);
        address.setOnAction(_ -> start.run());
        times.setOnAction(_ -> start.run());
        manner.setValue(Manner.FAST);
        cut.disableProperty().bind(manner.valueProperty().isNotEqualTo(Manner.ANEW));
        side.valueProperty().subscribe((_, served) -> turn(served));
        row(0, "replay.side", side);
        row(1, "replay.address", address);
        row(2, "replay.manner", manner);
        row(3, "replay.cut", cut);
        row(4, "replay.times", times);
    }

    private <T> ComboBox<T> choice(Describe describe, String key, List<T> values, Function<T, String> textKey) {
        ComboBox<T> box = describe.as(key, new ComboBox<>());
        box.getItems().setAll(values);
        box.setConverter(new Named<>(item -> texts.get(textKey.apply(item))));
        box.setValue(values.getFirst());
        return box;
    }

    private void row(int at, String key, Control field) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        node.addRow(at, label, field);
    }

    private void turn(boolean served) {
        if (served) {
            server = address.getText();
            address.setText(LISTEN);
        } else if (address.getText().equals(LISTEN)) {
            address.setText(server);
        }
    }

    GridPane node() {
        return node;
    }

    /** Puts the keyboard into the first field. */
    void focus() {
        address.requestFocus();
        address.selectAll();
    }

    /** Where it goes to, if it is played as a client. */
    void use(String target) {
        if (side.getValue()) {
            server = target;
        } else {
            address.setText(target);
        }
    }

    /** What is chosen; empty where a field has something else than it may. */
    Optional<ReplayChoice> choice() {
        try {
            int count = Integer.parseInt(times.getText().strip());
            Endpoint at = Endpoint.parse(address.getText(), RunOptions.SMTP_PORT);
            return count < 1 || count > ReplayChoice.MOST ? Optional.empty()
                    : Optional.of(new ReplayChoice(side.getValue(), at, manner.getValue(), cut.getValue(), count));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
