package mailseam.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mailseam.app.document.Content;
import mailseam.app.document.DocumentViewModel;
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

    /** Goes on once no edit can be lost: each is saved, or the user does not want it; or stays where it is. */
    public void guard(Runnable then) {
        guard(window.documents().open().stream().filter(document -> document.dirty().get()).toList(), then);
    }

    private void guard(List<DocumentViewModel> dirty, Runnable then) {
        if (dirty.isEmpty()) {
            then.run();
            return;
        }
        DocumentViewModel first = dirty.getFirst();
        window.documents().select(first);
        Runnable rest = () -> guard(dirty.subList(1, dirty.size()), then);
        switch (questions.unsaved(first.origin().get().name())) {
            case DISCARD -> rest.run();
            case SAVE -> save(first, rest);
            case CANCEL -> {
            }
        }
    }

    /** A new session, in a tab of its own. */
    public void newSession() {
        show(window.documents().untitled(), Content.of(NEW));
    }

    /** Closes a document; it can be opened again with all its edits. */
    public void close(DocumentViewModel document) {
        window.documents().close(document);
    }

    /** Asks for a file and opens it. */
    public void open() {
        dialogs.open().ifPresent(path -> open(List.of(path)));
    }

    /** Opens a line of the library. */
    public void open(LibraryItem item) {
        switch (item) {
            case LibraryItem.Heading _ -> {
            }
            case LibraryItem.File(Path path) -> open(List.of(path));
            case LibraryItem.Sample sample -> loadSample(sample);
        }
    }

    /** Opens files, each in a tab, and shows the first; what is open already is only shown. */
    public void open(List<Path> paths) {
        List<Path> places = paths.stream().map(path -> path.toAbsolutePath().normalize()).distinct().toList();
        List<Path> missing = places.stream().filter(path -> window.documents().find(new Origin.File(path)).isEmpty())
                .toList();
        tasks.run(() -> missing.stream().map(this::read).toList(), read -> {
            read.forEach(this::opened);
            places.stream().flatMap(path -> window.documents().find(new Origin.File(path)).stream()).findFirst()
                    .ifPresent(window.documents()::select);
        }, _ -> {});
    }

    private Opened read(Path path) {
        try {
            return new Opened.Read(path, Content.of(window.services().files().read(path)));
        } catch (IOException cause) {
            return new Opened.Failed(path, cause);
        }
    }

    private void opened(Opened opened) {
        switch (opened) {
            case Opened.Failed(Path path, IOException cause) -> failed("open.failed", path, cause);
            case Opened.Read(Path path, Content content) -> {
                open(new Origin.File(path), content);
                window.library().used(path);
                if (!content.lossless()) {
                    window.say(Status.Kind.DIFFERS, texts.get("open.lossy"));
                }
            }
        }
    }

    /** It may have been opened meanwhile. */
    private void open(Origin origin, Content content) {
        window.documents().find(origin).ifPresentOrElse(window.documents()::select, () -> show(origin, content));
    }

    private void loadSample(LibraryItem.Sample sample) {
        tasks.run(() -> Content.of(window.library().read(sample)),
                content -> open(new Origin.Sample(sample.name()), content),
                cause -> failed("open.failed", Path.of(sample.name()), cause));
    }

    private void show(Origin origin, Content content) {
        window.documents().show(origin, content, this::shown);
    }

    private void shown(DocumentViewModel document) {
        if (!document.equals(window.document())) {
            return;
        }
        SessionFile file = document.file().get();
        window.target().preset(document.origin().get(), file.session());
        if (!window.run().isGoing()) {
            window.run().reset();
            if (!window.lab().viewer().isShown()) {
                window.timeline().clear();
            }
            if (file.session().header().recorded().isPresent()) {
                tasks.run(() -> window.services().recordings().timeline(file.session()), window.timeline()::show,
                        cause -> window.say(Status.Kind.DIFFERS, texts.get("recording.failed", Messages.of(cause))));
            }
        }
    }

    /** Saves to where it came from, or asks where. */
    public void save() {
        save(window.document(), () -> {});
    }

    private void save(DocumentViewModel document, Runnable then) {
        if (document.origin().get() instanceof Origin.File(Path path) && document.isLossless()) {
            write(document, path, then);
        } else {
            saveAs(document, then);
        }
    }

    /** Asks where to save. */
    public void saveAs() {
        saveAs(window.document(), () -> {});
    }

    private void saveAs(DocumentViewModel document, Runnable then) {
        String name = document.origin().get().name();
        dialogs.save(name.endsWith(".seam") ? name : name + ".seam")
                .ifPresent(path -> write(document, withSuffix(path.toAbsolutePath().normalize()), then));
    }

    private static Path withSuffix(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.indexOf('.') < 0 ? path.resolveSibling(name + ".seam") : path;
    }

    private void write(DocumentViewModel document, Path path, Runnable then) {
        String text = document.text().get();
        Octets octets = document.octets();
        tasks.run(() -> {
            window.services().files().write(path, octets);
            return path;
        }, written -> {
            document.savedAs(new Origin.File(written), text);
            window.library().used(written);
            window.say(Status.Kind.INFO, texts.get("save.done", written));
            then.run();
        }, cause -> failed("save.failed", path, cause));
    }

    /** Asks where to export what is seen, and writes it. */
    public void export() {
        String name = window.document().origin().get().name().replaceFirst("\\.seam$", "");
        export(window.lab().viewer().isShown() ? texts.get("conversation.file") : name, window.shown());
    }

    /** Asks where to export the chosen conversation of the lab, and writes it. */
    public void exportConversation() {
        window.conversation().ifPresent(shown -> export(texts.get("conversation.file"), shown));
    }

    private void export(String name, Exports.Shown shown) {
        dialogs.export(name + ".recording.seam").ifPresent(path -> tasks.run(() -> {
            window.services().exports().write(path, shown);
            return path;
        }, written -> window.say(Status.Kind.INFO, texts.get("export.done", written)),
                cause -> failed("export.failed", path, cause)));
    }

    private void failed(String key, Path path, IOException cause) {
        window.say(Status.Kind.BROKEN, texts.get(key, path, Messages.of(cause)));
    }

    private sealed interface Opened {
        record Read(Path path, Content content) implements Opened {
        }

        record Failed(Path path, IOException cause) implements Opened {
        }
    }
}
