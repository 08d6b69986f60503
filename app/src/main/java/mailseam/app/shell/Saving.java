package mailseam.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import mailseam.app.document.Content;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.Files;
import mailseam.app.document.Origin;
import mailseam.app.text.Texts;
import mailseam.smtp.Octets;

/** Saves documents, and never over what somebody else wrote meanwhile without asking. */
final class Saving {
    private final WorkbenchViewModel window;
    private final FileDialogs dialogs;
    private final Questions questions;
    private final Files files;
    private final Texts texts;

    Saving(WorkbenchViewModel window, FileDialogs dialogs, Questions questions) {
        this.window = window;
        this.dialogs = dialogs;
        this.questions = questions;
        files = window.services().files();
        texts = window.texts();
    }

    /** Saves to where it came from, or asks where; then goes on if it was saved. */
    void save(DocumentViewModel document, Runnable then) {
        if (document.origin().get() instanceof Origin.File(Path path) && document.lossless().get()) {
            Content seen = document.seen();
            window.services().tasks().run(() -> isOther(path, seen), other -> {
                if (!other || questions.overwrite(path.toString())) {
                    write(document, path, then);
                }
            }, cause -> window.failed("save.failed", path, cause));
        } else {
            saveAs(document, then);
        }
    }

    /** A file that is gone or cannot be read is not asked about: writing it tells. */
    private boolean isOther(Path path, Content seen) {
        try {
            return files.stamp(path).isPresent() && !Content.of(files.read(path)).looksLike(seen);
        } catch (IOException _) {
            return false;
        }
    }

    /** Asks where to save; the question of the dialog is enough where there is a file. */
    void saveAs(DocumentViewModel document, Runnable then) {
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
        window.services().tasks().run(() -> {
            files.write(path, octets);
            return path;
        }, written -> {
            document.savedAs(new Origin.File(written), text);
            window.library().used(written);
            window.say(Status.Kind.INFO, texts.get("save.done", written));
            then.run();
        }, cause -> window.failed("save.failed", path, cause));
    }
}
