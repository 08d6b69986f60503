package mailseam.app.tabs;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.document.DiskWord;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What has to be decided about the file of the active document, in a line over its text: nothing waits for an answer. */
public final class NoticeBar {
    private final DocumentsViewModel documents;
    private final Texts texts;
    private final Describe describe;
    private final VBox node = new VBox();
    private Subscription attached = Subscription.EMPTY;

    /** A bar that is not seen while there is nothing to say. */
    public NoticeBar(DocumentsViewModel documents, Texts texts, Describe describe) {
        this.documents = documents;
        this.texts = texts;
        this.describe = describe;
    }

    /** The control. */
    public Node node() {
        return node;
    }

    /** Starts following the active document. */
    public void attach() {
        attached = documents.follow(document -> Subscription.combine(
                document.disk().subscribe(_ -> show(document)), document.lossless().subscribe(_ -> show(document))));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void show(DocumentViewModel document) {
        node.getChildren().setAll(Stream.concat(disk(document), flaw(document)).toList());
    }

    private Stream<HBox> disk(DocumentViewModel document) {
        String name = document.origin().get().name();
        return switch (document.disk().get()) {
            case DiskWord.Same _ -> Stream.empty();
            case DiskWord.Gone _ -> Stream.of(line(texts.get("disk.gone", name), List.of()));
            case DiskWord.Changed _ -> Stream.of(line(texts.get("disk.changed", name), List.of(
                    button("disk.reload", () -> document.reload(texts.get("deed.reload"))),
                    button("disk.keep", document::keepMine))));
        };
    }

    private Stream<HBox> flaw(DocumentViewModel document) {
        if (document.lossless().get()) {
            return Stream.empty();
        }
        Button mend = button("disk.mend", () -> mend(document));
        String key = document.seen().lost().isEmpty() ? "disk.ends" : "disk.notUtf8";
        return Stream.of(line(texts.get(key, document.seen().lost().size()), List.of(mend)));
    }

    private void mend(DocumentViewModel document) {
        if (document.isMendable()) {
            document.mend(texts.get("deed.mend"));
        } else {
            node.getChildren().setAll(line(texts.get("disk.notMendable"), List.of()));
        }
    }

    private Button button(String key, Runnable work) {
        Button button = describe.as(key, new Button(texts.get(key)));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        return button;
    }

    private static HBox line(String text, List<Button> buttons) {
        Label label = new Label(text, new FontIcon("mdi2a-alert-outline"));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(label);
        line.getChildren().addAll(buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notice");
        return line;
    }
}
