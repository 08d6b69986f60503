package mailseam.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
    private static final String SESSION = "mailseam 1\ntitle Hello\n\nS: 220\nC: QUIT\n";

    @TempDir
    Path folder;

    private final FactsReader facts = new FactsReader();

    private Entry read(Path... opened) {
        return new FolderReader(facts, Set.of(opened)).read(folder);
    }

    @Test
    void listsFoldersFirstAndHidesHiddenFiles() throws IOException {
        Files.writeString(folder.resolve("b.seam"), SESSION);
        Files.writeString(folder.resolve(".a.seam.part"), SESSION);
        Files.writeString(folder.resolve("A.pcapng"), "");
        Files.writeString(folder.resolve("m.eml"), "");
        Files.createDirectories(folder.resolve("z/in"));

        Entry tree = read(folder);

        assertThat(tree.children()).extracting(Entry::name, Entry::kind).containsExactly(
                tuple("z", Kind.FOLDER),
                tuple("A.pcapng", Kind.CAPTURE),
                tuple("b.seam", Kind.SESSION),
                tuple("m.eml", Kind.MESSAGE));
        assertThat(tree.children().getFirst().children()).isEmpty();
        assertThat(read(folder, folder.resolve("z")).children().getFirst().children()).hasSize(1);
    }

    @Test
    void learnsTitlesAndProblemsOnce() throws IOException {
        Path good = Files.writeString(folder.resolve("good.seam"), SESSION);
        Files.writeString(folder.resolve("bad.seam"), "mailseam 1\nwrong\nC: {\n");
        Files.writeString(folder.resolve("seen.seam"), "mailseam 1\nrecorded kernel\n\n+0.1 S: 220 x\n");

        assertThat(facts.learn(List.of(read(folder)))).isTrue();
        assertThat(facts.learn(List.of(read(folder)))).isFalse();
        assertThat(read(folder).children()).extracting(Entry::facts).containsExactly(new Facts("", false, 2),
                new Facts("Hello", false, 0), new Facts("", true, 0));

        Files.writeString(good, SESSION.replace("Hello", "Another"));
        assertThat(facts.learn(List.of(read(folder)))).isTrue();
        assertThat(read(folder).children().get(1).facts().title()).isEqualTo("Another");
    }

    @Test
    void folderThatIsNotThereIsEmptyAndABrokenLinkStandsByItsName() throws IOException {
        Files.createSymbolicLink(folder.resolve("broken.seam"), folder.resolve("nowhere"));

        assertThat(read(folder).children()).extracting(Entry::kind).containsExactly(Kind.OTHER);
        Path missing = folder.resolve("missing");
        Entry none = new FolderReader(facts, Set.of(missing)).read(missing);
        assertThat(none.children()).isEmpty();
        assertThat(none.failure()).isEmpty();
    }

    @Test
    void listsNoMoreThanItsBound() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int number = 0; number < FolderReader.MOST + 5; number++) {
            Files.createFile(many.resolve("f" + number));
        }

        Entry tree = read(folder, many);

        assertThat(tree.children().getFirst().children()).hasSize(FolderReader.MOST - 1);
        assertThat(tree.children().getFirst().left()).isEqualTo(6);
    }

    @Test
    void findsNamesTitlesAndLinesInCirclesToo() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.seam"), SESSION);
        Files.writeString(folder.resolve("in/hello.eml"), "Subject: x\n");
        Files.writeString(folder.resolve("in/other.eml"), "Subject: x\n\n  say HELLO to all \n");
        Files.write(folder.resolve("in/binary"), "hello\0".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("in/loop"), folder);

        Hits hits = new FolderSearch("Hello", List.of(folder), () -> false).search();

        assertThat(hits.complete()).isTrue();
        assertThat(hits.looked()).isEqualTo(4);
        assertThat(hits.hits()).extracting(hit -> hit.path().getFileName().toString(), Hit::line, Hit::text)
                .containsExactlyInAnyOrder(tuple("a.seam", 2, "title Hello"),
                        tuple("hello.eml", 0, ""),
                        tuple("other.eml", 3, "say HELLO to all"));
    }

    @Test
    void searchStopsWhenItIsAsked() throws IOException {
        for (int number = 0; number < 10; number++) {
            Files.writeString(folder.resolve("f" + number), "x");
        }
        AtomicInteger asked = new AtomicInteger();

        Hits hits = new FolderSearch("f", List.of(folder), () -> asked.incrementAndGet() > 3).search();

        assertThat(hits.hits()).hasSize(3);
        assertThat(hits.complete()).isFalse();
    }
}
