package mailseam.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.Origin;
import mailseam.app.library.LibraryItem;
import mailseam.app.recovery.Restored;
import mailseam.app.settings.Settings;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.app.theme.Themes;
import mailseam.smtp.Octets;

/** A window on a stage, with what it needs from outside. */
final class StageContent {
    /** The file that keeps where the window stands. */
    static final String PLACEMENT = "window";
    private static final Duration DISK_LOOK = Duration.ofSeconds(2);
    private static final String FIRST_SAMPLE = "split-rcpt.seam";

    private final Stage stage;
    private final WorkbenchViewModel model;
    private final Desk desk;
    private final MainWindow window;
    private final Tasks.Delay diskLook;
    private Placement placed = Placement.parse("");
    private boolean opened;

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
        Shutdown shutdown = new Shutdown(stage, desk, model.recovery());
        window = new MainWindow(model, desk, dialogs, new Settings(themes), shutdown::request);
        stage.setOnCloseRequest(event -> {
            event.consume();
            shutdown.request();
        });
        diskLook = services.tasks().delay(DISK_LOOK, this::look);
        stage.setOnHiding(_ -> remember());
        stage.setOnHidden(_ -> {
            model.run().stop();
            model.lab().close();
            model.live().close();
            model.captures().closeAll();
            diskLook.cancel();
            model.recovery().close();
            window.detach();
        });
    }

    /** Puts the window where it was when it was closed last, with the settings of then. */
    void place(Remembered remembered) {
        Placement placement = Placement.parse(remembered.of(PLACEMENT));
        placement.apply(stage, window.layout());
        window.aids().recall(remembered);
        window.timeline().events().recall(remembered.of("events"));
        window.lanes().model().recall(remembered.of("lanes"));
        placed = placement;
    }

    private void remember() {
        window.layout().large().set(false);
        remember(PLACEMENT, Placement.of(stage, window.layout()).text());
        remember("events", window.timeline().events().remembered());
        remember("lanes", window.lanes().model().remembered());
    }

    private void remember(String name, String text) {
        Path file = model.services().state().resolve(name);
        model.services().tasks().run(() -> {
            Files.createDirectories(model.services().state());
            model.services().files().write(file, Octets.utf8(text));
            return text;
        }, _ -> {}, _ -> {});
    }

    /** Files of documents are looked at while the user looks at the window. */
    private void look() {
        if (stage.isFocused()) {
            model.disk().look();
            model.library().folders().watch();
            diskLook.restart();
        }
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
        model.recovery().start(restored -> restored(restored, files), cause -> notKept(cause, files));
        stage.setScene(window.scene());
        stage.show();
        placed.divide(window.scene().getRoot());
        stage.focusedProperty().subscribe(this::look);
    }

    private void restored(Restored restored, List<Path> files) {
        if (restored.edited() > 0) {
            model.say(Status.Kind.INFO,
                    model.texts().get("restored.edited", restored.open(), restored.edited()));
        }
        if (!restored.missing().isEmpty()) {
            model.say(Status.Kind.DIFFERS,
                    model.texts().get("restored.missing", String.join(", ", restored.missing())));
        }
        first(files, restored.open() == 0);
    }

    /** The window is of use without it, and asks before it is closed. */
    private void notKept(IOException cause, List<Path> files) {
        model.say(Status.Kind.BROKEN, model.texts().get("restored.notKept", Messages.of(cause)));
        if (!opened) {
            first(files, true);
        }
    }

    private void first(List<Path> files, boolean empty) {
        opened = true;
        model.variables().load();
        model.library().load(() -> {
            if (files.isEmpty() && empty) {
                model.library().samples().stream().filter(sample -> sample.name().equals(FIRST_SAMPLE)).findFirst()
                        .map(LibraryItem.class::cast).ifPresent(desk::open);
            }
        });
        if (!files.isEmpty()) {
            desk.open(files);
        }
    }

    private void icon() {
        InputStream icon = StageContent.class.getResourceAsStream("/mailseam/assets/icons/mailseam.png");
        if (icon != null) {
            stage.getIcons().add(new Image(icon));
        }
    }
}
