package mailseam.app.report;

import java.io.ByteArrayInputStream;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.report.redact.RedactionChange;

/** Shows what a report will look like, and what was replaced by what in it. */
final class PreviewPane {
    private final Texts texts;
    private final Label about = new Label();
    private final TextArea text;
    private final ImageView picture = new ImageView();
    private final ScrollPane pictures;
    private final TableView<RedactionChange> changes;
    private final SplitPane node;

    PreviewPane(Texts texts, Describe describe) {
        this.texts = texts;
        text = describe.as("report.preview", new TextArea());
        text.setEditable(false);
        text.getStyleClass().add("octets");
        pictures = describe.as("report.picture", new ScrollPane(picture));
        pictures.setPannable(true);
        changes = describe.as("report.changes", new TableView<>());
        column("report.column.kind", 90, change -> change.kind().word());
        column("report.column.original", 240, RedactionChange::original);
        column("report.column.pseudonym", 240, RedactionChange::pseudonym);
        column("report.column.count", 70, change -> String.valueOf(change.count()));
        changes.setPlaceholder(new Label(texts.get("report.changes.none")));
        changes.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        changes.getStyleClass().add("dense");
        about.setWrapText(true);
        about.getStyleClass().add("remark");
        StackPane both = new StackPane(text, pictures);
        VBox.setVgrow(both, Priority.ALWAYS);
        node = new SplitPane(new VBox(4, about, both), changes);
        node.setOrientation(Orientation.VERTICAL);
    }

    private void column(String key, double width, Function<RedactionChange, String> words) {
        TableColumn<RedactionChange, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        changes.getColumns().add(column);
    }

    Node node() {
        return node;
    }

    /** Gives the preview most of the room, once there is any. */
    void settle() {
        node.setDividerPositions(0.72);
    }

    void show(Preview preview) {
        boolean drawn = !preview.picture().isEmpty();
        pictures.setVisible(drawn);
        text.setVisible(!drawn);
        picture.setImage(drawn ? new Image(new ByteArrayInputStream(preview.picture().toArray())) : null);
        text.setText(drawn ? "" : preview.text());
        changes.getItems().setAll(preview.changes());
        about.setText(texts.get(drawn ? "report.about.picture" : !preview.exact() ? "report.about.other"
                : preview.cut() ? "report.about.cut" : "report.about.exact", Wish.MOST));
    }
}
