package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mailseam.report.Exporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real browser opens what is hostile, and nothing of it runs. Needs Chromium. */
@Tag("peers")
@Timeout(120)
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    Path folder;

    private String opened(Path file) throws IOException, InterruptedException {
        Process browser = new ProcessBuilder(List.of(CHROMIUM.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"), "--host-resolver-rules=MAP * ~NOTFOUND", "--dump-dom",
                file.toUri().toString())).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String dom = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return dom;
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "svg"})
    void nothingRuns(String ending) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed");
        Exporter form = Exporters.of(Path.of("x." + ending)).orElseThrow();
        Path file = folder.resolve("hostile." + ending);
        Files.write(file, RoundTripTest.export(form, Hostile.report()).toArray());
        String dom = opened(file);
        assertThat(dom).contains("500 ").contains("<title>&lt;script&gt;")
                .doesNotContain("<title>RAN", "<script", "<img", "<iframe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>document.title='RAN'</script>"})
    void theBrowserWouldRunWhatAPageHasWithoutThePolicyAndTheEscapes(String script)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed");
        Path file = Files.writeString(folder.resolve("control.html"), "<title>x</title>" + script);
        assertThat(opened(file)).contains("<title>RAN");
    }
}
