package mailseam.report.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class SwaksCommandReaderTest {
    private static ForeignSession read(String text) {
        return ((ForeignReading.Sessions) ForeignTexts.read(Octets.utf8(text), ForeignKind.SWAKS_OPTIONS)).sessions()
                .getFirst();
    }

    @Test
    void makesTheSessionThatSwaksWouldPlay() {
        ForeignSession session = read(
                "$ swaks --to bob@example.org --from alice@example.org --server mx.example.org:2525 --helo me "
                        + "--body 'Hi.\\n.dot' --header 'Subject: x y'");
        assertThat(session.text()).contains("server    mx.example.org:2525\n");
        assertThat(ForeignSamples.steps(session)).containsExactly("S: 220", "C: EHLO me", "S: 250",
                "C: MAIL FROM:<alice@example.org>",
                "S: 250", "C: RCPT TO:<bob@example.org>", "S: 250", "C: DATA", "S: 354", "C: To: bob@example.org",
                "C: From: alice@example.org",
                "C: Subject: x y", "C:", "C: Hi.", "C: ..dot", "C:", "C: .", "S: 250", "C: QUIT", "S: 221");
        assertThat(session.notes()).isEmpty();
    }

    @Test
    void takesOptionsAloneInTheirOtherSpellings() {
        ForeignSession session = read("-t a@b,c@d -f= --protocol LMTP -s [::1]:24 --quit RCPT -h=x --pipeline");
        assertThat(session.text()).contains("server    [::1]:24\n");
        assertThat(ForeignSamples.steps(session)).containsExactly("S: 220", "C: LHLO x", "S: 250",
                "C: MAIL FROM:<alice@example.org>",
                "C: RCPT TO:<a@b>", "C: RCPT TO:<c@d>", "S: 250", "S: 250", "S: 250", "C: QUIT", "S: 221");
    }

    @Test
    void answersForEachRecipientOverLmtp() {
        List<String> steps = ForeignSamples.steps(read("swaks -t a@b,c@d --protocol LMTP"));
        assertThat(steps.subList(steps.indexOf("C: ."), steps.size())).containsExactly("C: .", "S: 250", "S: 250",
                "C: QUIT", "S: 221");
    }

    @Test
    void stopsWhereSwaksStops() {
        assertThat(ForeignSamples.steps(read("swaks --to a@b --drop-after-send DATA"))).endsWith("C: DATA", "S: 354",
                "@close");
        assertThat(ForeignSamples.steps(read("swaks --to a@b --quit-after CONNECT"))).containsExactly("S: 220",
                "C: QUIT", "S: 221");
    }

    @Test
    void makesSecretsOfCredentialsWhateverTheSpelling() {
        for (String option : List.of("--auth-password hunter2", "-ap hunter2", "-ap 'hunter2'",
                "--auth-password=hunter2", "-ap \"hun\"ter2",
                "--auth-pass hunter2", "-aphunter2")) {
            ForeignSession session = read("swaks --to a@b --auth LOGIN -au tester " + option);
            assertThat(session.text() + session.notes()).doesNotContain("hunter2", "tester")
                    .contains("C: ${secret:auth2}");
        }
    }

    @Test
    void saysWhatItLeftOutAndWhatItGuessed() {
        ForeignSession session = read("swaks --attach @/etc/passwd --strange");
        assertThat(session.notes()).anyMatch(note -> note.contains("--attach") && note.contains("-strange"))
                .anyMatch(note -> note.contains("--from") && note.contains("--to"));
        assertThat(session.text()).doesNotContain("/etc/passwd");
    }

    @Test
    void readsEachCommandOfAScript() {
        ForeignReading read = ForeignTexts
                .read(Octets.utf8("swaks --to a@b \\\n  --helo x # one\nswaks --to c@d; echo done | swaks -t e@f\n"));
        assertThat(((ForeignReading.Sessions) read).sessions()).extracting(ForeignSession::title)
                .containsExactly("swaks to a@b", "swaks to c@d", "swaks to e@f");
    }
}
