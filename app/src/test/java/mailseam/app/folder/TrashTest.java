package mailseam.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import mailseam.app.text.Texts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {
    @TempDir
    Path folder;

    private Trash trash() {
        return new Trash(folder.resolve("share/Trash"),
                Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
    }

    @Test
    void laysOutWhatFileManagersRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a ü 100%.seam"), "a");

        Trash.Trashed trashed = trash().take(file);

        assertThat(file).doesNotExist();
        assertThat(trashed.inTrash()).isEqualTo(folder.resolve("share/Trash/files/a ü 100%.seam")).hasContent("a");
        assertThat(Files.readString(folder.resolve("share/Trash/info/a ü 100%.seam.trashinfo")))
                .startsWith(
                        "[Trash Info]\nPath=" + folder.toString().replace(" ", "%20") + "/a%20%C3%BC%20100%25.seam\n")
                .containsPattern("DeletionDate=2026-01-0[123]T\\d\\d:\\d\\d:05\n$");
        assertThat(Files.getPosixFilePermissions(folder.resolve("share/Trash"))).hasSize(3);
    }

    @Test
    void sameNamesStandSideBySideAndComeBack() throws IOException {
        Trash trash = trash();
        Path file = folder.resolve("a.seam");
        Files.writeString(file, "1");
        Trash.Trashed first = trash.take(file);
        Files.createDirectories(file.resolve("in"));
        Files.writeString(file.resolve("in/x"), "2");
        Trash.Trashed second = trash.take(file);

        FileDeeds deeds = new FileDeeds(new Texts(Locale.ENGLISH));
        deeds.moveBack(second.inTrash(), folder.resolve("elsewhere/a.seam"));
        trash.forget(second);
        deeds.moveBack(first.inTrash(), first.path());
        trash.forget(first);

        assertThat(file).hasContent("1");
        assertThat(folder.resolve("elsewhere/a.seam/in/x")).hasContent("2");
        assertThat(folder.resolve("share/Trash/info")).isEmptyDirectory();
        assertThat(folder.resolve("share/Trash/files")).isEmptyDirectory();
    }

    @Test
    void fileOfAnotherDiskGoesToTheTrashOfThatDisk() throws IOException {
        Path other = Path.of("/dev/shm");
        Assumptions.assumeTrue(Files.isWritable(other)
                && !Files.getFileStore(other).equals(Files.getFileStore(folder)));
        Path place = Files.createTempDirectory(other, "mailseam-trash");
        Path file = Files.writeString(place.resolve("a.seam"), "a");

        Trash.Trashed trashed = trash().take(file);

        assertThat(trashed.inTrash().getParent().getParent().getParent()).isEqualTo(other);
        assertThat(Files.readString(trashed.info())).contains("Path=" + other.relativize(file) + "\n");
        Files.delete(trashed.inTrash());
        Files.delete(trashed.info());
        Files.delete(place);
    }
}
