package mailseam.app.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A dialog beside the window, which can be used meanwhile. There is one of its kind at a time. */
public final class SideDialog {
    private final Supplier<Window> owner;
    private final String id;
    private final double width;
    private final double height;
    private @Nullable Dialog<ButtonType> dialog;

    /** Of a window, known by an id, as large as this at first, in pixels. */
    public SideDialog(Supplier<Window> owner, String id, double width, double height) {
        this.owner = owner;
        this.id = id;
        this.width = width;
        this.height = height;
    }

    /** Whether it is open, and before all others then. */
    public boolean comesToFront() {
        if (dialog == null) {
            return false;
        }
        dialog.getDialogPane().getScene().getWindow().requestFocus();
        return true;
    }

    /** Opens it; {@code shown} is done when it is seen, and {@code following} ends when it is closed. */
    public void open(String title, Node content, Runnable shown, Subscription following) {
        Dialog<ButtonType> now = new Dialog<>();
        dialog = now;
        now.initOwner(owner.get());
        now.initModality(Modality.NONE);
        now.setResizable(true);
        now.setTitle(title);
        DialogPane pane = now.getDialogPane();
        pane.setId(id);
        pane.getStyleClass().add("wide");
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        pane.setContent(content);
        pane.setPrefSize(width, height);
        now.setOnShown(_ -> shown.run());
        now.setOnHidden(_ -> {
            following.unsubscribe();
            dialog = null;
        });
        now.show();
    }
}
