package mailseam.app.habit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.report.foreign.ForeignKind;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line over the text that says what a text was read as and what was left out, with the choice to read it as something else. */
public final class NoteBar {
    private final PasteViewModel model;
    private final Texts texts;
    private final Describe describe;
    private final VBox node = new VBox();
    private Subscription attached = Subscription.EMPTY;

    /** A bar that is not seen while there is nothing to say. */
    public NoteBar(PasteViewModel model, Texts texts, Describe describe) {
        this.model = model;
        this.texts = texts;
        this.describe = describe;
    }

    /** The control. */
    public Node node() {
        return node;
    }

    /** Starts following what is said. */
    public void attach() {
        attached = model.note().subscribe(this::show);
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void show(Optional<Note> note) {
        node.getChildren().setAll(note.stream().map(this::line).toList());
    }

    private HBox line(Note note) {
        return switch (note) {
            case Note.Refusal(String why) -> line("mdi2a-alert-outline", why, List.of());
            case Note.OfCopy(String form, List<String> lost) -> line("mdi2c-content-copy",
                    (texts.get("copy.done", form) + " " + String.join(" ", lost)).strip(), List.of());
            case Note.OfPaste(Pasted pasted) -> line("mdi2c-content-paste",
                    (texts.get("paste.done", model.kind(pasted.read().kind())) + " "
                            + String.join(" ", pasted.session().notes())).strip(),
                    choices(pasted));
        };
    }

    private List<Node> choices(Pasted pasted) {
        ComboBox<ForeignKind> kinds = describe.as("paste.kinds",
                new ComboBox<>(FXCollections.observableArrayList(ForeignKind.values())));
        kinds.setConverter(words(model::kind));
        kinds.setValue(pasted.read().kind());
        kinds.valueProperty().subscribe((_, kind) -> model.readAs(kind));
        if (pasted.read().sessions().size() == 1) {
            return List.of(kinds);
        }
        ComboBox<Integer> sessions = describe.as("paste.sessions", new ComboBox<>());
        for (int i = 0; i < pasted.read().sessions().size(); i++) {
            sessions.getItems().add(i);
        }
        sessions.setConverter(words(index -> index + 1 + ". " + pasted.read().sessions().get(index).title()));
        sessions.setValue(pasted.shown());
        sessions.valueProperty().subscribe((_, index) -> model.choose(index));
        sessions.setMaxWidth(240);
        return List.of(kinds, sessions);
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("it is not edited");
            }
        };
    }

    private HBox line(String icon, String text, List<Node> choices) {
        Label label = new Label(text, new FontIcon(icon));
        label.setId("habit-note");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button close = describe.as("habit.dismiss", new Button("", new FontIcon("mdi2c-close")));
        close.getStyleClass().addAll("small", "flat");
        close.setOnAction(_ -> model.dismiss());
        HBox line = new HBox(label);
        choices.forEach(choice -> {
            choice.getStyleClass().add("small");
            line.getChildren().add(choice);
        });
        line.getChildren().add(close);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notice");
        return line;
    }
}
