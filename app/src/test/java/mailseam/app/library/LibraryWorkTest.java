package mailseam.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import mailseam.app.document.Content;
import mailseam.app.document.DiskFiles;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.folder.Entry;
import mailseam.app.folder.Trash;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library on a real disk, without a window. */
class LibraryWorkTest {
    private static final String SESSION = "mailseam 1\n\nS: 220\nC: QUIT\nS: 221\n";

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final InlineTasks tasks = new InlineTasks();
    private DocumentsViewModel documents = new DocumentsViewModel(tasks, "untitled");
    private LibraryViewModel library;
    private Path home;

    @BeforeEach
    void start() {
        home = folder.resolve("Mailseam");
        documents = new DocumentsViewModel(tasks, "untitled");
        library = new LibraryViewModel(new PackagedSamples(), new DiskFiles(texts), folder.resolve("state"),
                new LibraryPlaces(home, new Trash(folder.resolve("Trash"), Clock.systemUTC())), documents, () -> {},
                tasks, texts);
        library.load(() -> {});
    }

    private Path file(String name) throws IOException {
        Files.createDirectories(home);
        return Files.writeString(home.resolve(name), SESSION);
    }

    private List<String> names() {
        return library.folders().tree().get().getFirst().children().stream().map(Entry::name).toList();
    }

    private void select(Path... paths) {
        library.folders().look();
        List<Entry> all = library.folders().tree().get().getFirst().children();
        library.selected().setAll(List.of(paths).stream().map(path -> new LibraryItem.Node(
                all.stream().filter(entry -> entry.path().equals(path)).findFirst().orElseThrow(), false)).toList());
    }

    private DocumentViewModel open(Path file) {
        return documents.show(new Origin.File(file), Content.of(SESSION), _ -> {});
    }

    @Test
    void folderOfTheUserIsMadeOnlyWhenSomethingComesIntoIt() {
        assertThat(home).doesNotExist();
        assertThat(names()).isEmpty();

        library.work().newSession(library.folder(), "a.seam", Octets.utf8(SESSION), _ -> {});

        assertThat(names()).containsExactly("a.seam");
        assertThat(library.work().reveal().get().edit()).isTrue();
        library.work().undo();
        assertThat(names()).isEmpty();
        assertThat(folder.resolve("Trash/files/a.seam")).exists();
    }

    @Test
    void openSessionFollowsItsFileWithItsEdits() throws IOException {
        Path a = file("a.seam");
        DocumentViewModel document = open(a);
        document.text().replaceAll("edit", SESSION + "# edited\n", this);
        library.used(a);

        library.work().rename(a, "b.seam");
        assertThat(document.origin().get()).isEqualTo(new Origin.File(home.resolve("b.seam")));
        assertThat(document.dirty().get()).isTrue();
        assertThat(library.recent()).containsExactly(new LibraryItem.File(home.resolve("b.seam")));

        library.work().newFolder(home);
        library.work().move(List.of(home.resolve("b.seam")), home.resolve("New folder"));
        library.work().rename(home.resolve("New folder"), "in");
        assertThat(document.origin().get()).isEqualTo(new Origin.File(home.resolve("in/b.seam")));

        library.work().undo();
        library.work().undo();
        library.work().undo();
        library.work().undo();
        assertThat(document.origin().get()).isEqualTo(new Origin.File(a));
        assertThat(names()).containsExactly("a.seam");
        assertThat(library.work().undoName().get()).isEmpty();
    }

    @Test
    void deleteOfSeveralIsTakenBackAsOne() throws IOException {
        Path a = file("a.seam");
        Path b = file("b.seam");
        select(a, b);

        library.work().delete(library.movable());
        assertThat(names()).isEmpty();
        assertThat(library.work().notice().get().text()).isEqualTo("Put b.seam into the trash. And 1 more.");

        library.work().undo();
        assertThat(names()).containsExactly("a.seam", "b.seam");
        assertThat(folder.resolve("Trash/info")).isEmptyDirectory();
    }

    @Test
    void whatFailsHalfwaySaysSoAndTheRestIsTakenBack() throws IOException {
        Path a = file("a.seam");
        Path gone = home.resolve("gone.seam");

        library.work().delete(List.of(a, gone));

        assertThat(library.work().notice().get().failed()).isTrue();
        assertThat(library.work().notice().get().text()).contains("gone.seam");
        library.work().undo();
        assertThat(names()).containsExactly("a.seam");
    }

    @Test
    void nothingIsPutBackOverWhatCameMeanwhile() throws IOException {
        Path a = file("a.seam");
        library.work().delete(List.of(a));
        Files.writeString(a, "another's");

        library.work().undo();

        assertThat(a).hasContent("another's");
        assertThat(folder.resolve("Trash/files/a.seam")).hasContent(SESSION);
        assertThat(library.work().notice().get().text()).contains("already a a.seam");
    }

    @Test
    void cutAndPasteMovesAndFilesFromOutsideAreCopied() throws IOException {
        Path a = file("a.seam");
        Files.createDirectories(home.resolve("in"));
        Path outside = Files.writeString(folder.resolve("outside.eml"), "Subject: x\n");
        select(a);
        library.cut();
        select(home.resolve("in"));

        library.paste(List.of());
        library.paste(List.of(outside));

        assertThat(home.resolve("in/a.seam")).exists();
        assertThat(home.resolve("in/outside.eml")).exists();
        assertThat(outside).exists();
        assertThat(names()).containsExactly("in");
    }

    @Test
    void foldersAndWhatIsOpenAreRemembered() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other/in"));
        library.folders().add(other.getParent());
        library.folders().open(other);
        tasks.pass();

        start();
        assertThat(library.folders().roots()).containsExactly(home, other.getParent());
        assertThat(library.folders().opened()).contains(other, other.getParent(), home);

        library.folders().forget(other.getParent());
        tasks.pass();
        start();
        assertThat(library.folders().roots()).containsExactly(home);
        assertThat(other).exists();
    }

    @Test
    void changesByOthersShowAtTheNextLook() throws IOException {
        file("a.seam");
        library.folders().watch();
        assertThat(names()).containsExactly("a.seam");

        library.folders().hold(true);
        file("b.seam");
        library.folders().watch();
        assertThat(names()).containsExactly("a.seam");
        library.folders().hold(false);
        assertThat(names()).containsExactly("a.seam", "b.seam");
    }

    @Test
    void searchFindsSamplesAndFilesAndTellsHowMany() throws IOException {
        file("mine.seam");
        library.search().wanted().set("QUIT");
        tasks.pass();
        assertThat(library.search().found().get()).extracting(LibraryItem::title).containsExactly("mine.seam");
        assertThat(library.search().told().get()).startsWith("1 file found in");

        library.search().wanted().set("masked");
        tasks.pass();
        assertThat(library.search().found().get()).hasOnlyElementsOfType(LibraryItem.Sample.class).hasSize(1);

        library.search().wanted().set("");
        tasks.pass();
        assertThat(library.search().told().get()).isEmpty();
    }
}
