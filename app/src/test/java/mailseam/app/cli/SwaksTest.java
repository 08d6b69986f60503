package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real client against a served session. */
@Tag("peers")
@Timeout(60)
class SwaksTest {
    private static final String SESSION = """
            timeout 10s

            S: 220 served.example ESMTP
            C: EHLO a
            S: 250 served.example
            C: MAIL FROM:<a@b>
            S: 250 2.1.0 served sender
            C: RCPT TO:<c@d>
            S: 25{cut}0 2.1.5 served recipient
            C: DATA
            S: 354 go
            C: .
            S: 250 2.0.0 served queue
            C: QUIT
            S: 221 bye
            """;

    @TempDir
    Path folder;

    @Test
    void deliversToAServedSessionAndHearsItsReplies() throws IOException, InterruptedException {
        Background serving = Background.serving(Terminal.session(folder, SESSION));
        Process swaks = new ProcessBuilder("swaks", "--server", serving.at(), "--from", "a@b", "--to", "c@d", "--helo",
                "me").redirectErrorStream(true).start();
        String transcript = new String(swaks.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(swaks.waitFor()).as(transcript).isZero();
        assertThat(transcript).contains("220 served.example ESMTP", "250 2.1.0 served sender",
                "250 2.1.5 served recipient", "250 2.0.0 served queue", "221 bye");
        assertThat(serving.status()).isZero();
    }
}
