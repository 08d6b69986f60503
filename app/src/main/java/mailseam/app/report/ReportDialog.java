package mailseam.app.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.SideDialog;
import mailseam.app.text.Texts;
import mailseam.report.Exporter;
import mailseam.report.redact.RedactionKind;
import org.jspecify.annotations.Nullable;

/** Makes a bug report: form, redaction and summary at the left, what will be written at the right. It does not hold up the window. */
public final class ReportDialog {
    private static final double WIDTH = 1060;
    private static final double HEIGHT = 700;
    private static final double CHOICES = 290;

    private final ReportViewModel model;
    private final Texts texts;
    private final Describe describe;
    private final SideDialog dialog;
    private final Function<String, Optional<Path>> where;
    private final ComboBox<Exporter> form;
    private final PreviewPane preview;
    private final Label told = new Label();
    private final Button copy;

    /** A dialog over a window; {@code where} asks where to write, with a name to begin with. */
    public ReportDialog(ReportViewModel model, Texts texts, Describe describe, Supplier<Window> owner,
            Function<String, Optional<Path>> where) {
        this.model = model;
        this.texts = texts;
        this.describe = describe;
        dialog = new SideDialog(owner, "report", WIDTH, HEIGHT);
        this.where = where;
        form = describe.as("report.form", new ComboBox<>());
        form.getItems().setAll(ReportViewModel.forms());
        form.setConverter(converter());
        form.setMaxWidth(Double.MAX_VALUE);
        form.valueProperty().bindBidirectional(model.form());
        preview = new PreviewPane(texts, describe);
        copy = button("report.copy", this::copy);
    }

    private static StringConverter<Exporter> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Exporter one) {
                return one == null ? "" : "." + one.ending() + "  " + one.description();
            }

            @Override
            public @Nullable Exporter fromString(String text) {
                return null;
            }
        };
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        if (dialog.comesToFront()) {
            return;
        }
        dialog.open(texts.get("report.title"), content(), () -> {
            form.requestFocus();
            preview.settle();
        }, Subscription.combine(model.preview().subscribe(preview::show), model.told().subscribe(told::setText),
                model.form().subscribe(chosen -> copy.setDisable(!Wish.isText(chosen)))));
    }

    private Node content() {
        SplitPane panes = new SplitPane(choices(), preview.node());
        panes.setDividerPositions(CHOICES / WIDTH);
        SplitPane.setResizableWithParent(panes.getItems().getFirst(), false);
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox foot = new HBox(6, told, copy, button("report.save", this::save));
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(panes, Priority.ALWAYS);
        VBox content = new VBox(8, panes, foot);
        content.setPadding(new Insets(12));
        return content;
    }

    private Node choices() {
        VBox choices = new VBox(6, title("report.form"), form, title("report.redact"));
        model.kinds().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey()).forEach(kind -> {
            CheckBox box = describe.as("report.kind." + kind.getKey().word(),
                    new CheckBox(texts.get("report.kind." + kind.getKey().word())));
            box.selectedProperty().bindBidirectional(kind.getValue());
            box.setDisable(kind.getKey() == RedactionKind.CREDENTIALS);
            choices.getChildren().add(box);
        });
        TextField words = describe.as("report.words", new TextField());
        words.setPromptText(texts.get("report.words.prompt"));
        words.textProperty().bindBidirectional(model.words());
        TextArea summary = describe.as("report.summary", new TextArea());
        summary.setPromptText(texts.get("report.summary.prompt"));
        summary.setWrapText(true);
        summary.textProperty().bindBidirectional(model.summary());
        VBox.setVgrow(summary, Priority.ALWAYS);
        choices.getChildren().addAll(words, title("report.summary"), summary);
        choices.setPadding(new Insets(0, 8, 0, 0));
        choices.setMinWidth(CHOICES);
        return choices;
    }

    private Label title(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("pane-title");
        return label;
    }

    private Button button(String key, Runnable work) {
        Button button = describe.as(key, new Button(texts.get(key)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void copy() {
        model.text(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            model.tell(texts.get("report.copied"));
        });
    }

    private void save() {
        where.apply(texts.get("report.file") + "." + model.form().get().ending())
                .ifPresent(file -> model.write(file, written -> model.tell(texts.get("export.done", written))));
    }
}
