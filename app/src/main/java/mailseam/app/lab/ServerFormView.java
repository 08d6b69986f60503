package mailseam.app.lab;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import mailseam.app.control.Describe;
import mailseam.app.control.Named;
import mailseam.app.text.Texts;
import mailseam.lab.server.LabServerPreset;

/** The form for a new lab server. */
final class ServerFormView {
    private final ComboBox<LabServerPreset> presets;
    private final VBox node;

    ServerFormView(ServerForm model, Texts texts, Describe describe) {
        FormParts parts = new FormParts(texts, describe);
        presets = describe.as("lab.server.preset", new ComboBox<>());
        presets.getItems().setAll(model.presets());
        presets.setConverter(new Named<>(LabServerPreset::name));
        presets.setMaxWidth(Double.MAX_VALUE);
        presets.valueProperty().bindBidirectional(model.preset());
        node = new VBox(parts.name("lab.server.preset", presets), presets,
                FormParts.remark(model.preset().map(LabServerPreset::summary)),
                parts.listen("lab.server", model.fields()));
        node.getStyleClass().add("form");
    }

    Node node() {
        return node;
    }

    Node focusTarget() {
        return presets;
    }
}
