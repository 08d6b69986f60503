package mailseam.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {
    @TempDir
    Path folder;

    private final InlineTasks tasks = new InlineTasks();
    private final DiskFiles files = new DiskFiles(new Texts(Locale.ENGLISH));
    private final DocumentsViewModel documents = new DocumentsViewModel(tasks, "Untitled");
    private final List<DocumentViewModel> reloaded = new ArrayList<>();
    private final DiskWatch watch = new DiskWatch(documents, files, tasks, "reload", reloaded::add);
    private long time = 1_000;
    private Path file;
    private DocumentViewModel document;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("a.seam");
        write("one\n");
        document = documents.show(new Origin.File(file), Content.of(files.read(file)), _ -> {});
        watch.look();
    }

    /** Each at another time, however coarse the clock of the file system is. */
    private void write(String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(time++)));
    }

    @Test
    void documentWithoutEditsTakesOverWhatIsThereAsOneDeed() throws IOException {
        write("two\nthree\n");
        watch.look();

        assertThat(document.text().get()).isEqualTo("two\nthree\n");
        assertThat(document.dirty().get()).isFalse();
        assertThat(reloaded).containsExactly(document);
        assertThat(document.text().undoName().get()).isEqualTo("reload");
        document.text().undo();
        assertThat(document.text().get()).isEqualTo("one\n");
        assertThat(document.dirty().get()).isTrue();
    }

    @Test
    void editsStayUntilTheUserDecides() throws IOException {
        document.text().set("mine\n");
        write("two\n");
        watch.look();
        watch.look();
        assertThat(document.text().get()).isEqualTo("mine\n");
        assertThat(document.disk().get()).isInstanceOf(DiskWord.Changed.class);

        document.reload("reload");

        assertThat(document.text().get()).isEqualTo("two\n");
        assertThat(document.disk().get()).isEqualTo(new DiskWord.Same());
        assertThat(document.dirty().get()).isFalse();
        document.text().undo();
        assertThat(document.text().get()).isEqualTo("mine\n");
    }

    @Test
    void keptEditsAreAskedAboutOnce() throws IOException {
        document.text().set("mine\n");
        write("two\n");
        watch.look();

        document.keepMine();
        watch.look();

        assertThat(document.disk().get()).isEqualTo(new DiskWord.Same());
        assertThat(document.text().get()).isEqualTo("mine\n");
        assertThat(document.dirty().get()).isTrue();
    }

    @Test
    void fileThatBecameWhatIsTypedIsSaved() throws IOException {
        document.text().set("two\n");
        write("two\n");
        watch.look();

        assertThat(document.dirty().get()).isFalse();
        assertThat(document.disk().get()).isEqualTo(new DiskWord.Same());
    }

    @Test
    void touchedFileIsNoOtherFile() throws IOException {
        document.text().set("mine\n");
        write("one\n");
        watch.look();

        assertThat(document.disk().get()).isEqualTo(new DiskWord.Same());
        assertThat(reloaded).isEmpty();
    }

    @Test
    void goneFileIsToldOfUntilItComesBack() throws IOException {
        Files.delete(file);
        watch.look();
        assertThat(document.disk().get()).isEqualTo(new DiskWord.Gone());

        write("one\n");
        watch.look();

        assertThat(document.disk().get()).isEqualTo(new DiskWord.Same());
    }

    @Test
    void savedFileIsNotTakenForAnothers() throws IOException {
        document.text().set("two\n");
        write("two\n");
        document.savedAs(new Origin.File(file), "two\n");
        watch.look();

        assertThat(document.disk().get()).isEqualTo(new DiskWord.Same());
        assertThat(reloaded).isEmpty();
    }

    @Test
    void changedLineEndsAreTakenOver() throws IOException {
        write("one\r\n");
        watch.look();

        assertThat(document.octets()).isEqualTo(Octets.utf8("one\r\n"));
        assertThat(document.dirty().get()).isFalse();
    }
}
