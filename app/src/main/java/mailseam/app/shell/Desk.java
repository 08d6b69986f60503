package mailseam.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mailseam.app.capture.CaptureHead;
import mailseam.app.capture.CaptureSaving;
import mailseam.app.capture.CapturesViewModel;
import mailseam.app.document.Content;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.Origin;
import mailseam.app.library.LibraryItem;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Seen;
import mailseam.app.version.Version;
import mailseam.smtp.Octets;
import mailseam.timeline.Timeline;

/** Opens, closes and exports, and sees to it that no edit is lost on the way. */
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
    private final Saving saving;
    private final Tasks tasks;
    private final Texts texts;

    /** Works on what a window shows. */
    public Desk(WorkbenchViewModel window, FileDialogs dialogs, Questions questions) {
        this.window = window;
        this.dialogs = dialogs;
        this.questions = questions;
        this.tasks = window.services().tasks();
        this.texts = window.texts();
        saving = new Saving(window, dialogs, questions);
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
            case SAVE -> saving.save(first, rest);
            case CANCEL -> {
            }
        }
    }

    /** A new session, in a tab of its own. */
    public void newSession() {
        window.quiet();
        show(window.documents().untitled(), Content.of(NEW));
    }

    /** A new session as a file in a folder of the library. */
    public void newSessionIn(Path folder) {
        window.quiet();
        window.library().work().newSession(folder, texts.get("library.session.name"), Octets.utf8(NEW),
                path -> open(List.of(path)));
    }

    /** Asks for a folder and adds it to the library. */
    public void addFolder() {
        dialogs.folder().ifPresent(window.library().folders()::add);
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
            case LibraryItem.Heading _,LibraryItem.Remark _ -> {
            }
            case LibraryItem.Node node when node.entry().isFolder() -> {
            }
            case LibraryItem.File _,LibraryItem.Node _,LibraryItem.Found _ ->
                    open(item.at().stream().toList());
            case LibraryItem.Sample sample -> {
                window.quiet();
                loadSample(sample);
            }
        }
    }

    /** Opens files, each in a tab, and shows the first; what is open already is only shown. */
    public void open(List<Path> paths) {
        window.quiet();
        List<Path> places = paths.stream().map(path -> path.toAbsolutePath().normalize()).distinct().toList();
        List<Path> missing = places.stream().filter(path -> window.documents().find(new Origin.File(path)).isEmpty())
                .toList();
        tasks.run(() -> missing.stream().map(this::read).toList(), read -> {
            read.forEach(this::opened);
            say(read.stream().filter(Opened.Failed.class::isInstance).map(Opened.Failed.class::cast).toList());
            places.stream().flatMap(path -> window.documents().find(new Origin.File(path)).stream()).findFirst()
                    .ifPresent(window.documents()::select);
        }, _ -> {});
    }

    private Opened read(Path path) {
        try {
            if (CaptureHead.mayBe(path)) {
                return new Opened.Capture(path);
            }
            List<String> sessions = ReportSessions.in(path);
            if (!sessions.isEmpty()) {
                return new Opened.Report(path, sessions);
            }
            return new Opened.Read(path, Content.of(window.services().files().read(path)));
        } catch (IOException cause) {
            return new Opened.Failed(path, cause);
        }
    }

    private void opened(Opened opened) {
        switch (opened) {
            case Opened.Failed _ -> {
            }
            case Opened.Capture(Path path) -> {
                window.captures().open(List.of(path));
                window.library().used(path);
            }
            case Opened.Report(Path path, List<String> sessions) -> {
                sessions.forEach(text -> show(new Origin.Untitled(String.valueOf(path.getFileName())),
                        Content.of(text)));
                window.library().used(path);
            }
            case Opened.Read(Path path, Content content) -> {
                open(new Origin.File(path), content);
                window.library().used(path);
            }
        }
    }

    private void say(List<Opened.Failed> failed) {
        if (!failed.isEmpty()) {
            window.say(Status.Kind.BROKEN, failed.stream()
                    .map(one -> texts.get("open.failed", one.path(), Messages.of(one.cause())))
                    .collect(Collectors.joining(" ")));
        }
    }

    /** It may have been opened meanwhile; and what was closed with edits comes back with them. */
    private void open(Origin origin, Content content) {
        Optional<DocumentViewModel> edited = window.documents().closed().stream()
                .filter(document -> document.origin().get().equals(origin) && document.dirty().get()).findFirst();
        if (window.documents().find(origin).isPresent()) {
            window.documents().find(origin).ifPresent(window.documents()::select);
        } else if (edited.isPresent()) {
            window.documents().reopen(edited.get());
            window.say(Status.Kind.INFO, texts.get("open.edited", origin.name()));
        } else {
            show(origin, content);
        }
    }

    private void loadSample(LibraryItem.Sample sample) {
        tasks.run(() -> Content.of(window.library().read(sample)),
                content -> open(new Origin.Sample(sample.name()), content),
                cause -> window.failed("open.failed", Path.of(sample.name()), cause));
    }

    private void show(Origin origin, Content content) {
        window.documents().show(origin, content, window.beside()::arrived);
    }

    /** Saves to where it came from, or asks where. */
    public void save() {
        saving.save(window.document(), () -> {});
    }

    /** Asks where to save. */
    public void saveAs() {
        saving.saveAs(window.document(), () -> {});
    }

    /** Asks where to export what is seen, and writes it. */
    public void export() {
        String name = window.document().origin().get().name().replaceFirst("\\.seam$", "");
        export(window.lab().viewer().isShown() ? texts.get("conversation.file") : name, window.subject().shown());
    }

    /** Asks where to export the chosen conversation of the lab, and writes it. */
    public void exportConversation() {
        window.subject().conversation().ifPresent(shown -> export(texts.get("conversation.file"), shown));
    }

    /** Asks where to save the chosen conversation of a capture, and writes it. */
    public void exportCaptured() {
        window.captures().withChosen((seen, timeline) -> export(seen.title().replaceAll("[^\\w.-]+", "-"),
                shown(seen, timeline)));
    }

    /** Opens the chosen conversation of a capture as a session in a tab, to be changed and played again. */
    public void openCaptured() {
        window.captures().withChosen((seen, timeline) -> tasks.run(
                () -> Content.of(window.services().exports().recording(shown(seen, timeline))),
                content -> show(new Origin.Untitled(seen.title()), content),
                cause -> window.say(Status.Kind.BROKEN, texts.get("captures.failed", Messages.of(cause)))));
    }

    /** Asks where to save the packets of the selected conversations of a capture, and writes them. */
    public void cutCaptured() {
        CapturesViewModel captures = window.captures();
        String name = captures.selected().getFirst().capture().name();
        dialogs.capture(texts.get("captures.cut.name", plain(name)))
                .ifPresent(path -> captures.cut(path, Version.text(), saved()));
    }

    /** Asks where to save all packets of the selected capture, and writes them. */
    public void copyCaptured() {
        CapturesViewModel captures = window.captures();
        Optional.ofNullable(captures.current().get()).flatMap(one -> dialogs.capture(plain(one.name()) + ".pcapng"))
                .ifPresent(path -> captures.copy(path, Version.text(), saved()));
    }

    private static String plain(String name) {
        return name.replaceFirst("\\.(pcap|pcapng|cap|dmp)(\\.gz|\\.zst)?$", "").replaceAll("[^\\w.-]+", "-");
    }

    private CaptureSaving.Answer saved() {
        return new CaptureSaving.Answer() {
            @Override
            public void written(Path file) {
                window.say(Status.Kind.INFO, texts.get("export.done", file));
            }

            @Override
            public void stopped(Path file) {
                window.say(Status.Kind.INFO, texts.get("captures.saving.stopped", file));
            }

            @Override
            public void failed(Path file, IOException cause) {
                window.failed("export.failed", file, cause);
            }
        };
    }

    private static Exports.Shown shown(Seen seen, Timeline timeline) {
        return new Exports.Shown(seen.title(), seen.peer(), timeline, seen.outcome());
    }

    private void export(String name, Exports.Shown shown) {
        dialogs.export(name + ".recording.seam").ifPresent(path -> tasks.run(() -> {
            window.services().exports().write(path, shown);
            return path;
        }, written -> window.say(Status.Kind.INFO, texts.get("export.done", written)),
                cause -> window.failed("export.failed", path, cause)));
    }

    private sealed interface Opened {
        record Read(Path path, Content content) implements Opened {
        }

        record Report(Path path, List<String> sessions) implements Opened {
        }

        record Capture(Path path) implements Opened {
        }

        record Failed(Path path, IOException cause) implements Opened {
        }
    }
}
