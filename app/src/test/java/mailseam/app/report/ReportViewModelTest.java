package mailseam.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import mailseam.app.task.InlineTasks;
import mailseam.app.timeline.Timelines;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.form.Exporters;
import mailseam.report.redact.RedactionChange;
import mailseam.report.redact.RedactionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {
    private final InlineTasks tasks = new InlineTasks();
    private final ReportViewModel model = new ReportViewModel(tasks, new SplittableRandom(7));
    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        model.begin(new Report("Split RCPT", "192.0.2.25:25", Timelines.connected().server("220 mx.example.org\r\n")
                .client("MAIL FROM:<alice@example.org>\r\n").server("250 ok\r\n").end(), Optional.empty(), "test"));
    }

    private void choose(String ending) {
        model.form().set(form(ending));
        tasks.pass();
    }

    private static Exporter form(String ending) {
        return Exporters.all().stream().filter(form -> form.ending().equals(ending)).findFirst().orElseThrow();
    }

    private void take(RedactionKind kind) {
        Optional.ofNullable(model.kinds().get(kind)).orElseThrow().set(true);
        tasks.pass();
    }

    private Preview seen() {
        return model.preview().get();
    }

    @Test
    void showsWhatWillBeWritten() {
        assertThat(seen().exact()).isTrue();
        for (Exporter form : Exporters.all()) {
            choose(form.ending());
            boolean picture = List.of("png", "svg").contains(form.ending());
            assertThat(!seen().picture().isEmpty()).as(form.ending()).isEqualTo(picture);
            assertThat(seen().text()).as(form.ending()).contains("alice@example.org");
        }
    }

    @Test
    void whatIsShownIsWhatIsWrittenAndCopied() {
        choose("txt");
        take(RedactionKind.ADDRESSES);
        List<Path> written = new ArrayList<>();
        model.write(folder.resolve("report.txt"), written::add);
        assertThat(written).singleElement()
                .satisfies(file -> assertThat(file).content().isEqualTo(seen().text()).doesNotContain("alice"));
        List<String> copied = new ArrayList<>();
        model.text(copied::add);
        assertThat(copied).containsExactly(seen().text());
    }

    @Test
    void tellsWhatIsReplacedByWhat() {
        assertThat(seen().changes()).isEmpty();
        take(RedactionKind.ADDRESSES);
        assertThat(seen().changes()).extracting(RedactionChange::original).anyMatch(word -> word.contains("alice"));
        assertThat(seen().text()).doesNotContain("alice");
    }

    @Test
    void takesOutWordsOfTheUsers() {
        model.words().set("ok, x, mx");
        tasks.pass();
        assertThat(seen().changes()).extracting(RedactionChange::kind).contains(RedactionKind.WORDS);
        assertThat(seen().text()).doesNotContain("mx.example");
    }

    @Test
    void theUsersWordsStandInThePlaceOfTheSummary() {
        choose("md");
        model.summary().set("The firewall ate it.");
        tasks.pass();
        assertThat(seen().text()).contains("The firewall ate it.");
    }

    @Test
    void anotherReportHasOtherPseudonyms() {
        take(RedactionKind.ADDRESSES);
        String before = seen().text();
        begin();
        assertThat(seen().text()).doesNotContain("alice").isNotEqualTo(before);
    }

    @Test
    void aLongReportIsShownInPart() {
        Timelines long1 = Timelines.connected();
        for (int i = 0; i < 4_000; i++) {
            long1.client("NOOP 0123456789012345678901234567890123456789\r\n").server("250 ok\r\n");
        }
        choose("json");
        model.begin(new Report("", "", long1.end(), Optional.empty(), "test"));
        assertThat(seen().cut()).isTrue();
        assertThat(seen().text()).hasSize(Wish.MOST);
    }

    @Test
    void saysWhyItIsNotWritten() {
        model.write(folder.resolve("no/such/folder/report.txt"), _ -> {});
        assertThat(model.told().get()).contains("no");
    }
}
