package mailseam.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import mailseam.report.foreign.ForeignKind;
import mailseam.smtp.Direction;
import mailseam.timeline.Recording;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import mailseam.wire.Listening;
import org.junit.jupiter.api.AutoClose;
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

    @TempDir
    Path folder;
    @AutoClose
    private final Talks talks = new Talks();

    private static Timeline recording(String text, ForeignKind kind) throws Exception {
        return Recording.timeline(Talks.session(Talks.only(text, kind).text()));
    }

    private static List<Integer> lengths(Timeline timeline) {
        return timeline.segments().stream()
                .filter(segment -> segment.direction() == Direction.CLIENT && segment.length() > 0)
                .map(Segment::length).toList();
    }

    @Test
    void whatTsharkAndTcpdumpShowIsWhatWasSentInItsSegments() throws Exception {
        Deliveries deliveries = new Deliveries();
        try (Listening server = talks.server(deliveries);
                Tcpdump tcpdump = Tcpdump.whole(server.at().port())) {
            talks.play(SESSION, server.at(), Map.of());
            String sent = Talks.client(deliveries.next());
            tcpdump.await(streams -> streams.stream().anyMatch(stream -> stream.end() == sent.length()));
            tcpdump.stop();
            String file = tcpdump.file().toString();
            Timeline yaml = recording(Programs.run("tshark", "-r", file, "-q", "-z", "follow,tcp,yaml,0").out(),
                    ForeignKind.FOLLOW_YAML);
            Timeline text = recording(Programs.run("tshark", "-r", file, "-q", "-z", "follow,tcp,ascii,0").out(),
                    ForeignKind.FOLLOW_TEXT);
            Timeline hex = recording(Programs.run("tcpdump", "-n", "-r", file, "-X").out(), ForeignKind.TCPDUMP);
            Timeline ascii = recording(Programs.run("tcpdump", "-n", "-r", file, "-A").out(), ForeignKind.TCPDUMP);

            assertThat(List.of(Talks.client(yaml), Talks.client(text), Talks.client(hex), Talks.client(ascii)))
                    .containsOnly(sent);
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
            List<String> words = List.of(command.replace("PORT", Integer.toString(postfix.port())).split(" "));
            String session = Talks.only(Typing.into(words, TYPED), ForeignKind.TERMINAL).text();

            assertThat(session.lines().filter(line -> line.startsWith("C:")).map(line -> line.substring(2).strip()))
                    .containsExactlyElementsOf(String.join("\n", TYPED).lines().toList());
            assertThat(session).contains("\nS: 220").contains("S: 221 2.0.0 Bye").doesNotContain("PSK", "BEGIN");
        }
    }
}
