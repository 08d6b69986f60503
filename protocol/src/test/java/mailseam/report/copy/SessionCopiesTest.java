package mailseam.report.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Optional;
import mailseam.report.foreign.ForeignKind;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignTexts;
import mailseam.session.PlanException;
import mailseam.session.Segmentation;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionCopiesTest {
    private static final String SPLIT = """
            mailseam 1
            title     Split RCPT
            server    127.0.0.1:2525

            S: 220 mx.example.org
            C: EHLO client.example.org
            S: 250-mx.example.org
            S: 250 PIPELINING
            C: MAIL FROM:<alice@example.org>
            C: RC{cut 50ms}PT TO:<bob@example.org>
            C: DATA
            S: 250
            S: 2xx
            S: 354 go
            C: Subject: hello
            C:
            C: ..dot
            C: .
            S: 250
            C: QUIT
            S: 221
            """;

    static Session session(String text) {
        SessionFile file = SessionFile.read(Octets.utf8(text));
        assertThat(file.problems()).isEmpty();
        return file.session();
    }

    static Copied copy(String text, CopyForm form) {
        try {
            return SessionCopies.copy(session(text), form, Optional.empty(), name -> {
                throw new IOException(name);
            });
        } catch (PlanException wrong) {
            throw new AssertionError(wrong);
        }
    }

    @Test
    void transcriptReadsBackAsTheSameSession() {
        Copied copied = copy(SPLIT, CopyForm.TRANSCRIPT);
        assertThat(copied.notes()).containsExactly("One cut is not shown in a transcript.");
        ForeignReading read = ForeignTexts.read(Octets.utf8(copied.text()), ForeignKind.TRANSCRIPT);
        String again = ((ForeignReading.Sessions) read).sessions().getFirst().text();
        assertThat(again.lines().skip(3)).containsExactlyElementsOf(
                SPLIT.replace("{cut 50ms}", "").lines().skip(4).toList());
        assertThat(copy(again, CopyForm.TRANSCRIPT).text()).isEqualTo(copied.text());
    }

    @Test
    void swaksCommandHasAllThatSwaksCanSayAndNamesTheRest() {
        Copied copied = copy(SPLIT, CopyForm.SWAKS);
        assertThat(copied.text()).isEqualTo("""
                swaks --server 127.0.0.1:2525 \\
                  --protocol ESMTP \\
                  --timeout 30 \\
                  --helo client.example.org \\
                  --from alice@example.org \\
                  --to bob@example.org \\
                  --pipeline \\
                  --data 'Subject: hello\\n\\n.dot'
                """);
        assertThat(copied.notes()).containsExactly("swaks cannot cut: where a segment ends is not in the command.");
    }

    @Test
    void swaksSaysWhatItCannotSend() {
        assertThat(copy("mailseam 1\n\nC: EHLO x\nS: 220\nS: 250\nC: MAIL FROM:<a@b> SIZE=1\nS: 250\nC: NOOP\nS: 250\n",
                CopyForm.SWAKS)
                .notes()).containsExactly("swaks waits for the greeting.",
                        "swaks cannot send parameters of MAIL and RCPT: SIZE=1",
                        "swaks cannot send this here: NOOP", "The session names no server.");
        assertThat(copy("mailseam 1\n\nS: 220\nC: NOOP\nS: 250\n", CopyForm.SWAKS).text()).isEmpty();
    }

    @Test
    void pythonSendsEachSegmentByItself() {
        assertThat(copy(SPLIT, CopyForm.PYTHON).text()).contains("HOST, PORT = \"127.0.0.1\", 2525", "TCP_NODELAY", """
                send(b"MAIL FROM:<alice@example.org>\\r\\n"
                     b"RC", 0.05)
                send(b"PT TO:<bob@example.org>\\r\\n"
                     b"DATA\\r\\n")
                reply("250")
                reply("2..")
                reply("354")
                """);
    }

    @Test
    void hexDumpBeginsARowWithEachSegment() {
        assertThat(copy(SPLIT, CopyForm.HEX).text()).contains("""
                # segment 1, 35 octets
                00000019  4d 41 49 4c 20 46 52 4f  4d 3a 3c 61 6c 69 63 65 |MAIL FROM:<alice|
                00000029  40 65 78 61 6d 70 6c 65  2e 6f 72 67 3e 0d 0a 52 |@example.org>..R|
                """.replace("35", "33")).contains("|C|\n# segment 2, 31 octets\n0000003a  50 54 20 54 4f");
    }

    @Test
    void shellPrintsEachSegment() {
        assertThat(copy(SPLIT, CopyForm.SHELL).text()).contains(
                "  printf 'MAIL FROM:<alice@example.org>\\r\\nRC'\n  sleep 0.05\n",
                "} | nc 127.0.0.1 2525\n");
    }

    @ParameterizedTest
    @EnumSource(CopyForm.class)
    void noFormHasASecretInIt(CopyForm form) throws PlanException {
        String text = "mailseam 1\nsegments octet\n\nS: 220\nC: EHLO x\nS: 250\nC: AUTH PLAIN ${secret:aab}\nS: 235\nC: QUIT\nS: 221\n";
        Copied copied = copy(text, form);
        assertThat(copied.text()).isNotEmpty().doesNotContain("?aab");
        Copied group = SessionCopies.copy(session(text), form, Optional.of(Segmentation.GROUP), _ -> Octets.EMPTY);
        if (form == CopyForm.PYTHON) {
            assertThat(copied.text().split("secret\\(\"aab\"\\)")).hasSize(2);
            assertThat(group.text()).contains("send(b\"AUTH PLAIN \"\n     + secret(\"aab\")\n     + b\"\\r\\n\")");
        } else if (form == CopyForm.TRANSCRIPT) {
            assertThat(group.text()).contains("C: AUTH PLAIN ${secret:aab}\n");
        }
    }

    @Test
    void takesTheSelectedLinesAndWholeRepeats() {
        Session all = session("mailseam 1\n\nS: 220\n@repeat 2\n  C: NOOP\n  S: 250\n@end\nC: QUIT\nS: 221\n");
        assertThat(SessionCopies.between(all, 5, 5).steps()).hasSize(1);
        assertThat(SessionCopies.between(all, 8, 9).steps()).hasSize(2);
        assertThat(SessionCopies.between(all, 1, 2).steps()).isEmpty();
    }

    @Test
    void missingFilesAreTold() {
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> SessionCopies.copy(session("mailseam 1\n\n@message x.eml\n"),
                        CopyForm.HEX, Optional.empty(), name -> {
                            throw new IOException("gone " + name);
                        }));
    }

    @Test
    void doesNotCopyWhatIsTooLarge() {
        Copied copied = copy("mailseam 1\n\n@repeat 2000\n  C: " + "x".repeat(1000) + "\n@end\n", CopyForm.HEX);
        assertThat(copied.text()).isEmpty();
        assertThat(copied.notes()).containsExactly("The client sends more than 1 MiB; that is not copied.");
    }

    @Test
    void eximScriptWaitsForWholeRepliesAndWritesEachSegmentByItself() {
        Copied copied = copy(SPLIT, CopyForm.EXIM);
        assertThat(copied.text()).isEqualTo("""
                ????220-
                ??? 220
                EHLO client.example.org
                ????250-
                ??? 250
                >>> MAIL FROM:<alice@example.org>\\r\\nRC
                >>> PT TO:<bob@example.org>\\r\\nDATA\\r\\n
                ????250-
                ??? 250
                ??? \s
                ????354-
                ??? 354
                >>> Subject: hello\\r\\n\\r\\n..dot\\r\\n.\\r\\n
                ????250-
                ??? 250
                QUIT
                ????221-
                ??? 221
                """.replace("?  \n", "? \n"));
        assertThat(copied.notes()).anyMatch(note -> note.contains("client 127.0.0.1 2525"));
    }

    @Test
    void packetdrillNotationHasEachSegmentWithItsPlaceInTheStream() {
        assertThat(copy(SPLIT, CopyForm.PACKETDRILL).text()).contains(
                "send(3, \"MAIL FROM:<alice@example.org>\\r\\nRC\", 33, 0) = 33\n+0 > P. 26:59(33) ack 1\n"
                        + "+0.05 send(3, \"PT TO:<bob@example.org>\\r\\nDATA\\r\\n\", 31, 0) = 31\n+0 > P. 59:90(31) ack 1\n");
    }
}
