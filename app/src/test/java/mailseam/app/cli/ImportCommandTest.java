package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String TWO = "S: 220 a\nC: QUIT\nS: 221 a\nS: 220 b\nC: NOOP\nS: 250 b\n";

    private final Terminal terminal = new Terminal();
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    }

    @Test
    void printsTheSessionOfATranscript() throws IOException {
        assertThat(terminal.run("import", file("a.txt", "C: QUIT\nS: 221 bye\n"))).isZero();
        assertThat(terminal.out()).startsWith("mailseam 1\n").endsWith("\nS: 220\nC: QUIT\nS: 221 bye\n");
        assertThat(terminal.err()).contains("read as a transcript", "note: The text has no greeting");
    }

    @Test
    void writesEachSessionToAFileOfItsOwnAndNeverOverOne() throws IOException {
        Path text = file("two.txt", TWO);
        assertThat(terminal.run("import", text, "-o", folder.resolve("out"))).isZero();
        assertThat(folder.resolve("out/two-1.seam")).content().contains("S: 221 a");
        assertThat(folder.resolve("out/two-2.seam")).content().contains("C: NOOP");
        assertThat(terminal.run("import", text, "-o", folder.resolve("out"))).isEqualTo(2);
        assertThat(terminal.err()).contains("is there already");
    }

    @Test
    void printsTheDocumentedJson() throws IOException {
        assertThat(terminal.run("import", "--json", file("two.txt", TWO))).isZero();
        assertThat(terminal.json().get("kind").stringValue()).isEqualTo("transcript");
        assertThat(terminal.json().get("sessions")).hasSize(2);
        assertThat(terminal.json().get("sessions").get(1).get("text").stringValue()).contains("C: NOOP");
        assertThat(terminal.json().get("sessions").get(1).get("notes").isArray()).isTrue();
    }

    @Test
    void redactsWhatItPrintsAndWrites() throws IOException {
        Path text = file("r.txt", "S: 220 mx.acme.example ready\nC: MAIL FROM:<alice@acme.example>\nS: 250 ok alice\n"
                + "C: QUIT\nS: 221 bye\nS: 220 b\nC: VRFY wonder@acme.example\nS: 250 b\n");
        assertThat(terminal.run("import", "--redact", text, "-o", folder.resolve("out"))).isZero();
        assertThat(terminal.run("import", "--redact=addresses", "--json", text)).isZero();
        assertThat(terminal.out()).doesNotContain("alice", "wonder").contains("MAIL FROM:<");
        assertThat(folder.resolve("out/r-1.seam")).content().doesNotContain("alice", "acme")
                .containsPattern("note +redacted addresses").containsPattern("S: 250 ok [a-z]{5}\n");
        assertThat(folder.resolve("out/r-2.seam")).content().doesNotContain("wonder", "acme").contains("C: VRFY ");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(terminal.run("import", file("x.txt", "What a nice day."))).isEqualTo(2);
        assertThat(terminal.run("import", file("x.pcap", "\u00D4\u00C3\u00B2\u00A1..."))).isEqualTo(2);
        assertThat(terminal.run("import", file("x.zst", "\u0028\u00B5\u002F\u00FD..."))).isEqualTo(2);
        assertThat(terminal.run("import", folder.resolve("missing"))).isEqualTo(2);
        assertThat(terminal.run("import", "--as", "poem", file("y.txt", TWO))).isEqualTo(2);
        assertThat(terminal.err()).contains("C: and S:", "ends inside the header of the capture",
                "compressed file is cut off", "missing does not exist",
                "the kinds are report, session, swaks-output");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void exportCopiesASessionInOtherForms() {
        Path session = Terminal.session(folder,
                "server 127.0.0.1:25\n\nS: 220\nC: EHLO a\nS: 250\nC: NOOP\nS: 250\nC: QUIT\nS: 221\n");
        assertThat(terminal.run("export", "--as", "swaks", session)).isZero();
        assertThat(terminal.out()).startsWith("swaks --server 127.0.0.1:25").contains("--quit-after HELO");
        assertThat(terminal.err()).contains("note: swaks cannot send this here: NOOP");
        assertThat(terminal.run("export", "--as", "poem", session)).isEqualTo(2);
        assertThat(terminal.run("export", "--as", "hex", session)).isZero();
        assertThat(terminal.out()).contains("00000000  45 48 4c 4f 20 61 0d 0a");
    }
}
