package mailseam.app.library;

import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import mailseam.app.control.Describe;
import mailseam.app.folder.FileNames;
import mailseam.app.folder.Kind;
import mailseam.app.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the library: icon, name, title, and what is wrong with it; its name is edited in its place. */
final class LibraryCell extends TreeCell<LibraryItem> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final LibraryViewModel model;
    private final Texts texts;
    private final FontIcon icon = new FontIcon();
    private final FontIcon problem = new FontIcon("mdi2a-alert-circle-outline");
    private final Label name = new Label();
    private final Label beside = new Label();
    private final HBox line = new HBox(icon, name, beside, problem);
    private final Tooltip tip = Describe.tooltip();
    private final TextField field = new TextField();

    /** Without a width of its own a long title is cut off with an ellipsis instead of being scrolled to. */
    LibraryCell(LibraryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setPrefWidth(0);
        beside.setMinWidth(0);
        beside.getStyleClass().add("beside");
        problem.getStyleClass().add("problem");
        HBox.setHgrow(beside, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.getStyleClass().add("library-line");
        field.setId("library-name");
        field.setAccessibleText(texts.get("library.name"));
        field.setTooltip(tip);
        field.textProperty().subscribe((_, text) -> check(text));
        field.setOnAction(_ -> commit());
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                key.consume();
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing()) {
                commit();
            }
        });
    }

    @Override
    protected void updateItem(LibraryItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        icon.setIconLiteral(icon(item));
        int problems = item instanceof LibraryItem.Node node ? node.entry().facts().problems() : 0;
        problem.setVisible(problems > 0);
        problem.setManaged(problems > 0);
        name.setText(item.title());
        beside.setText(item.beside());
        beside.setManaged(!item.beside().isEmpty());
        name.setMinWidth(item.beside().isEmpty() ? 0 : Region.USE_PREF_SIZE);
        String more = problems > 0 ? "\n" + texts.get("library.problems", problems) : "";
        tip.setText((item.beside().isEmpty() ? item.title() : item.title() + "\n" + item.beside()) + "\n" + item.place()
                + more);
        setTooltip(tip);
        setAccessibleText((item.title() + ", " + item.beside() + more).strip());
        if (!isEditing()) {
            setGraphic(line);
        }
    }

    static String icon(LibraryItem item) {
        return switch (item) {
            case LibraryItem.Heading _ -> "mdi2f-folder-outline";
            case LibraryItem.Sample _ -> "mdi2e-email-outline";
            case LibraryItem.Remark _ -> "mdi2i-information-outline";
            case LibraryItem.File file -> icon(Kind.of(file.title()), false);
            case LibraryItem.Found found -> icon(found.hit().kind(), false);
            case LibraryItem.Node node when node.root() -> "mdi2f-folder-home-outline";
            case LibraryItem.Node node -> icon(node.entry().kind(), node.entry().facts().recording());
        };
    }

    private static String icon(Kind kind, boolean recording) {
        return switch (kind) {
            case FOLDER -> "mdi2f-folder-outline";
            case SESSION -> recording ? "mdi2r-record-circle-outline" : "mdi2f-file-document-outline";
            case CAPTURE -> "mdi2l-lan";
            case MESSAGE -> "mdi2e-email-open-outline";
            case OTHER -> "mdi2f-file-outline";
        };
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing() && getItem() != null) {
            model.folders().hold(true);
            String title = getItem().title();
            field.setText(title);
            setGraphic(field);
            field.requestFocus();
            int dot = title.lastIndexOf('.');
            field.selectRange(0, dot > 0 ? dot : title.length());
        }
    }

    private void check(String text) {
        Optional<String> wrong = FileNames.problem(text);
        field.pseudoClassStateChanged(WRONG, wrong.isPresent());
        wrong.ifPresent(key -> model.work().say(texts.get(key)));
    }

    private void commit() {
        LibraryItem item = getItem();
        String text = field.getText();
        Optional<Path> path = item == null ? Optional.empty() : item.at();
        if (FileNames.problem(text).isPresent()) {
            return;
        }
        cancelEdit();
        path.ifPresent(at -> model.work().rename(at, text));
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(getItem() == null ? null : line);
        model.folders().hold(false);
        if (getTreeView() != null) {
            getTreeView().setEditable(false);
            getTreeView().requestFocus();
        }
    }
}
