package mailseam.app.shell;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import mailseam.app.action.ActionId;
import mailseam.app.control.ActionControls;
import mailseam.app.control.Describe;
import mailseam.app.run.CutChoice;
import mailseam.app.run.GateChoice;
import mailseam.app.run.TargetViewModel;
import mailseam.app.text.Texts;
import mailseam.app.variable.EnvironmentChoice;
import mailseam.app.variable.VariablesViewModel;

/** The bar above everything: files, the target and the run. */
final class RunBar {
    private final TargetViewModel model;
    private final Texts texts;
    private final Describe describe;
    private final ComboBox<String> target;
    private final ToolBar node;

    RunBar(TargetViewModel model, VariablesViewModel variables, Texts texts, Describe describe,
            ActionControls controls) {
        this.model = model;
        this.texts = texts;
        this.describe = describe;
        target = targetField();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        node = new ToolBar(controls.iconButton(ActionId.NEW), controls.iconButton(ActionId.OPEN),
                controls.iconButton(ActionId.SAVE), controls.iconButton(ActionId.EXPORT),
                new Separator(Orientation.VERTICAL), label("target", target), target, controls.button(ActionId.RUN),
                controls.button(ActionId.STOP), new Separator(Orientation.VERTICAL),
                choice("cuts", CutChoice.values(), model.cut(), CutChoice::textKey),
                choice("gate", GateChoice.values(), model.gate(), GateChoice::textKey),
                new EnvironmentChoice(variables, texts, describe, "environment").node(),
                controls.iconButton(ActionId.VARIABLES), space,
                controls.iconButton(ActionId.TOGGLE_THEME), controls.iconButton(ActionId.KEYS));
        node.getStyleClass().add("run-bar");
        describe.as("toolbar", node);
    }

    Node node() {
        return node;
    }

    /** Puts the cursor into the target. */
    void focusTarget() {
        target.requestFocus();
        target.getEditor().selectAll();
    }

    private Label label(String key, Node owner) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(owner);
        return label;
    }

    private ComboBox<String> targetField() {
        ComboBox<String> field = describe.as("target", new ComboBox<>(model.offered()));
        field.setEditable(true);
        field.setPrefWidth(180);
        field.getEditor().setPromptText(texts.get("target.prompt"));
        field.getEditor().setAccessibleText(texts.get("target"));
        field.getEditor().textProperty().bindBidirectional(model.address());
        field.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : model.nameInLab(item)
                        .map(name -> texts.get("target.lab", item, name)).orElse(item));
            }
        });
        return field;
    }

    private <T extends Enum<T>> ComboBox<T> choice(String key, T[] values, ObjectProperty<T> value,
            Function<T, String> textKey) {
        ComboBox<T> box = describe.as(key, new ComboBox<>());
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : texts.get(textKey.apply(item));
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
