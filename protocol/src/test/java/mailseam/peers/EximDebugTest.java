package mailseam.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mailseam.play.Outcome;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignSession;
import mailseam.smtp.Command;
import mailseam.timeline.Timeline;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.RunResult;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real Exim prints with -d is read as what was said, and none of the passwords in it is kept. */
@Tag("peers")
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EximDebugTest {
    private static final String SESSION = """
            mailseam 1

            S: 220
            C: EHLO client.example.org
            S: 250
            C: AUTH LOGIN
            S: 334
            C: ${secret:auth1}
            S: 334
            C: ${secret:auth2}
            S: 235
            C: MAIL FROM:<alice@example.org> SIZE=100
            C: RCPT TO:<bob@example.org>
            C: RCPT TO:<nobody@example.org>
            C: DATA
            S: 250
            S: 250
            S: 550
            S: 354
            C: Subject: hello
            C:
            C: ..dot
            C: .
            S: 250
            C: FOO bar
            S: 500
            C: MAIL FROM:<carol@example.org>
            C: RCPT TO:<bob@example.org>
            C: BDAT 34 LAST
            C: Subject: chunk
            C:
            C: SMTP<< EHLO liar\\c
            S: 250
            S: 250
            S: 250
            C: QUIT
            S: 221
            """;
    private static final String PASSWORD = "c2VjcmV0";
    private static final Map<String, String> SECRETS = Map.of("auth1", "dGVzdA==", "auth2", PASSWORD);
    /** What Exim as server has of the lines that the client sent: no message. */
    private static final List<String> HEARD = List.of("EHLO client.example.org", "AUTH LOGIN", "${secret:auth1}",
            "${secret:auth2}", "MAIL FROM:<alice@example.org> SIZE=100", "RCPT TO:<bob@example.org>",
            "RCPT TO:<nobody@example.org>", "DATA", ".", "FOO bar", "MAIL FROM:<carol@example.org>",
            "RCPT TO:<bob@example.org>", "BDAT 34 LAST", "x".repeat(32), "QUIT");

    @TempDir
    Path folder;
    @AutoClose
    private final Talks talks = new Talks();

    private static List<String> said(ForeignSession session, String side) {
        return session.text().lines().filter(line -> line.startsWith(side + ":"))
                .map(line -> line.substring(2).strip()).toList();
    }

    private static List<Integer> codes(List<String> lines) {
        return lines.stream().filter(line -> line.length() == 3 || line.charAt(3) == ' ')
                .map(line -> Integer.parseInt(line.substring(0, 3))).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-d", "-d+all", "-d-all+receive"})
    void whatEximHeardAsServerIsWhatWasSent(String debug) throws Exception {
        try (Peer exim = Peer.exim(debug)) {
            Endpoint at = new Endpoint("127.0.0.1", exim.port());
            RunResult run = talks.play(SESSION, at, SECRETS);
            assertThat(run.outcome().verdict()).isEqualTo(Outcome.Verdict.AS_EXPECTED);
            String output = exim.outputOnce("SMTP>> 221 mx.example.org closing connection");

            ForeignReading.Sessions read = Talks.read(output, ForeignKind.EXIM_DEBUG);
            ForeignSession session = read.sessions().stream().filter(one -> said(one, "C").contains("FOO bar"))
                    .findFirst().orElseThrow();
            assertThat(output).contains(PASSWORD);
            assertThat(said(session, "C")).isEqualTo(HEARD);
            assertThat(codes(said(session, "S")))
                    .isEqualTo(run.timeline().replies().stream().map(reply -> reply.reply().code()).toList());
            assertThat(read.sessions()).allSatisfy(
                    one -> assertThat(one.text() + one.notes()).doesNotContain(PASSWORD, "dGVzdA==", "secret'",
                            "= secret"));
            assertThat(talks.play(session.text(), at, SECRETS).outcome().verdict())
                    .isEqualTo(Outcome.Verdict.AS_EXPECTED);
        }
    }

    @Test
    void whatEximSaidAsClientIsWhatTheServerGot() throws Exception {
        Deliveries deliveries = new Deliveries();
        try (Listening server = talks.server(deliveries);
                Peer exim = Peer.exim("ONWARD = " + server.at().port(), "-d+all")) {
            assertThat(MailClient.SWAKS.send(exim.port())).startsWith("status 0\n");
            Timeline got = deliveries.next();
            assertThat(got).as("what the server got").isNotNull();

            ForeignReading.Sessions read = Talks.read(exim.outputOnce("SMTP(close)>>"), ForeignKind.EXIM_DEBUG);
            ForeignSession session = read.sessions().stream().filter(one -> one.title().contains("client"))
                    .findFirst().orElseThrow();
            List<String> commands = got.commands().stream().flatMap(item -> item.unit() instanceof Command command
                    ? Stream.of(command.line().latin1().strip())
                    : Stream.empty()).toList();
            assertThat(said(session, "C")).filteredOn(line -> !line.equals(".") && !line.startsWith("xx"))
                    .isEqualTo(commands);
            assertThat(codes(said(session, "S")))
                    .isEqualTo(got.replies().stream().map(reply -> reply.reply().code()).toList());
            assertThat(session.text()).contains("server    127.0.0.1:" + server.at().port() + "\n");
            assertThat(talks.play(session.text(), server.at(), Map.of()).outcome().verdict())
                    .isEqualTo(Outcome.Verdict.AS_EXPECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-bh 192.0.2.7", "-bhc 192.0.2.7"})
    void whatIsTypedIntoATrialIsWhatTheClientSays(String trial) throws Exception {
        List<String> typed = List.of("EHLO client.example.org", "AUTH PLAIN AHRlc3QAc2VjcmV0",
                "MAIL FROM:<alice@example.org>", "RCPT TO:<nobody@example.org>", "RCPT TO:<bob@example.org>", "DATA",
                "Subject: hello\n\nHi.\n.", "QUIT");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Peer _ = Peer.exim()) {
            String seen = Typing.into(Peer.eximCommand(folder.resolve("home" + trial.length()), trial), typed);
            ForeignSession session = Talks.only(seen, ForeignKind.TERMINAL);

            assertThat(seen).contains("$auth3 = secret");
            assertThat(said(session, "C")).containsExactlyElementsOf(
                    String.join("\n", typed).replace("AHRlc3QAc2VjcmV0", "${secret:auth1}").lines().toList());
            assertThat(codes(said(session, "S"))).containsExactly(220, 250, 235, 250, 550, 250, 354, 250, 221);
            assertThat(session.text() + session.notes()).doesNotContain("= secret", "AHRlc3Q");
        }
    }
}
