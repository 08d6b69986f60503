package mailseam.app.ruler;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import mailseam.app.control.Describe;
import mailseam.app.document.Content;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.task.CountedTasks;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.app.theme.Themes;
import mailseam.session.Attachments;
import mailseam.smtp.Octets;

/** A window with nothing but a segment ruler. */
final class RulerStage {
    final DocumentsViewModel documents;
    final RulerViewModel model;
    final RulerStrip strip;
    final ObjectProperty<Double> letters = new SimpleObjectProperty<>(1.0);

    RulerStage(Stage stage, String session, Attachments attachments) {
        Tasks tasks = new CountedTasks();
        Texts texts = new Texts(Locale.ENGLISH);
        documents = new DocumentsViewModel(tasks, "Untitled");
        model = new RulerViewModel(documents, tasks, texts, _ -> Circumstances.of(attachments));
        Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT));
        RulerPane pane = new RulerPane(model, new RulerEdits(model), tasks, themes.theme(), letters,
                new Describe(texts));
        stage.setScene(new Scene(pane.node(), 900, 220));
        themes.dress(stage.getScene());
        pane.attach();
        strip = (RulerStrip) pane.focusTarget();
        documents.show(new Origin.Sample("s"), Content.of(Octets.utf8(session)), _ -> {});
        stage.show();
    }

    DocumentText text() {
        return documents.active().get().text();
    }
}
