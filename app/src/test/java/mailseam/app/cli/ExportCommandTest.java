package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class ExportCommandTest {
    private static final String SESSION = """
            title    Split
            timeout  10s

            S: 220 mx.example.org
            C: EH{cut}LO me
            S: 250-mx.example.org
            S: 250 PIPELINING
            C: QUIT
            S: 221 bye
            """;

    @TempDir
    Path folder;

    private Path recording() {
        Path file = Terminal.session(folder, SESSION);
        Background serving = Background.serving(file);
        Path recording = folder.resolve("run.seam");
        Terminal client = new Terminal();
        assertThat(client.run("run", "--server", serving.at(), "-o", recording, "-o", folder.resolve("run.json"), file))
                .as(client.err()).isZero();
        return recording;
    }

    @Test
    void aRecordingGivesTheSameSegmentsCommandsAndRepliesAsTheRun() {
        Path recording = recording();
        Terminal export = new Terminal();
        assertThat(export.run("export", "--json", recording)).as(export.err()).isZero();
        JsonNode run = JsonMapper.shared().readTree(folder.resolve("run.json"));
        for (String key : new String[]{"direction", "time", "offset", "length", "state"}) {
            assertThat(export.json().get("segments").findValues(key)).as(key)
                    .isEqualTo(run.get("segments").findValues(key));
        }
        assertThat(export.json().get("commands")).isEqualTo(run.get("commands"));
        assertThat(export.json().get("replies")).isEqualTo(run.get("replies"));
    }

    @Test
    void exportingARecordingAsARecordingChangesNothing() throws IOException {
        Path recording = recording();
        Path again = folder.resolve("again.seam");
        Terminal export = new Terminal();
        assertThat(export.run("export", recording, "-o", again)).as(export.err()).isZero();
        assertThat(Files.readString(again)).isEqualTo(Files.readString(recording));
    }

    @Test
    void redactsInAllFormsAlikeAndSaysSo() throws IOException {
        Path recording = recording();
        Path seam = folder.resolve("redacted.seam");
        Path text = folder.resolve("redacted.txt");
        Terminal export = new Terminal();
        assertThat(export.run("export", "--redact=hosts,ips", "--json", recording, "-o", seam, "-o", text))
                .as(export.err()).isZero();
        String host = export.json().get("replies").get(0).get("lines").get(0).asString().substring(4);
        assertThat(host).matches("[a-z]{2}\\.[a-z]{7}\\.org").isNotEqualTo("mx.example.org");
        assertThat(Files.readString(seam)).contains("note      redacted hosts ips credentials", host)
                .doesNotContain("example");
        assertThat(Files.readString(text)).contains("redacted  hosts, ips, credentials", host)
                .doesNotContain("example");
    }

    @Test
    void showsBeforehandWhatWouldBeReplacedAndWritesNothing() throws IOException {
        Path recording = recording();
        Path out = folder.resolve("none.txt");
        Terminal export = new Terminal();
        assertThat(export.run("export", recording, "-o", out, "--redact-preview", "--redact")).isZero();
        assertThat(export.out()).containsPattern("hosts +2 x +example -> [a-z]{7}");
        assertThat(out).doesNotExist();
    }

    @Test
    void readsChosenWordsFromAFileAndRefusesWhatIsNoKind() throws IOException {
        Path recording = recording();
        Path words = Files.writeString(folder.resolve("words"), "bye\n\n");
        Terminal export = new Terminal();
        assertThat(export.run("export", "--json", "--redact=words:" + words, recording)).isZero();
        assertThat(export.out()).doesNotContain("bye").contains("mx.example.org");
        Terminal wrong = new Terminal();
        assertThat(wrong.run("export", "--json", "--redact=names", recording)).isEqualTo(2);
        assertThat(wrong.err()).contains("--redact=names: it is addresses, hosts, ips, content, words:FILE or all.");
        Terminal missing = new Terminal();
        assertThat(missing.run("export", "--json", "--redact=words:" + folder.resolve("none"), recording)).isEqualTo(2);
        assertThat(missing.err()).contains("none does not exist");
    }

    @Test
    void aRecordingPlaysAgainWithTheCutsThatWereSeen() {
        Path recording = recording();
        Background serving = Background.serving(recording);
        Terminal client = new Terminal();
        assertThat(client.run("run", "--json", "--server", serving.at(), recording)).as(client.err()).isZero();
        assertThat(client.json().get("segments").findValuesAsString("text")).contains("EH", "LO me\\r\\n");
        assertThat(serving.status()).isZero();
    }

    /** 0.4 s lie between the two segments in the recording, whatever else the machine has to do. */
    @Test
    void aRecordingPlaysAgainWithItsTimesOrInOtherSegments() throws IOException {
        Path recording = Terminal.session(folder, """
                recorded kernel
                note     sent by client

                +0.000000 S: 220 mx
                +0.100000 C: EH{cut +0.500000}LO me
                +0.500000 S: 250 mx
                +0.500000 C: QUIT
                +0.500000 S: 221 bye
                """);
        Terminal timed = new Terminal();
        assertThat(timed.run("run", "--json", "--pace", "recorded", "--server",
                Background.serving("--pace", "recorded", recording).at(), recording)).as(timed.err()).isZero();
        assertThat(clientTimes(timed)).hasSize(3);
        assertThat(clientTimes(timed).get(0)).isGreaterThanOrEqualTo(0.1);
        assertThat(clientTimes(timed).get(1) - clientTimes(timed).get(0)).isGreaterThanOrEqualTo(0.4);
        Terminal whole = new Terminal();
        assertThat(whole.run("run", "--json", "--segments", "group", "--server", Background.serving(recording).at(),
                recording)).as(whole.err()).isZero();
        assertThat(clientTimes(whole)).hasSize(2);
        Terminal plan = new Terminal();
        assertThat(plan.run("plan", "--pace", "recorded", recording)).isZero();
        assertThat(plan.out()).contains("waits 400ms");
    }

    private static List<Double> clientTimes(Terminal terminal) {
        List<Double> times = new ArrayList<>();
        for (JsonNode segment : terminal.json().get("segments")) {
            if (segment.get("direction").asString().equals("client")) {
                times.add(segment.get("time").asDouble());
            }
        }
        return times;
    }

    @Test
    void aSessionThatIsNoRecordingIsRefusedWithAWayOut() {
        Terminal export = new Terminal();
        Path session = Terminal.session(folder, SESSION);
        assertThat(export.run("export", session, "-o", folder.resolve("out.txt"))).isEqualTo(2);
        assertThat(export.err()).contains("is no recording", "Run it");
        assertThat(folder.resolve("out.txt")).doesNotExist();
    }

    @Test
    void namesTheFormsThatCanBeWritten() {
        Terminal export = new Terminal();
        assertThat(export.run("export", recording(), "-o", folder.resolve("out.docx"))).isEqualTo(2);
        assertThat(export.err()).contains(".seam", ".txt", ".json");
    }

    @Test
    void asksForAFileToWrite() {
        Terminal export = new Terminal();
        assertThat(export.run("export", Terminal.session(folder, SESSION))).isEqualTo(2);
        assertThat(export.err()).contains("-o");
    }

    @Test
    void aReportOfEveryFormGivesTheRecordingBackAndPlaysAgain() throws IOException {
        Path recording = recording();
        Path summary = Files.writeString(folder.resolve("words.txt"), "It breaks on Mondays.\n");
        for (String ending : List.of("txt", "md", "html", "svg", "png", "json")) {
            Path report = folder.resolve("report." + ending);
            Terminal export = new Terminal();
            assertThat(export.run("export", recording, "--summary", summary, "--scale", 1, "-o", report))
                    .as(export.err()).isZero();
            Terminal back = new Terminal();
            assertThat(back.run("import", report, "-o", folder.resolve(ending))).as(back.err()).isZero();
            assertThat(folder.resolve(ending).resolve("report.seam")).content()
                    .contains("note      summary It breaks on Mondays.", "note      setting gate: wire")
                    .isEqualTo(Files.readString(recording).replaceFirst("\n\n",
                            "\nnote      summary It breaks on Mondays.\n\n"));
            assertThat(new Terminal().run("plan", report)).isZero();
        }
        Background serving = Background.serving(recording);
        Terminal again = new Terminal();
        assertThat(again.run("run", "--server", serving.at(), folder.resolve("report.html"))).as(again.err()).isZero();
    }
}
