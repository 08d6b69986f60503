package mailseam.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailseam.app.text.Texts;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDeedsTest {
    @TempDir
    Path folder;

    private final FileDeeds deeds = new FileDeeds(new Texts(Locale.ENGLISH));

    private Path file(String name, String text) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place.getParent());
        return Files.writeString(place, text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.skip(1).map(path -> folder.relativize(path).toString()).sorted().toList();
        }
    }

    @Test
    void newFilesTakeTheNextFreeName() throws IOException {
        deeds.create(folder.resolve("new"), "a.seam", Octets.utf8("1"));
        deeds.create(folder.resolve("new"), "a.seam", Octets.utf8("2"));
        deeds.createFolder(folder, "new");

        assertThat(names()).containsExactly("new", "new 2", "new/a 2.seam", "new/a.seam");
        assertThat(folder.resolve("new/a 2.seam")).hasContent("2");
    }

    @Test
    void renameNeverWritesOverAnother() throws IOException {
        Path a = file("a.seam", "a");
        file("b.seam", "b");

        assertThatThrownBy(() -> deeds.rename(a, "b.seam")).hasMessageContaining("already a b.seam");

        assertThat(folder.resolve("b.seam")).hasContent("b");
        assertThat(deeds.rename(a, "c.seam")).hasContent("a");
        assertThat(names()).containsExactly("b.seam", "c.seam");
    }

    @Test
    void folderIsRenamedWithAllThatIsInIt() throws IOException {
        Path inner = file("in/deep/a.seam", "a");
        file("other/b.seam", "b");

        assertThatThrownBy(() -> deeds.rename(folder.resolve("in"), "other")).hasMessageContaining("already");
        deeds.rename(folder.resolve("in"), "out");

        assertThat(inner).doesNotExist();
        assertThat(folder.resolve("out/deep/a.seam")).hasContent("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "a\\b", "..", ".hidden", "a.", "a ", " a", "nul.seam", "a\nb", "a:b"})
    void nameThatIsNoneIsRefused(String name) throws IOException {
        Path a = file("a.seam", "a");

        assertThatThrownBy(() -> deeds.rename(a, name)).isInstanceOf(IOException.class);

        assertThat(names()).containsExactly("a.seam");
    }

    @Test
    void movesIntoAFolderAndNeverIntoItself() throws IOException {
        Path a = file("in/a.seam", "a");
        file("in/deep/x", "x");

        deeds.move(a, folder.resolve("new"));
        assertThatThrownBy(() -> deeds.move(folder.resolve("in"), folder.resolve("in/deep")))
                .hasMessageContaining("into itself");
        assertThatThrownBy(() -> deeds.copy(folder.resolve("in"), folder.resolve("in")))
                .hasMessageContaining("into itself");

        assertThat(names()).containsExactly("in", "in/deep", "in/deep/x", "new", "new/a.seam");
    }

    @Test
    void copiesFoldersAndKeepsLinksAsLinks() throws IOException {
        file("in/a.seam", "a");
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));

        deeds.copy(folder.resolve("in"), folder.resolve("to"));
        deeds.copy(folder.resolve("in"), folder.resolve("to"));

        assertThat(folder.resolve("to/in/a.seam")).hasContent("a");
        assertThat(folder.resolve("to/in 2/loop")).isSymbolicLink();
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void copyThatFailsLeavesNothing() throws IOException {
        assertThatThrownBy(() -> deeds.copy(folder.resolve("missing"), folder.resolve("to")))
                .isInstanceOf(IOException.class);

        assertThat(names()).containsExactly("to");
    }
}
