package mailseam.app.shell;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.Origin;
import mailseam.app.library.LibraryItem;
import mailseam.app.text.Texts;
import mailseam.app.theme.Themes;

/** A window on a stage, with what it needs from outside. */
final class StageContent {
    private static final String FIRST_SAMPLE = "split-rcpt.seam";

    private final Stage stage;
    private final WorkbenchViewModel model;
    private final Desk desk;
    private final MainWindow window;

    StageContent(Stage stage, Services services, Themes themes) {
        this(stage, services, themes,
                new StageFileDialogs(stage, services.texts(), services.exports().endings(),
                        Path.of("").toAbsolutePath()),
                new StageQuestions(stage, services.texts()));
    }

    StageContent(Stage stage, Services services, Themes themes, FileDialogs dialogs, Questions questions) {
        this.stage = stage;
        model = new WorkbenchViewModel(services);
        desk = new Desk(model, dialogs, questions);
        Shutdown shutdown = new Shutdown(stage, desk);
        window = new MainWindow(model, desk, questions, themes, shutdown::request);
        stage.setOnCloseRequest(event -> {
            event.consume();
            shutdown.request();
        });
        stage.setOnHidden(_ -> {
            model.run().stop();
            model.lab().close();
            window.detach();
        });
    }

    WorkbenchViewModel model() {
        return model;
    }

    MainWindow window() {
        return window;
    }

    /** Shows the window with the first of some files, or with a sample that is ready to run. */
    void show(List<Path> files) {
        Texts texts = model.texts();
        ObservableValue<Boolean> dirty = model.documents().active().flatMap(DocumentViewModel::dirty);
        ObservableValue<Origin> origin = model.documents().active().flatMap(DocumentViewModel::origin);
        stage.titleProperty().bind(Bindings.createStringBinding(
                () -> texts.get(dirty.getValue() ? "window.dirty" : "window.clean", origin.getValue().name()),
                dirty, origin));
        icon();
        window.attach();
        model.startLab();
        model.library().load(() -> {
            if (files.isEmpty()) {
                model.library().samples().stream().filter(sample -> sample.name().equals(FIRST_SAMPLE)).findFirst()
                        .map(LibraryItem.class::cast).ifPresent(desk::open);
            }
        });
        desk.open(files);
        stage.setScene(window.scene());
        stage.show();
    }

    private void icon() {
        InputStream icon = StageContent.class.getResourceAsStream("/mailseam/assets/icons/mailseam.png");
        if (icon != null) {
            stage.getIcons().add(new Image(icon));
        }
    }
}
