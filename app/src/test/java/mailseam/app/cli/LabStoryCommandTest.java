package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class LabStoryCommandTest {
    private final Terminal terminal = new Terminal();

    @Test
    void tellsAStoryAndShowsBothSidesOfEachScene() {
        assertThat(terminal.run("lab", "story", "002")).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("Story 002: A command that falls across a segment boundary", "Tony Finch",
                "   split-verb > pix-fixup > exim-classic", "-- Seen by the client", "-- Seen by the server",
                "RC|PT TO:<bob1@example.org>", "554 SMTP synchronization error", "XX|XX TO:<bob1@example.org>");
        assertThat(terminal.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(79));
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void givesAllPartsOfAStoryToScripts() {
        assertThat(terminal.run("lab", "story", "004", "--json")).as(terminal.err()).isZero();
        JsonNode stories = terminal.json().get("stories");
        assertThat(stories.findValuesAsString("name")).containsExactly("004-proxy", "004-helo", "004-rset");
        JsonNode scene = stories.get(0).get("scenes").get(1);
        assertThat(scene.get("chain").stringValue()).startsWith("lone-dot > av-proxy");
        assertThat(scene.get("outcome").stringValue()).isEqualTo("completed");
        assertThat(scene.get("commands").findValuesAsString("text")).doesNotContain("RSET");
        assertThat(scene.get("server").get("commands").findValuesAsString("text")).contains("RSET", "NOOP");
    }

    @Test
    void recordingsOfItsScenesAreCompared(@TempDir Path folder) {
        assertThat(terminal.run("lab", "story", "002", "-o", folder)).as(terminal.err()).isZero();

        Terminal runs = new Terminal();
        assertThat(runs.run("compare", folder.resolve("002-1.seam"), folder.resolve("002-2.seam"), "--ignore", "times"))
                .as(runs.err()).isEqualTo(1);
        assertThat(runs.out()).contains("1. The segments of RCPT end elsewhere",
                "5 differences: 2 missing, 1 in replies, 1 in segments, 1 in the end.");
        Terminal sides = new Terminal();
        assertThat(sides.run("compare", "--two-sided", folder.resolve("002-2.seam"),
                folder.resolve("002-2.server.seam"), "--ignore", "times")).isEqualTo(1);
        assertThat(sides.out()).contains("- rewrites command 2 \"RCPT TO:<bob1@example.org>\": 4 from octet 0 on",
                "2 differences: 2 in octets.");
    }

    @Test
    void doesNotPrintAThousandRecipients() {
        assertThat(terminal.run("lab", "story", "000-pipelining")).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("RCPT 250 x1,000", "--json shows all of them");
        assertThat(terminal.out().lines()).hasSizeLessThan(400);
    }

    @Test
    void ctrlCEndsIt() {
        Terminal interrupted = new Terminal().with(stop -> {
            Thread.ofVirtual().start(stop);
            return () -> {};
        });
        assertThat(interrupted.run("lab", "story", "003-dot")).isEqualTo(3);
        assertThat(interrupted.out()).contains("stopped: ");
    }
}
