package mailseam.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.stage.Stage;
import mailseam.app.bridge.FramePulses;
import mailseam.app.capture.ScriptedLive;
import mailseam.app.document.DiskFiles;
import mailseam.app.lab.LabEngine;
import mailseam.app.lab.ScriptedLab;
import mailseam.app.library.PackagedSamples;
import mailseam.app.run.Engine;
import mailseam.app.task.CountedTasks;
import mailseam.app.text.Texts;
import mailseam.app.theme.Themes;
import mailseam.timeline.Timeline;
import org.testfx.util.WaitForAsyncUtils;

/** The real window over an engine and files of a test's, with answers for its dialogs. */
final class WindowDriver implements FileDialogs, Questions {
    final Stage stage;
    final StageContent content;
    final Themes themes;
    final Path state;
    final ScriptedLive live = new ScriptedLive();
    int asked;
    Optional<Path> chosen = Optional.empty();
    Unsaved answer = Unsaved.DISCARD;

    WindowDriver(Stage stage, Engine engine) {
        this(stage, engine, new ScriptedLab());
    }

    /** Each window is a first start. */
    WindowDriver(Stage stage, Engine engine, LabEngine lab) {
        this(stage, engine, lab, StateFolders.make());
    }

    private WindowDriver(Stage stage, Engine engine, LabEngine lab, Path state) {
        this.stage = stage;
        this.state = state;
        Texts texts = new Texts(Locale.ENGLISH);
        themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT));
        Services services = new Services(texts, new CountedTasks(), FramePulses::new, new DiskFiles(texts),
                new PackagedSamples(), engine, lab, live, new ReportExports(texts, "test"),
                new RecordedTimelines(), state, LibraryFolders.in(state));
        content = new StageContent(stage, services, themes, this, this);
    }

    /** The next start of the program, on what this window left. */
    WindowDriver again(Stage another) {
        return new WindowDriver(another, new ScriptedEngine(), new ScriptedLab(), state);
    }

    WorkbenchViewModel model() {
        return content.model();
    }

    Timeline timeline() {
        return model().timeline().timeline();
    }

    void show(List<Path> files) {
        content.show(files);
    }

    Node node(String id) {
        Node node = stage.getScene().lookup("#" + id);
        if (node == null) {
            throw new AssertionError("no node #" + id);
        }
        return node;
    }

    /** Waits for a condition on the JavaFX thread, and until the window has come to rest behind it. */
    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        Rest.await();
    }

    /** Does something on the JavaFX thread, and waits until the window has come to rest behind it. */
    static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        Rest.await();
    }

    @Override
    public Optional<Path> open() {
        return chosen;
    }

    @Override
    public Optional<Path> folder() {
        return chosen;
    }

    @Override
    public Optional<Path> message() {
        return chosen;
    }

    @Override
    public Optional<Path> save(String suggestedName) {
        return chosen;
    }

    @Override
    public Optional<Path> export(String suggestedName) {
        return chosen;
    }

    @Override
    public Unsaved unsaved(String name) {
        asked++;
        return answer;
    }

    @Override
    public boolean overwrite(String name) {
        return true;
    }
}
