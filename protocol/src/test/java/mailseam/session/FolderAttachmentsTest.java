package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderAttachmentsTest {
    @TempDir
    Path root;
    private Path folder;

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createDirectories(root.resolve("session"));
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/a b.eml"), "hello");
        Files.writeString(root.resolve("outside.eml"), "secret");
    }

    @Test
    void loadsFilesWithinTheFolder() throws IOException {
        FolderAttachments attachments = new FolderAttachments(folder);

        assertThat(attachments.load("sub/a b.eml")).isEqualTo(Octets.latin1("hello"));
        assertThat(attachments.load("sub/../sub/a b.eml")).isEqualTo(Octets.latin1("hello"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("sub/a b.eml"));
        assertThat(attachments.load("link")).isEqualTo(Octets.latin1("hello"));
    }

    @ParameterizedTest
    @CsvSource({"../outside.eml, it lies outside of the session's folder.",
            "sub/../../outside.eml, it lies outside of the session's folder.",
            "/etc/hostname, it lies outside of the session's folder.", "none.eml, it does not exist.",
            "sub, it is no file.",
            "linked, it is a link out of the session's folder.",
            "linked-folder/outside.eml, it is a link out of the session's folder."})
    void refusesWhatASessionMayNotRead(String file, String message) throws IOException {
        Files.createSymbolicLink(folder.resolve("linked"), root.resolve("outside.eml"));
        Files.createSymbolicLink(folder.resolve("linked-folder"), root);

        assertThatThrownBy(() -> new FolderAttachments(folder).load(file)).isInstanceOf(IOException.class)
                .hasMessage(message);
    }

    @Test
    void refusesAFileThatIsTooLargeOrHasNoName() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(folder.resolve("large").toFile(), "rw")) {
            large.setLength(FolderAttachments.MAX_OCTETS + 1L);
        }

        assertThatThrownBy(() -> new FolderAttachments(folder).load("large"))
                .hasMessage("it has more than 134217728 octets.");
        assertThatThrownBy(() -> new FolderAttachments(folder).load("a\0b"))
                .hasMessage("its name is none that this system knows.");
    }

    @Test
    void takesSecretsFromTheEnvironmentAndShowsNone() {
        EnvironmentSecrets secrets = new EnvironmentSecrets(Map.of("MAILSEAM_SECRET_PASS", "pw", "OTHER", "x"));

        assertThat(secrets.value("PASS")).contains("pw");
        assertThat(secrets.value("OTHER")).isEmpty();
        assertThat(secrets.toString()).doesNotContain("pw");
    }
}
