package mailseam.app.lab;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import mailseam.app.control.ActionControls;
import mailseam.app.control.Describe;
import mailseam.app.run.TargetViewModel;
import mailseam.app.text.Texts;

/** The form for a new proxy. */
final class ProxyFormView {
    private final ComboBox<String> to;
    private final ChainView chain;
    private final VBox node;

    ProxyFormView(ProxyForm model, TargetViewModel targets, Texts texts, Describe describe, ActionControls controls) {
        FormParts parts = new FormParts(texts, describe);
        to = describe.as("lab.proxy.to", new ComboBox<>(targets.offered()));
        to.setEditable(true);
        to.setMaxWidth(Double.MAX_VALUE);
        to.getEditor().setPromptText(texts.get("target.prompt"));
        to.getEditor().setAccessibleText(texts.get("lab.proxy.to"));
        to.getEditor().textProperty().bindBidirectional(model.to());
        to.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : targets.nameInLab(item)
                        .map(name -> texts.get("target.lab", item, name)).orElse(item));
            }
        });
        chain = new ChainView(model, texts, describe, controls);
        node = new VBox(parts.name("lab.proxy.to", to), to, chain.node(), parts.listen("lab.proxy", model.fields()));
        node.getStyleClass().add("form");
    }

    Node node() {
        return node;
    }

    Node focusTarget() {
        return to;
    }

    ChainView chain() {
        return chain;
    }
}
