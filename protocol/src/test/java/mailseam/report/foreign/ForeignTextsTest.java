package mailseam.report.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import mailseam.session.Fragment;
import mailseam.session.SessionFile;
import mailseam.session.SplitMix;
import mailseam.session.Step;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ForeignTextsTest {
    private static final int EACH_OCTET = 1_500;
    private static final int STEP = 61;

    static List<String> samples() {
        return ForeignSamples.names();
    }

    @ParameterizedTest
    @CsvSource({"swaks-plain, SWAKS_OUTPUT, 1", "swaks-pipeline, SWAKS_OUTPUT, 1", "swaks-auth, SWAKS_OUTPUT, 1",
            "swaks-raw, SWAKS_OUTPUT, 1", "swaks-apt-stl, SWAKS_OUTPUT, 1", "swaks-nohints, TERMINAL, 1",
            "swaks-command, SWAKS_OPTIONS, 1", "exim-main, EXIM_LOG, 26", "exim-story, EXIM_LOG, 1",
            "postfix, POSTFIX_LOG, 21", "postfix-verbose, POSTFIX_LOG, 3", "postfix-client, POSTFIX_LOG, 3",
            "postscreen, POSTFIX_LOG, 7", "postfix-transcript, TRANSCRIPT, 1", "rfc2920, TRANSCRIPT, 1",
            "rfc821, TRANSCRIPT, 1", "quoted, TRANSCRIPT, 1", "curl, TRANSCRIPT, 1", "nc, TERMINAL, 1",
            "telnet, TERMINAL, 1", "openssl, TERMINAL, 1", "follow-yaml, FOLLOW_YAML, 1", "follow-text, FOLLOW_TEXT, 1",
            "tcpdump-hex, TCPDUMP, 1", "tcpdump-text, TCPDUMP, 1", "commands, TERMINAL, 1", "message, MESSAGE, 1",
            "exim-debug-server, EXIM_DEBUG, 3",
            "exim-debug-client, EXIM_DEBUG, 1", "exim-debug-hang, EXIM_DEBUG, 1", "exim-debug-callout, EXIM_DEBUG, 2",
            "exim-bhc, TERMINAL, 1"})
    void recognisesWhatAToolWrote(String name, ForeignKind kind, int sessions) {
        assertThat(ForeignTexts.kinds(ForeignSamples.octets(name))).first().isEqualTo(kind);
        assertThat(ForeignSamples.sessions(name).kind()).isEqualTo(kind);
        assertThat(ForeignSamples.sessions(name).sessions()).hasSize(sessions);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesSessionsThatReadWithoutAProblemForEveryTruncation(String name) {
        Octets all = ForeignSamples.octets(name);
        int step = all.length() <= EACH_OCTET ? 1 : STEP;
        for (int length = all.length(); length >= 0; length -= step) {
            check(ForeignTexts.read(all.slice(0, length)));
        }
        check(ForeignTexts.read(all));
    }

    @ParameterizedTest
    @EnumSource(ForeignKind.class)
    void readsEverySampleAsEveryKind(ForeignKind kind) {
        samples().forEach(name -> check(ForeignTexts.read(ForeignSamples.octets(name), kind)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsRandomMutations(String name) {
        SplitMix random = new SplitMix(name.hashCode());
        Octets all = ForeignSamples.octets(name);
        for (int round = 0; round < 60; round++) {
            byte[] octets = all.toArray();
            for (long changes = below(random, 12); changes >= 0; changes--) {
                int at = (int) below(random, octets.length);
                octets[at] = (random.next() & 1) == 0 ? octets[(int) below(random, octets.length)]
                        : (byte) random.next();
            }
            check(ForeignTexts.read(Octets.wrap(octets)));
            check(ForeignTexts.read(Octets.wrap(octets),
                    ForeignKind.values()[(int) below(random, ForeignKind.values().length)]));
        }
    }

    private static long below(SplitMix random, int limit) {
        return Long.remainderUnsigned(random.next(), limit);
    }

    private static void check(ForeignReading reading) {
        switch (reading) {
            case ForeignReading.Refused refused -> {
                assertThat(refused.reason()).endsWith(".");
                assertThat(refused.line()).isNotNegative();
            }
            case ForeignReading.Sessions read -> {
                assertThat(read.sessions()).isNotEmpty();
                for (ForeignSession session : read.sessions()) {
                    SessionFile file = SessionFile.read(Octets.utf8(session.text()));
                    assertThat(file.problems()).as(session.text()).isEmpty();
                    assertThat(session.title()).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesNoCredential(String name) {
        if (ForeignTexts.read(ForeignSamples.octets(name)) instanceof ForeignReading.Sessions read) {
            read.sessions()
                    .forEach(session -> assertThat(session.text() + session.notes()).doesNotContain("c2VjcmV0",
                            "hunter2",
                            "AHRlc3Q", "15A384B24275D3B4", "TLS session ticket", "PRIVATE KEY",
                            "dGVzdEBleGFtcGxlLm9yZw", "d3Jvbmcx", "= secret", "= wrong1", "\\0test@example.org"));
        }
    }

    @Test
    void refusesWhatItCannotReadAndSaysWhy() {
        assertThat(refusal("")).contains("no text");
        assertThat(refusal(" \n\t\n")).contains("no text");
        assertThat(refusal("a\0b")).contains("binary");
        assertThat(refusal("What a nice day.\nIs it not?\n")).contains("C: and S:");
        assertThat(refusal("x".repeat(ForeignTexts.MAX_OCTETS + 1))).contains("4 MiB");
        assertThat(ForeignTexts.read(Octets.latin1("C: NOOP\n" + "x".repeat(ForeignTexts.MAX_LINE + 1))))
                .isEqualTo(new ForeignReading.Refused(2, "The line is longer than 100000 octets."));
        assertThat(refusal("\n".repeat(ForeignTexts.MAX_LINES) + "C: NOOP\n")).contains("100000 lines");
        assertThat(refusal("S: 220 only\nS: 250 replies\n")).contains("no command");
    }

    private static String refusal(String text) {
        return ((ForeignReading.Refused) ForeignTexts.read(Octets.latin1(text))).reason();
    }

    @Test
    void isDoneSoonWithHostileLines() {
        for (String piece : List.of("SMTP connection from ", "host a said: 250 ", "port 1 ", "\\", "'", "[", "> ", "1 ",
                "<", "a@", "C: ")) {
            Octets text = Octets
                    .latin1("C: NOOP\nS: 250\n" + (piece.repeat(90_000 / piece.length()) + "\n").repeat(10));
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(ForeignTexts.read(text)));
        }
    }

    @Test
    void keepsEveryOctetOfATranscript() {
        byte[] octets = new byte[256];
        int length = 0;
        for (int octet = 1; octet < 256; octet++) {
            if (octet != '\n' && octet != '\r') {
                octets[length++] = (byte) octet;
            }
        }
        Octets line = Octets.wrap(octets, 0, length);
        Octets text = Octets.concat(List.of(Octets.latin1("S: 220 x\nC: NOOP "), line, Octets.latin1("\nS: 250 ok\n")));
        ForeignSession session = ((ForeignReading.Sessions) ForeignTexts.read(text)).sessions().getFirst();
        SessionFile file = SessionFile.read(Octets.utf8(session.text()));
        assertThat(file.problems()).isEmpty();
        assertThat(file.session().steps().get(1)).isEqualTo(new Step.Line(5, Direction.CLIENT, OptionalLong.empty(),
                List.of(new Fragment.Text(Octets.concat(List.of(Octets.latin1("NOOP "), line)))), true));
    }

    @Test
    void leavesASessionAsItIs() {
        String text = "mailseam 1\ntitle  x\n\nC: {cut\n";
        ForeignReading.Sessions read = (ForeignReading.Sessions) ForeignTexts.read(Octets.latin1(text));
        assertThat(read.kind()).isEqualTo(ForeignKind.SESSION);
        assertThat(read.sessions().getFirst().text()).isEqualTo(text);
    }
}
