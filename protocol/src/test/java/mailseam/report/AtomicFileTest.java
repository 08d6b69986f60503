package mailseam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void replacesTheOldContentAndLeavesNothingElseBehind() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFile.write(file, text("old and long"));
        AtomicFile.write(file, text("new"));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining("glob:**a.txt")
                .satisfies(dir -> assertThat(dir.toFile().list()).hasSize(1));
    }

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFile.write(file, text("old"));
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("disk full");
        })).hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void writesThroughALinkAndKeepsPermissions() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        AtomicFile.write(link, text("new"));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real))).isEqualTo("rw-rw----");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThatThrownBy(() -> AtomicFile.write(folder, text("x"))).hasMessageContaining("is a folder");
    }
}
