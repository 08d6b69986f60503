package mailseam.app.lab;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.session.Problem;

/** What the forms of the lab are made of: a name above each field, and below it what is wrong there. */
final class FormParts {
    private final Texts texts;
    private final Describe describe;

    FormParts(Texts texts, Describe describe) {
        this.texts = texts;
        this.describe = describe;
    }

    /** A name above a field. */
    Label name(String key, Node field) {
        Label name = new Label(texts.get(key));
        name.setLabelFor(field);
        name.getStyleClass().add("field-name");
        return name;
    }

    /** A remark that may be long. */
    static Label remark(ObservableValue<String> text) {
        Label remark = new Label();
        remark.textProperty().bind(text);
        remark.setWrapText(true);
        remark.setMinHeight(Label.USE_PREF_SIZE);
        remark.getStyleClass().add("remark");
        return remark;
    }

    /** What is wrong, in red; it takes no room while nothing is. */
    static Label wrong(ObservableValue<String> text) {
        Label wrong = remark(text);
        wrong.getStyleClass().add("wrong");
        wrong.visibleProperty().bind(Bindings.createBooleanBinding(() -> !text.getValue().isEmpty(), text));
        wrong.managedProperty().bind(wrong.visibleProperty());
        return wrong;
    }

    /** The fields for port and faults; ids and words of the form come from its key. */
    VBox listen(String key, ListenFields fields) {
        TextField port = describe.as(key + ".port", new TextField());
        port.setPromptText(texts.get("lab.port.any"));
        port.textProperty().bindBidirectional(fields.port());
        TextArea faults = describe.as(key + ".faults", new TextArea());
        faults.setPromptText(texts.get("lab.faults.prompt"));
        faults.setPrefRowCount(3);
        faults.getStyleClass().add("octets");
        faults.textProperty().bindBidirectional(fields.faultText());
        ObservableValue<String> problems = fields.faultLines().map(this::problems);
        VBox part = new VBox(name("lab.port", port), port, name("lab.faults", faults), faults, wrong(problems));
        part.getStyleClass().add("form");
        return part;
    }

    private String problems(FaultLines lines) {
        return String.join("\n", lines.problems().stream().map(this::problem).toList());
    }

    private String problem(Problem problem) {
        return texts.get("lab.fault.problem", problem.line(), problem.column(), problem.message(), problem.expected())
                .strip();
    }
}
