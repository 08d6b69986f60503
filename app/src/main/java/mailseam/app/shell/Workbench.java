package mailseam.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import mailseam.app.bridge.FramePulses;
import mailseam.app.capture.Tcpdump;
import mailseam.app.document.DiskFiles;
import mailseam.app.folder.Trash;
import mailseam.app.lab.WireLabEngine;
import mailseam.app.library.LibraryPlaces;
import mailseam.app.library.PackagedSamples;
import mailseam.app.run.WireEngine;
import mailseam.app.task.BackgroundTasks;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.app.theme.Themes;
import mailseam.app.version.Version;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.jspecify.annotations.Nullable;

/** The composition root of the window: everything is built here, once, and handed on through constructors. */
public final class Workbench extends Application {
    private static final int EVENT_LOOPS = 2;

    private @Nullable Wire wire;
    private final Tcpdump live = new Tcpdump();
    private @Nullable WireLabEngine lab;
    private Remembered remembered = new Remembered(Map.of());

    /** Opens the window with files, the first of which is shown; returns when the window is closed. */
    public static void open(List<Path> files) {
        Application.launch(Workbench.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void init() {
        wire = new Wire(EVENT_LOOPS);
        lab = new WireLabEngine(wire, Clock.systemUTC());
        remembered = Remembered.in(state());
        Runtime.getRuntime().addShutdownHook(new Thread(this::endCaptures));
    }

    /** However the program ends, what it captures with ends too. */
    private void endCaptures() {
        try {
            live.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Path state() {
        return StateFolder.of(System.getenv(), System.getProperty("user.home"));
    }

    @Override
    public void start(Stage stage) {
        Texts texts = new Texts(Locale.getDefault());
        List<Path> files = getParameters().getUnnamed().stream().map(Path::of).toList();
        Themes themes = new Themes(Platform.getPreferences().colorSchemeProperty());
        StageContent content = new StageContent(stage, services(texts), themes);
        content.place(remembered);
        content.show(files);
    }

    private Services services(Texts texts) {
        Wire wires = wire;
        WireLabEngine server = lab;
        if (wires == null || server == null) {
            throw new IllegalStateException("not initialised");
        }
        Tasks tasks = new BackgroundTasks();
        SessionRuns runs = new SessionRuns(wires, Clock.systemUTC());
        return new Services(texts, tasks, FramePulses::new, new DiskFiles(texts), new PackagedSamples(),
                new WireEngine(runs),
                server, live,
                new ReportExports(texts, Version.text()), new RecordedTimelines(),
                state(), places());
    }

    private static LibraryPlaces places() {
        Path home = Path.of(System.getProperty("user.home"));
        return new LibraryPlaces(home.resolve("Mailseam"), new Trash(TrashFolder.of(System.getenv(),
                System.getProperty("os.name"), home, state()), Clock.systemUTC()));
    }

    @Override
    public void stop() {
        endCaptures();
        if (lab != null) {
            lab.close();
        }
        if (wire != null) {
            wire.close();
        }
    }
}
