package mailseam.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"html", "svg"})
    void nothingRuns(String ending) throws IOException, InterruptedException {
        Exporter form = Exporters.of(Path.of("x." + ending)).orElseThrow();
        Path file = folder.resolve("hostile." + ending);
        Files.write(file, RoundTripTest.export(form, Hostile.report()).toArray());
        String dom = new Browser(folder).open(file);
        assertThat(dom).contains("500 ").contains("<title>&lt;script&gt;")
                .doesNotContain("<title>RAN", "<script", "<img", "<iframe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>document.title='RAN'</script>"})
    void theBrowserWouldRunWhatAPageHasWithoutThePolicyAndTheEscapes(String script)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("control.html"), "<title>x</title>" + script);
        assertThat(new Browser(folder).open(file)).contains("<title>RAN");
    }
}
