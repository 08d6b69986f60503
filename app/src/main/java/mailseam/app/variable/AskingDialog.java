package mailseam.app.variable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.session.Need;
import org.jspecify.annotations.Nullable;

/** Asks for what a run lacks, as soon as it lacks something. What is typed for a secret is not shown, and not held behind the answer. */
public final class AskingDialog {
    private final VariablesViewModel model;
    private final Texts texts;
    private final Describe describe;
    private final Supplier<Window> owner;
    private @Nullable Dialog<ButtonType> shown;
    private Subscription attached = Subscription.EMPTY;

    /** A dialog over a window. */
    public AskingDialog(VariablesViewModel model, Texts texts, Describe describe, Supplier<Window> owner) {
        this.model = model;
        this.texts = texts;
        this.describe = describe;
        this.owner = owner;
    }

    /** Starts following the view model. */
    public void attach() {
        attached = model.asking().subscribe(this::show);
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void show(@Nullable Asking asking) {
        if (shown != null) {
            shown.close();
            shown = null;
        }
        if (asking != null) {
            Dialog<ButtonType> dialog = dialog(asking);
            shown = dialog;
            dialog.show();
        }
    }

    private Dialog<ButtonType> dialog(Asking asking) {
        Map<Need, TextField> fields = new LinkedHashMap<>();
        asking.needs().forEach(need -> fields.put(need, field(need, asking)));
        CheckBox write = describe.as("asking.write", new CheckBox(texts.get("asking.write", asking.environment())));
        boolean variables = asking.needs().stream().anyMatch(need -> !need.secret());
        present(write, variables && !asking.environment().isEmpty());
        CheckBox keep = describe.as("asking.keep", new CheckBox(texts.get("asking.keep")));
        present(keep, asking.needs().stream().anyMatch(Need::secret));
        ButtonType run = new ButtonType(texts.get("asking.run"), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(texts.get("window.title"));
        dialog.setHeaderText(texts.get("asking.header", asking.needs().size()));
        dialog.getDialogPane().setId("asking");
        dialog.getDialogPane().getButtonTypes().setAll(run,
                new ButtonType(texts.get("unsaved.cancel"), ButtonData.CANCEL_CLOSE));
        VBox content = new VBox(8, grid(fields), write, keep);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().lookupButton(run).disableProperty().bind(unanswered(fields));
        dialog.setOnShown(_ -> fields.values().iterator().next().requestFocus());
        dialog.setOnHidden(_ -> {
            boolean answered = run.equals(dialog.getResult());
            Asking.Answer answer = answer(fields, write.isVisible() && write.isSelected(), keep.isSelected());
            fields.values().forEach(TextField::clear);
            if (answered) {
                asking.answer(answer);
            } else if (asking.equals(model.asking().get())) {
                model.cancel();
            }
        });
        return dialog;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private TextField field(Need need, Asking asking) {
        TextField field = need.secret() ? new PasswordField() : new TextField(asking.before(need.name()));
        field.setPrefColumnCount(28);
        return describe.named("asking-" + (need.secret() ? "secret-" : "") + need.name().replace('.', '-'), need.name(),
                texts.get(need.secret() ? "asking.secret.help" : "asking.variable.help", need.name()), field);
    }

    private GridPane grid(Map<Need, TextField> fields) {
        GridPane grid = new GridPane(12, 8);
        fields.forEach((need, field) -> {
            Label name = new Label(texts.get(need.secret() ? "asking.secret" : "asking.variable", need.name()));
            name.setLabelFor(field);
            Label where = new Label(VariablesDialog.lines(texts, need));
            where.getStyleClass().add("remark");
            GridPane.setHgrow(field, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), name, field, where);
        });
        grid.setAlignment(Pos.CENTER_LEFT);
        return grid;
    }

    /** A variable may be empty; an empty secret is none. */
    private static BooleanExpression unanswered(Map<Need, TextField> fields) {
        BooleanExpression any = new ReadOnlyBooleanWrapper(false);
        for (Map.Entry<Need, TextField> field : fields.entrySet()) {
            if (field.getKey().secret()) {
                any = Bindings.or(any, Bindings.isEmpty(field.getValue().textProperty()));
            }
        }
        return any;
    }

    private static Asking.Answer answer(Map<Need, TextField> fields, boolean write, boolean keep) {
        Map<String, String> variables = new LinkedHashMap<>();
        Map<String, String> secrets = new LinkedHashMap<>();
        fields.forEach((need, field) -> (need.secret() ? secrets : variables).put(need.name(), field.getText()));
        return new Asking.Answer(variables, secrets, write, keep);
    }
}
