package mailseam.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mailseam.app.document.Content;
import mailseam.app.document.Origin;
import mailseam.app.library.LibraryItem;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/** Opens, saves and exports, and sees to it that no edit is lost on the way. */
public final class Desk {
    private static final String NEW = """
            mailseam 1
            title     New session
            segments  group
            timeout   30s

            S: 220
            C: EHLO client.example.org
            S: 250
            C: QUIT
            S: 221
            """;

    private final WorkbenchViewModel window;
    private final FileDialogs dialogs;
    private final Questions questions;
    private final Tasks tasks;
    private final Texts texts;

    /** Works on what a window shows. */
    public Desk(WorkbenchViewModel window, FileDialogs dialogs, Questions questions) {
        this.window = window;
        this.dialogs = dialogs;
        this.questions = questions;
        this.tasks = window.services().tasks();
        this.texts = window.texts();
    }

    /** Goes on once no edit can be lost: it is saved, or the user does not want it; or stays where it is. */
    public void guard(Runnable then) {
        if (!window.document().dirty().get()) {
            then.run();
            return;
        }
        switch (questions.unsaved(window.document().origin().get().name())) {
            case DISCARD -> then.run();
            case SAVE -> save(then);
            case CANCEL -> {
            }
        }
    }

    /** A new session. */
    public void newSession() {
        guard(() -> show(new Origin.Untitled(texts.get("document.untitled")), Content.of(NEW)));
    }

    /** Asks for a file and opens it. */
    public void open() {
        guard(() -> dialogs.open().ifPresent(this::load));
    }

    /** Opens a line of the library. */
    public void open(LibraryItem item) {
        switch (item) {
            case LibraryItem.Heading _ -> {
            }
            case LibraryItem.File(Path path) -> guard(() -> load(path));
            case LibraryItem.Sample sample -> guard(() -> loadSample(sample));
        }
    }

    /** Opens files that were dropped or named at the start: the first one; all of them are in the library then. */
    public void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            guard(() -> {
                paths.reversed().forEach(window.library()::used);
                load(paths.getFirst());
            });
        }
    }

    private void load(Path path) {
        tasks.run(() -> Content.of(window.services().files().read(path)), content -> {
            show(new Origin.File(path), content);
            window.library().used(path);
            if (!content.lossless()) {
                window.say(Status.Kind.DIFFERS, texts.get("open.lossy"));
            }
        }, cause -> failed("open.failed", path, cause));
    }

    private void loadSample(LibraryItem.Sample sample) {
        tasks.run(() -> Content.of(window.library().read(sample)),
                content -> show(new Origin.Sample(sample.name()), content),
                cause -> failed("open.failed", Path.of(sample.name()), cause));
    }

    private void show(Origin origin, Content content) {
        window.document().show(origin, content, this::shown);
    }

    private void shown(SessionFile file) {
        window.target().preset(window.document().origin().get(), file.session());
        if (!window.run().isGoing()) {
            window.run().reset();
            window.timeline().clear();
            if (file.session().header().recorded().isPresent()) {
                tasks.run(() -> window.services().recordings().timeline(file.session()), window.timeline()::show,
                        cause -> window.say(Status.Kind.DIFFERS, texts.get("recording.failed", Messages.of(cause))));
            }
        }
    }

    /** Saves to where it came from, or asks where. */
    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        if (window.document().origin().get() instanceof Origin.File(Path path) && window.document().isLossless()) {
            write(path, then);
        } else {
            saveAs(then);
        }
    }

    /** Asks where to save. */
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        String name = window.document().origin().get().name();
        dialogs.save(name.endsWith(".seam") ? name : name + ".seam").ifPresent(path -> write(withSuffix(path), then));
    }

    private static Path withSuffix(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.indexOf('.') < 0 ? path.resolveSibling(name + ".seam") : path;
    }

    private void write(Path path, Runnable then) {
        String text = window.document().text().get();
        Octets octets = window.document().octets();
        tasks.run(() -> {
            window.services().files().write(path, octets);
            return path;
        }, written -> {
            window.document().savedAs(new Origin.File(written), text);
            window.library().used(written);
            window.say(Status.Kind.INFO, texts.get("save.done", written));
            then.run();
        }, cause -> failed("save.failed", path, cause));
    }

    /** Asks where to export the timeline, and writes it. */
    public void export() {
        Exports.Shown shown = window.shown();
        String name = window.document().origin().get().name().replaceFirst("\\.seam$", "") + ".recording.seam";
        dialogs.export(name).ifPresent(path -> tasks.run(() -> {
            window.services().exports().write(path, shown);
            return path;
        }, written -> window.say(Status.Kind.INFO, texts.get("export.done", written)),
                cause -> failed("export.failed", path, cause)));
    }

    private void failed(String key, Path path, IOException cause) {
        window.say(Status.Kind.BROKEN, texts.get(key, path, Messages.of(cause)));
    }
}
