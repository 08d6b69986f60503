package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String CLIENT = """
            mailseam 1
            recorded  kernel
            note      sent by client

            +0.001000 S: 220 mx.example.org ESMTP
            +0.002000 C: MAIL FROM:<a@example.org>
            +0.002000 C: RCPT TO:<b@example.org>
            +0.003000 S: 250 2.1.0 Ok
            +0.003000 S: 250 2.1.5 Ok
            +0.004000 C: AUTH PLAIN AGEAYg==
            +0.005000 S: 503 no
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path client() throws IOException {
        return file("client.seam", CLIENT);
    }

    private Path mangled() throws IOException {
        return file("mangled.seam", CLIENT.replace("RCPT TO", "XXXX TO").replace("250 2.1.5 Ok", "500 what?"));
    }

    @Test
    void equalRecordingsGiveStatus0() throws IOException {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("compare", client(), client())).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("No differences.");
        Terminal json = new Terminal();
        assertThat(json.run("compare", "--json", client(), client())).isZero();
        assertThat(json.json().get("equal").asBoolean()).isTrue();
        assertThat(json.json().get("differences")).isEmpty();
    }

    @Test
    void showsOverwrittenOctetsBelowEachOther() throws IOException {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("compare", client(), mangled())).isEqualTo(1);
        assertThat(terminal.out()).contains("1. Octets of RCPT were overwritten: 4 from octet 0 on", """
                   left   RCPT TO:<b@examp
                   right  XXXX TO:<b@examp
                          ^^^^
                """, "2. The reply to RCPT differs in its code: 250 on the left, 500 on the",
                "reply 2 \"250 2.1.5 Ok\" to RCPT", "2 differences: 1 in replies, 1 in octets.");
        assertThat(terminal.out().lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void showsABoundaryWithinACommandAsABar() throws IOException {
        Path cut = file("cut.seam", CLIENT.replace("C: RCPT TO:", "C: RC{cut +0.002500}PT TO:"));
        Terminal terminal = new Terminal();
        assertThat(terminal.run("compare", client(), cut)).isEqualTo(1);
        assertThat(terminal.out()).contains("on the right one begins 2 octets into", """
                   left   RC PT TO:<b@example
                   right  RC|PT TO:<b@example
                            ^
                """, "1 difference: 1 in segments.");
    }

    @Test
    void whatIsMissingInARowIsToldAtOnce() throws IOException {
        Path broken = file("broken.seam", CLIENT.substring(0, CLIENT.indexOf("+0.002000 C: RCPT")) + """
                +0.003000 S: 250 2.1.0 Ok
                """);
        Terminal terminal = new Terminal();
        assertThat(terminal.run("compare", client(), broken)).isEqualTo(1);
        assertThat(terminal.out()).contains(
                "2 commands in a row are missing on the right, with their replies: RCPT,", "250, 503",
                "1 difference: 1 missing.");
    }

    @Test
    void redactsWhatItShowsAndNotWhatItCompares() throws IOException {
        Path report = folder.resolve("difference.md");
        Terminal terminal = new Terminal();
        assertThat(terminal.run("compare", "--redact", "-o", report, client(), mangled())).isEqualTo(1);
        assertThat(terminal.out()).containsPattern("RCPT TO:<[a-z]@").containsPattern("XXXX TO:<[a-z]@")
                .contains("2 differences: ")
                .doesNotContain("<b@examp", "mx.example");
        assertThat(report).content().contains("2 differences", "redacted").doesNotContain("@example", "mx.example",
                "AGEAYg");
        Terminal json = new Terminal();
        assertThat(json.run("compare", "--redact=addresses", "--json", client(), mangled())).isEqualTo(1);
        assertThat(json.out()).doesNotContain("@example");
    }

    @Test
    void writesKindPlacesAndEditsAsJson() throws IOException {
        Terminal json = new Terminal();
        assertThat(json.run("compare", "--json", client(), mangled())).isEqualTo(1);
        assertThat(json.json().get("equal").asBoolean()).isFalse();
        var first = json.json().get("differences").get(0);
        assertThat(first.get("kind").asString()).isEqualTo("octets-overwritten");
        assertThat(first.get("left").asString()).isEqualTo("RCPT TO:<b@example.org>");
        assertThat(first.get("right").asString()).isEqualTo("XXXX TO:<b@example.org>");
        assertThat(first.get("at").get("left").get("command").asInt()).isEqualTo(1);
        assertThat(first.get("at").get("left").get("segments").get(0).asInt()).isEqualTo(1);
        assertThat(first.get("edits").get(0).get("leftLength").asInt()).isEqualTo(4);
        assertThat(json.json().get("differences").get(1).get("kind").asString()).isEqualTo("reply-differs");
    }

    @Test
    void twoSidesNameWhatStandsBetween() throws IOException {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("compare", "--two-sided", client(), mangled())).isEqualTo(1);
        assertThat(terminal.out()).contains("What stands between the two",
                "- rewrites command 1 \"RCPT TO:<b@example.org>\"");
        Terminal json = new Terminal();
        json.run("compare", "--two-sided", "--json", client(), mangled());
        assertThat(json.json().get("acts").get(0).get("act").asString()).isEqualTo("rewrites");
    }

    @Test
    void aspectsAndRulesCanBeChosen() throws IOException {
        assertThat(new Terminal().run("compare", "--ignore", "octets,replies", client(), mangled())).isZero();
        Path words = file("words.seam", CLIENT.replace("2.1.5 Ok", "2.1.5 Fine"));
        assertThat(new Terminal().run("compare", client(), words)).isZero();
        assertThat(new Terminal().run("compare", "--match", "text", client(), words)).isEqualTo(1);
        Path slow = file("slow.seam", CLIENT.replace("+0.005000", "+0.905000"));
        assertThat(new Terminal().run("compare", client(), slow)).isZero();
        assertThat(new Terminal().run("compare", "--times", "5", client(), slow)).isEqualTo(1);
    }

    @Test
    void wrongOptionsAndFilesAreRefused() throws IOException {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("compare", "--ignore", "weather", client(), client())).isEqualTo(2);
        assertThat(terminal.err()).contains("commands, replies, octets, segmentation, times, end");
        assertThat(new Terminal().run("compare", "--times", "1", client(), client())).isEqualTo(2);
        assertThat(new Terminal().run("compare", "--match", "no", client(), client())).isEqualTo(2);
        Path session = file("session.seam", "mailseam 1\nC: NOOP\n");
        assertThat(new Terminal().run("compare", client(), session)).isEqualTo(2);
        assertThat(new Terminal().run("compare", client(), folder.resolve("none.seam"))).isEqualTo(2);
    }

    @Test
    void credentialsAndControlCharactersAreNotPrinted() throws IOException {
        Terminal terminal = new Terminal();
        terminal.run("compare", client(), file("other.seam",
                CLIENT.replace("C: AUTH PLAIN AGEAYg==", "C: AUTH LOGIN AGEAYg==").replace("503 no", "503 \\x1B[31m")));
        assertThat(terminal.out()).contains("AUTH LOGIN (credential)").doesNotContain("AGEAYg", "\u001B");
    }

    @Test
    void writesAComparisonFromWhichBothRecordingsComeBack() throws IOException {
        for (String ending : new String[]{"txt", "md", "html"}) {
            Path out = folder.resolve("difference." + ending);
            assertThat(new Terminal().run("compare", client(), mangled(), "-o", out)).isEqualTo(1);
            assertThat(out).content().contains("differ", "XXXX TO").doesNotContain("AGEAYg");
            Terminal back = new Terminal();
            assertThat(back.run("import", out, "-o", folder.resolve(ending))).as(back.err()).isZero();
            assertThat(new Terminal().run("compare", client(), folder.resolve(ending).resolve("difference-1.seam"),
                    "--ignore", "octets")).isZero();
            assertThat(folder.resolve(ending).resolve("difference-2.seam")).content().contains("XXXX TO");
        }
        Terminal wrong = new Terminal();
        assertThat(wrong.run("compare", client(), mangled(), "-o", folder.resolve("x.png"))).isEqualTo(2);
        assertThat(wrong.err()).contains(".txt, .md, .html, .json");
    }
}
