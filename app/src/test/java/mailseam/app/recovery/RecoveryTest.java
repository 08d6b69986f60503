package mailseam.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mailseam.app.document.Content;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;
import mailseam.app.task.InlineTasks;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    @TempDir
    Path folder;

    private final List<IOException> failures = new ArrayList<>();

    /** A run of the program. */
    private final class Run {
        final InlineTasks tasks = new InlineTasks();
        final DocumentsViewModel documents = new DocumentsViewModel(tasks, "Untitled");
        final Recovery recovery = new Recovery(documents, folder.resolve("open"), RecoveryTest::read, tasks,
                "edits of last time", Recovery.SOON);
        final List<Restored> restored = new ArrayList<>();

        Run() {
            recovery.start(restored::add, failures::add);
        }

        DocumentViewModel open(Path file) throws IOException {
            return documents.show(new Origin.File(file), read(new Origin.File(file)), _ -> {});
        }

        /** As a kill would: without another word, and the system lets go of the lock. */
        Run next() {
            recovery.close();
            return new Run();
        }

        List<String> texts() {
            return documents.open().stream().map(document -> document.text().get()).toList();
        }
    }

    private static Content read(Origin origin) throws IOException {
        if (origin instanceof Origin.File(Path path)) {
            return Content.of(Octets.wrap(Files.readAllBytes(path)));
        }
        throw new NoSuchFileException(origin.name());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private long filesKept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("open"))) {
            return files.filter(file -> file.toString().endsWith(".kept")).count();
        }
    }

    @Test
    void editsComeBackWithTheirSavedStateAndAreUndoneAsOne() throws IOException {
        Run first = new Run();
        DocumentViewModel document = first.open(file("a.seam", "one\n"));
        document.text().set("one\ntwo\n");
        document.text().selection().set(new TextRange(4, 7));
        first.tasks.pass();

        Run second = first.next();

        assertThat(second.restored).containsExactly(new Restored(1, 1, List.of()));
        DocumentViewModel again = second.documents.active().get();
        assertThat(again.origin().get()).isEqualTo(document.origin().get());
        assertThat(again.text().get()).isEqualTo("one\ntwo\n");
        assertThat(again.text().selection().get()).isEqualTo(new TextRange(4, 7));
        assertThat(again.dirty().get()).isTrue();
        assertThat(again.text().undoName().get()).isEqualTo("edits of last time");
        again.text().undo();
        assertThat(again.text().get()).isEqualTo("one\n");
        assertThat(again.dirty().get()).isFalse();
        assertThat(failures).isEmpty();
    }

    @Test
    void tabsComeBackInTheirOrderWithTheActiveOne() throws IOException {
        Run first = new Run();
        first.open(file("a.seam", "a"));
        first.open(file("b.seam", "b"));
        first.documents.show(new Origin.Untitled("Untitled"), Content.of("c"), _ -> {});
        first.documents.step(-1);
        first.documents.move(-1);
        first.tasks.pass();

        Run second = first.next();

        assertThat(second.texts()).containsExactly("b", "a", "c");
        assertThat(second.documents.active().get().text().get()).isEqualTo("b");
        assertThat(second.restored).containsExactly(new Restored(3, 0, List.of()));
    }

    @Test
    void closedOnesCanBeOpenedAgainInTheNextRun() throws IOException {
        Run first = new Run();
        DocumentViewModel document = first.open(file("a.seam", "a"));
        document.text().set("edited");
        first.documents.close(document);
        first.tasks.pass();

        Run second = first.next();
        assertThat(second.texts()).containsExactly("");
        second.documents.reopen();

        assertThat(second.texts()).containsExactly("edited");
    }

    @Test
    void savedDocumentIsReadFromItsFileAgain() throws IOException {
        Path file = file("a.seam", "one");
        Run first = new Run();
        first.open(file);
        first.tasks.pass();
        Files.writeString(file, "two");

        assertThat(first.next().texts()).containsExactly("two");
    }

    @Test
    void fileThatIsGoneIsNamed() throws IOException {
        Path file = file("a.seam", "one");
        Run first = new Run();
        first.open(file);
        first.tasks.pass();
        Files.delete(file);

        assertThat(first.next().restored).containsExactly(new Restored(0, 0, List.of("a.seam")));
    }

    @Test
    void programsThatRunAtOnceLeaveEachOthersAlone() throws IOException {
        Run first = new Run();
        first.open(file("a.seam", "a")).text().set("first");
        Run second = new Run();
        second.open(file("b.seam", "b")).text().set("second");
        first.tasks.pass();
        second.tasks.pass();
        assertThat(second.restored).containsExactly(new Restored(0, 0, List.of()));

        first.recovery.close();
        Run third = second.next();

        assertThat(third.texts()).containsExactlyInAnyOrder("first", "second");
        third.tasks.pass();
        assertThat(filesKept()).isEqualTo(2);
        assertThat(third.next().texts()).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void onlyWhatIsOpenStaysOnTheDisk() throws IOException {
        Run run = new Run();
        for (int i = 0; i < DocumentsViewModel.CLOSED_KEPT + 10; i++) {
            DocumentViewModel document = run.open(file("a" + i, "a"));
            document.text().set("edited");
            run.tasks.pass();
            run.documents.close(document);
        }
        run.tasks.pass();

        assertThat(filesKept()).isEqualTo(DocumentsViewModel.CLOSED_KEPT);
    }

    @Test
    void damagedFileIsPutAsideAndTheOthersComeBack() throws IOException {
        Run first = new Run();
        first.open(file("a.seam", "a")).text().set("first");
        first.open(file("b.seam", "b")).text().set("second");
        first.tasks.pass();
        Files.writeString(folder.resolve("open/1/0.kept"), "mailseam kept 1\n");

        Run second = first.next();

        assertThat(second.texts()).containsExactly("second");
        assertThat(second.restored.getFirst().missing()).hasSize(1);
        assertThat(folder.resolve("open/1/0.damaged")).exists();
    }

    @Test
    void lostOrderLosesNoDocument() throws IOException {
        Run first = new Run();
        first.open(file("a.seam", "a")).text().set("first");
        first.open(file("b.seam", "b")).text().set("second");
        first.tasks.pass();
        Files.delete(folder.resolve("open/1/order"));

        assertThat(first.next().texts()).containsExactly("first", "second");
    }

    @Test
    void nobodyElseReadsWhatIsKept() throws IOException {
        new Run();

        assertThat(Files.getPosixFilePermissions(folder.resolve("open"))).hasSize(3);
    }

    @Test
    void placeThatCannotBeWrittenIsToldOf() throws IOException {
        Files.writeString(folder.resolve("open"), "a file");
        Run run = new Run();
        List<String> said = new ArrayList<>();

        run.recovery.flush(() -> said.add("kept"), _ -> said.add("failed"));

        assertThat(failures).isNotEmpty();
        assertThat(said).containsExactly("failed");
    }
}
