package mailseam.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.report.copy.Copied;
import mailseam.report.copy.CopyForm;
import mailseam.report.copy.SessionCopies;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignSession;
import mailseam.report.foreign.ForeignTexts;
import mailseam.session.PlanException;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Texts of real tools become sessions that do the same again, and copies of sessions do with real tools what the session does. */
@Tag("peers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignToolsTest {
    private static final String SESSION = """
            mailseam 1

            S: 220
            C: EHLO client.example.org
            S: 250
            C: MAIL FROM:<alice@example.org>
            C: RC{cut 20ms}PT TO:<bob@example.org>
            C: RCPT TO:<carol@example.org>
            C: DATA
            S: 250
            S: 250
            S: 250
            S: 354
            C: Subject: it's a "test"
            C:
            C: Hi.
            C: ..dot
            C: .
            S: 250
            C: QUIT
            S: 221
            """;

    @TempDir
    Path folder;
    @AutoClose
    private final Talks talks = new Talks();

    private static Copied copy(int port, CopyForm form) throws PlanException {
        return SessionCopies.copy(Talks.session(SESSION.replaceFirst("\n", "\nserver 127.0.0.1:" + port + "\n")), form,
                Optional.empty(),
                _ -> Octets.EMPTY);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return "status " + process.waitFor() + "\n" + output;
    }

    @Test
    void swaksCommandSendsTheSameOctets() throws Exception {
        Deliveries deliveries = new Deliveries();
        try (Listening server = talks.server(deliveries)) {
            Copied copied = copy(server.at().port(), CopyForm.SWAKS);
            assertThat(run("sh", "-c", copied.text())).startsWith("status 0\n");
            assertThat(Talks.client(deliveries.next()))
                    .isEqualTo("EHLO client.example.org\r\nMAIL FROM:<alice@example.org>\r\n"
                            + "RCPT TO:<bob@example.org>\r\nRCPT TO:<carol@example.org>\r\nDATA\r\nSubject: it's a \"test\"\r\n\r\nHi.\r\n..dot\r\n.\r\n"
                            + "QUIT\r\n");
        }
    }

    @Test
    void pythonScriptSendsTheSameSegments() throws Exception {
        Deliveries deliveries = new Deliveries();
        try (Listening server = talks.server(deliveries)) {
            Path script = Files.writeString(folder.resolve("session.py"),
                    copy(server.at().port(), CopyForm.PYTHON).text());
            assertThat(run("python3", script.toString())).startsWith("status 0\n");
            Timeline timeline = deliveries.next();
            assertThat(timeline.segments())
                    .filteredOn(segment -> segment.direction() == Direction.CLIENT && segment.length() > 0)
                    .extracting(Segment::length).containsExactly(25, 33, 60, 41, 6);
        }
    }

    @Test
    void swaksOutputBecomesASessionThatSendsTheSame() throws Exception {
        Deliveries deliveries = new Deliveries();
        try (Listening server = talks.server(deliveries)) {
            String output = run("swaks", "--server", server.at().toString(), "--from", "a@example.org", "--to",
                    "b@example.org", "--helo",
                    "me", "--pipeline", "--data", "Subject: x\\n\\n.dot\\n");
            Timeline first = deliveries.next();
            ForeignSession session = Talks.only(output.substring(output.indexOf('\n') + 1), ForeignKind.SWAKS_OUTPUT);
            assertThat(play(session.text(), server.at())).isInstanceOf(Outcome.Completed.class);
            assertThat(Talks.client(deliveries.next())).isEqualTo(Talks.client(first));
        }
    }

    private Outcome play(String text, Endpoint server) throws PlanException {
        return talks.play(text, server, Map.of("auth1", "AHRlc3QAd3Jvbmc=")).outcome();
    }

    /** What a rude client sends, a turn each: a reply is waited for before each, but for what begins with {@code !}. */
    private static final List<List<String>> RUDE = List.of(
            List.of("!EHLO early\r\nMAIL FROM:<a@example.org>\r\n"),
            List.of("EHLO c\r\n", "MAIL FROM:<a@example.org>\r\n", "RCPT TO:<b@example.org>\r\n",
                    "DATA\r\nSubject: x\r\n\r\nhi\r\n.\r\n"),
            List.of("EHLO c\r\nMAIL FROM:<a@example.org>\r\n"),
            List.of("EHLO c\r\n", "MAIL FROM:<a@example.org>\r\n", "RCPT TO:<nobody@example.org>\r\n",
                    "RCPT TO:<x@elsewhere.test>\r\n",
                    "QUIT\r\n"),
            List.of("EHLO c\r\n", "AUTH PLAIN AHRlc3QAd3Jvbmc=\r\n", "QUIT\r\n"),
            List.of("HELO\r\n", "QUIT\r\n"), List.of("EHLO c\r\n", "FOO bar\r\n", "QUIT\r\n"),
            List.of("GET / HTTP/1.0\r\n"));

    private static void beRude(Peer peer) throws IOException {
        for (List<String> turns : RUDE) {
            try (Socket socket = new Socket(peer.address().getAddress(), peer.port())) {
                socket.setSoTimeout(10_000);
                socket.setTcpNoDelay(true);
                for (String turn : turns) {
                    if (!turn.startsWith("!")) {
                        heard(socket);
                    }
                    socket.getOutputStream().write(turn.replace("!", "").getBytes(StandardCharsets.ISO_8859_1));
                }
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            }
        }
    }

    private static void heard(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder("----");
        while (line.charAt(3) == '-') {
            line.setLength(0);
            for (int octet = socket.getInputStream().read(); octet >= 0
                    && octet != '\n'; octet = socket.getInputStream().read()) {
                line.append((char) octet);
            }
            line.append("    ");
        }
    }

    /** Servers look for early input once, right behind the connection: whether they find any is a race. */
    private static boolean isRace(ForeignSession session) {
        return session.title().equals("Postfix: pipelining after CONNECT")
                || session.title().equals("Exim: talked before the greeting");
    }

    private List<String> differing(String log, ForeignKind kind, Peer peer) throws PlanException {
        ForeignReading.Sessions read = Talks.read(log, kind);
        List<String> differing = new ArrayList<>();
        for (ForeignSession session : read.sessions()) {
            Outcome outcome = play(session.text(), new Endpoint("127.0.0.1", peer.port()));
            if (outcome.verdict() != Outcome.Verdict.AS_EXPECTED && !isRace(session)) {
                differing.add(session.text() + outcome);
            }
        }
        assertThat(read.sessions()).hasSizeGreaterThan(4);
        return differing;
    }

    @Test
    void whatEximLoggedHappensAgain() throws Exception {
        try (Peer exim = Peer.exim()) {
            beRude(exim);
            assertThat(differing(exim.logOnce("GET / HTTP"), ForeignKind.EXIM_LOG, exim)).isEmpty();
        }
    }

    @Test
    void whatPostfixLoggedHappensAgain() throws Exception {
        try (Peer postfix = Peer.postfix("smtpd_forbid_unauth_pipelining = yes")) {
            beRude(postfix);
            assertThat(differing(postfix.logOnce("GET / HTTP"), ForeignKind.POSTFIX_LOG, postfix)).isEmpty();
        }
    }

    @Test
    void verbosePostfixLogHappensAgain() throws Exception {
        try (Peer postfix = Peer.postfix("debug_peer_list = 127.0.0.1")) {
            run("swaks", "--server", "127.0.0.1:" + postfix.port(), "--from", "a@example.org", "--to", "b@example.org",
                    "--helo", "me");
            // What Postfix says of a session when it is over; whoever waited for its greeting said QUIT alone.
            String log = postfix.logOnce(" mail=1 rcpt=1 data=1 quit=1");
            ForeignReading.Sessions read = (ForeignReading.Sessions) ForeignTexts.read(Octets.latin1(log),
                    ForeignKind.POSTFIX_LOG);
            assertThat(play(read.sessions().getLast().text(), new Endpoint("127.0.0.1", postfix.port())).verdict())
                    .isEqualTo(Outcome.Verdict.AS_EXPECTED);
        }
    }
}
