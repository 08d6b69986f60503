package mailseam.app.shell;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar below everything: how the run went, and a way to the line of the session that is to blame. */
final class StatusLine {
    private final WorkbenchViewModel model;
    private final Texts texts;
    private final StatusBar bar;
    private final FontIcon icon = new FontIcon(Status.Kind.INFO.icon());
    private final Button line;
    private final ProgressBar progress;
    private Subscription attached = Subscription.EMPTY;

    StatusLine(WorkbenchViewModel model, Describe describe, IntConsumer goToLine) {
        this.model = model;
        this.texts = model.texts();
        bar = describe.as("status", new StatusBar());
        bar.setFocusTraversable(false);
        bar.setGraphic(icon);
        line = describe.as("status.line", new Button());
        line.getStyleClass().addAll("flat", "small", "accent");
        line.setOnAction(_ -> goToLine.accept(model.status().get().line()));
        progress = describe.as("status.progress", new ProgressBar());
        progress.setPrefWidth(90);
    }

    StatusBar node() {
        return bar;
    }

    void attach() {
        attached = model.status().subscribe(this::show);
    }

    void detach() {
        attached.unsubscribe();
    }

    private void show(Status status) {
        bar.setText(status.text());
        bar.setAccessibleText(status.text());
        icon.setIconLiteral(status.kind().icon());
        for (Status.Kind kind : Status.Kind.values()) {
            bar.pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.name().toLowerCase(java.util.Locale.ROOT)),
                    kind == status.kind());
        }
        bar.getRightItems().clear();
        if (status.line() > 0) {
            line.setText(texts.get("status.goto", status.line()));
            bar.getRightItems().add(line);
        }
        if (status.kind() == Status.Kind.GOING) {
            bar.getRightItems().add(progress);
        }
    }
}
