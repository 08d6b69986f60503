package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlanCommandTest {
    private static final String SESSION = """

            S: 220
            C: MAIL FROM:<a@b>
            C: RC{cut}PT TO:<${to}>
            S: 250
            S: 250
            """;

    private final Terminal terminal = new Terminal();
    @TempDir
    Path folder;

    @Test
    void printsTheSegmentsThatWouldBeSent() {
        assertThat(terminal.run("plan", "--set", "to=c@d", Terminal.session(folder, SESSION))).isZero();
        assertThat(terminal.out()).isEqualTo("""
                segment    offset  octets  text
                                          -- waits for 220
                      0         0      19  MAIL FROM:<a@b>\\r\\nRC
                      1        19      13  PT TO:<c@d>\\r\\n
                                          -- waits for 250, 250
                """);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void printsTheDocumentedJson() {
        assertThat(terminal.run("plan", "--json", "--set", "to=c@d", Terminal.session(folder, SESSION))).isZero();
        JsonNode segments = terminal.json().get("segments");
        assertThat(segments).hasSize(2);
        JsonNode second = segments.get(1);
        assertThat(second.get("index").intValue()).isEqualTo(1);
        assertThat(second.get("direction").stringValue()).isEqualTo("client");
        assertThat(second.get("offset").longValue()).isEqualTo(19);
        assertThat(second.get("length").intValue()).isEqualTo(13);
        assertThat(second.get("text").stringValue()).isEqualTo("PT TO:<c@d>\\r\\n");
    }

    @Test
    void cutsAsItsOptionsSay() {
        assertThat(terminal.run("plan", "--json", "--segments", "octets 10", "--cut", "RCPT.verb+1", "--set", "to=c@d",
                Terminal.session(folder, SESSION))).isZero();
        assertThat(terminal.json().get("segments").findValuesAsString("offset")).startsWith("0", "10", "18", "19");
    }

    @Test
    void plansTheServersSide() {
        assertThat(terminal.run("plan", "--as", "server", "--set", "to=c@d", Terminal.session(folder, SESSION)))
                .isZero();
        assertThat(terminal.out()).contains("220 ", "-- waits for MAIL, RCPT");
    }

    @Test
    void environmentGivesValuesAndSetGoesBeforeIt() throws IOException {
        Path lab = Files.writeString(folder.resolve("lab.seam"), "mailseam 1\nset to env@d\n");
        Path session = Terminal.session(folder, SESSION);

        assertThat(terminal.run("plan", "--env", lab, session)).isZero();
        assertThat(terminal.out()).contains("PT TO:<env@d>");
        Terminal another = new Terminal();
        assertThat(another.run("plan", "--env", lab, "--set", "to=set@d", session)).isZero();
        assertThat(another.out()).contains("PT TO:<set@d>");
    }

    @Test
    void wrongEnvironmentIsToldWithItsLine() throws IOException {
        Path lab = Files.writeString(folder.resolve("lab.seam"), "mailseam 1\nset to env@d\nC: QUIT\n");

        assertThat(terminal.run("plan", "--env", lab, Terminal.session(folder, SESSION))).isEqualTo(2);
        assertThat(terminal.err()).contains("lab.seam:3:1: \"C:\" has no place in an environment.");
        assertThat(new Terminal().run("plan", "--env", folder.resolve("none"), Terminal.session(folder, SESSION)))
                .isEqualTo(2);
    }

    @Test
    void saysWhichVariableIsMissingAndWhere() {
        assertThat(terminal.run("plan", Terminal.session(folder, SESSION))).isEqualTo(2);
        assertThat(terminal.err()).contains("test.seam:5:", "to");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void takesSecretsFromTheEnvironmentOrFromAPersonAndShowsTheirNamesOnly() {
        Path file = Terminal.session(folder, "\nS: 220\nC: NOOP ${secret:PASS} x\nS: 250\n");
        assertThat(terminal.run("plan", file)).isEqualTo(2);
        assertThat(terminal.err()).contains("PASS");
        Terminal environment = new Terminal().with("MAILSEAM_SECRET_PASS", "hunter2");
        assertThat(environment.run("plan", file)).isZero();
        Terminal asked = new Terminal().with(new AnsweringPerson(true, Optional.of("hunter2")));
        assertThat(asked.run("plan", "--json", file)).isZero();
        assertThat(environment.out() + asked.out()).doesNotContain("hunter2").contains("NOOP ${secret:PASS} x");
    }

    @Test
    void tellsAllProblemsOfAFileAtOnce() {
        Path file = Terminal.session(folder, "sever 127.0.0.1\ntimeout never\n\nS: 220\nX: what\n");
        assertThat(terminal.run("plan", file)).isEqualTo(2);
        assertThat(terminal.err()).contains("test.seam:2:", "test.seam:3:", "test.seam:6:", "server",
                "    sever 127.0.0.1");
        assertThat(terminal.out()).isEmpty();
    }
}
