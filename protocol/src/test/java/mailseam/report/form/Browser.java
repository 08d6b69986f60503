package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mailseam.peers.Programs;

/**
 * Chromium without a window and without a network.
 *
 * @param folder where its profile goes
 */
record Browser(Path folder) {
    private static final List<String> ALONE = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--hide-scrollbars", "--host-resolver-rules=MAP * ~NOTFOUND");

    /** The document as it is after it was opened; {@code options} may ask for more, such as a picture. */
    String open(Path file, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("chromium"));
        command.addAll(ALONE);
        command.addAll(List.of(options));
        command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--dump-dom",
                file.toUri().toString()));
        Programs.Done done = Programs.run(command);
        assertThat(done.status()).as(done.err()).isZero();
        return done.out();
    }
}
