package mailseam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LabClientCommandTest {
    private final Terminal terminal = new Terminal();
    @TempDir
    Path folder;

    /** Story 001, as it was told. */
    private static void inFragments(ScriptedServer.Client client) throws IOException {
        client.say("220 smtp.tele.fi ");
        client.hear();
        client.say("rest of the initial greeting line\r\n");
        client.say("250 smtp.tele.fi Hello smtpgate.Customer\r\n");
        client.hear();
        client.say("221 smtp.tele.fi Bye\r\n");
    }

    @Test
    void printsTheTimelineAndSaysWhatWentWrong() throws IOException {
        Path out = folder.resolve("out.seam");
        try (ScriptedServer server = new ScriptedServer(LabClientCommandTest::inFragments)) {
            assertThat(terminal.run("lab", "client", "read-is-reply", "--server", server.at(), "--helo",
                    "smtpgate.Customer", "-o", out)).isEqualTo(1);
        }
        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.err()).startsWith("read-is-reply: out-of-step: The client took a part of the greeting, "
                + "\"220 smtp.tele.fi \", for the whole, and went on before it was complete.");
        assertThat(terminal.out()).contains("title     Lab client read-is-reply", "220 smtp.tele.fi |",
                "HELO smtpgate.Customer");
        assertThat(out).content().contains("C: HELO smtpgate.Customer");
    }

    @Test
    void sendsTheMailThatIsAskedFor() throws IOException {
        Background server = Background.listening("lab server --connections 1");
        assertThat(terminal.run("lab", "client", "lockstep", "--server", server.at(), "--from", "a@x.example", "--to",
                "b@y.example", "--recipients", 2, "--octets", 100_000, "--gate", "read", "--timeout", "5s", "--json"))
                .as(terminal.err()).isZero();
        assertThat(terminal.json().get("commands").findValuesAsString("text")).contains("MAIL FROM:<a@x.example>",
                "RCPT TO:<b1@y.example>", "RCPT TO:<b2@y.example>");
        assertThat(server.status()).isZero();
        assertThat(server.terminal().out()).contains("message 250");
    }

    @Test
    void aMailToManyElsewhereNeedsConsent() {
        assertThat(terminal.run("lab", "client", "correct", "--server", "192.0.2.1:25", "--recipients", 2))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("Send a mail to 2 recipients to 192.0.2.1:25?", "--yes");
        Terminal declining = new Terminal().with(new AnsweringPerson(false, Optional.empty()));
        assertThat(declining.run("lab", "client", "correct", "--server", "192.0.2.1:25", "--recipients", 2))
                .isEqualTo(2);
        assertThat(declining.err()).contains("nothing was sent");
    }

    @Test
    void endsWithThreeWhereNothingListens() throws IOException {
        ScriptedServer gone = new ScriptedServer(LabClientCommandTest::inFragments);
        gone.close();
        assertThat(terminal.run("lab", "client", "correct", "--server", gone.at())).isEqualTo(3);
        assertThat(terminal.err().lines()).hasSize(1);
        assertThat(terminal.err()).contains("refused", gone.at());
    }
}
