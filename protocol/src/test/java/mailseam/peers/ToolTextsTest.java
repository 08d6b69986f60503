package mailseam.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.LabServer;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignTexts;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Recording;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.RunOptions;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools print of a conversation as it goes on is read as what was said in it. */
@Tag("peers")
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolTextsTest {
    private static final String SESSION = """
            mailseam 1

            S: 220
            C: EHLO client.example.org
            S: 250
            C: MAIL FROM:<alice@example.org>
            C: RC{cut 20ms}PT TO:<bob@example.org>
            C: DATA
            S: 250
            S: 250
            S: 354
            C: Subject: hello
            C:
            C: Hi.
            C: ..dot
            C: .
            S: 250
            C: QUIT
            S: 221
            """;
    private static final List<String> TYPED = List.of("EHLO client.example.org", "MAIL FROM:<alice@example.org>",
            "RCPT TO:<bob@example.org>", "DATA", "Subject: hello\n\nHi.\n..dot\n.", "QUIT");
    private static final int SECONDS = 60;
    private static final Pattern REPLY = Pattern.compile("(?m)^[0-9]{3} [^\n]*\n");

    @TempDir
    Path folder;
    private Wire wire;

    @BeforeAll
    void open() {
        wire = new Wire(2);
    }

    @AfterAll
    void close() {
        wire.close();
    }

    private static String client(Timeline timeline) {
        return timeline.stream(Direction.CLIENT).read(0, 100_000).latin1();
    }

    private static ForeignReading.Sessions read(String text, ForeignKind kind) {
        ForeignReading.Sessions read = (ForeignReading.Sessions) ForeignTexts.read(Octets.utf8(text));
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.sessions()).hasSize(1);
        return read;
    }

    private static Timeline recording(String text, ForeignKind kind) throws Exception {
        SessionFile file = SessionFile.read(Octets.utf8(read(text, kind).sessions().getFirst().text()));
        assertThat(file.problems()).isEmpty();
        return Recording.timeline(file.session());
    }

    private static List<Integer> lengths(Timeline timeline) {
        return timeline.segments().stream()
                .filter(segment -> segment.direction() == Direction.CLIENT && segment.length() > 0)
                .map(Segment::length).toList();
    }

    @Test
    void whatTsharkAndTcpdumpShowIsWhatWasSentInItsSegments() throws Exception {
        Deliveries deliveries = new Deliveries();
        try (Listening server = LabServer.start(wire, new Endpoint("127.0.0.1", 0), LabProfile.DEFAULT, deliveries);
                Tcpdump tcpdump = Tcpdump.whole(server.at().port())) {
            new SessionRuns(wire, Clock.systemUTC()).start(SessionFile.read(Octets.utf8(SESSION)).session(),
                    RunOptions.asWritten(_ -> Optional.empty(), _ -> Octets.EMPTY).withServer(server.at()), _ -> {})
                    .result().join();
            String sent = client(deliveries.next());
            tcpdump.await(streams -> streams.stream().anyMatch(stream -> stream.end() == sent.length()));
            tcpdump.stop();
            String file = tcpdump.file().toString();
            Timeline yaml = recording(Programs.run("tshark", "-r", file, "-q", "-z", "follow,tcp,yaml,0").out(),
                    ForeignKind.FOLLOW_YAML);
            Timeline text = recording(Programs.run("tshark", "-r", file, "-q", "-z", "follow,tcp,ascii,0").out(),
                    ForeignKind.FOLLOW_TEXT);
            Timeline hex = recording(Programs.run("tcpdump", "-n", "-r", file, "-X").out(), ForeignKind.TCPDUMP);
            Timeline ascii = recording(Programs.run("tcpdump", "-n", "-r", file, "-A").out(), ForeignKind.TCPDUMP);

            assertThat(List.of(client(yaml), client(text), client(hex), client(ascii))).containsOnly(sent);
            assertThat(lengths(yaml)).containsExactly(25, 33, 31, 33, 6);
            assertThat(List.of(lengths(text), lengths(hex), lengths(ascii))).containsOnly(lengths(yaml));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nc -C -v 127.0.0.1 PORT", "telnet 127.0.0.1 PORT",
            "openssl s_client -starttls smtp -connect 127.0.0.1:PORT -crlf -ign_eof",
            "openssl s_client -starttls smtp -connect 127.0.0.1:PORT -crlf -quiet"})
    void whatIsTypedIntoATerminalIsWhatTheClientSays(String command) throws Exception {
        Path key = folder.resolve("key.pem");
        Path certificate = folder.resolve("certificate.pem");
        Programs.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                "/CN=mx.example.org", "-keyout", key.toString(), "-out", certificate.toString());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Peer postfix = Peer.postfix("smtpd_tls_security_level = may", "smtpd_tls_cert_file = " + certificate,
                "smtpd_tls_key_file = " + key)) {
            String seen = typed(command.replace("PORT", Integer.toString(postfix.port())));
            String session = read(seen, ForeignKind.TERMINAL).sessions().getFirst().text();

            assertThat(session.lines().filter(line -> line.startsWith("C:")).map(line -> line.substring(2).strip()))
                    .containsExactlyElementsOf(String.join("\n", TYPED).lines().toList());
            assertThat(session).contains("\nS: 220").contains("S: 221 2.0.0 Bye").doesNotContain("PSK", "BEGIN");
        }
    }

    /** What a terminal shows: what the tool says, and what is typed each time the server has replied. */
    private static String typed(String command) throws IOException, InterruptedException {
        List<String> words = List.of(command.split(" "));
        if (!Programs.has(words.getFirst())) {
            throw Peer.missing(words.getFirst() + " is not installed");
        }
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).exceptionally(_ -> {
            process.destroyForcibly();
            return process;
        });
        StringBuilder seen = new StringBuilder();
        List<String> left = new ArrayList<>(TYPED);
        InputStream out = process.getInputStream();
        int from = 0;
        for (int octet = out.read(); octet >= 0; octet = out.read()) {
            seen.append((char) octet);
            boolean replied = octet == '\n' && out.available() == 0 && REPLY.matcher(seen).find(from);
            if (replied && left.isEmpty()) {
                process.getOutputStream().close();
            } else if (replied) {
                String line = left.removeFirst() + "\n";
                process.getOutputStream().write(line.getBytes(StandardCharsets.ISO_8859_1));
                process.getOutputStream().flush();
                seen.append(line);
                from = seen.length();
            }
        }
        process.waitFor();
        return seen.toString();
    }
}
