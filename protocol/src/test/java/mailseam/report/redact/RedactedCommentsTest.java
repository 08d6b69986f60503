package mailseam.report.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mailseam.report.foreign.ForeignReading;
import mailseam.report.foreign.ForeignSession;
import mailseam.report.foreign.ForeignTexts;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class RedactedCommentsTest {
    private static final RedactionKey KEY = RedactionKey.of("test");
    private static final String COMMENTED = """
            mailseam 1
            # From Alice's mail about mx.acme.test
            title     A test
            # the second of the head
            timeout   5s

            # before all, from [192.0.2.77]
            S: 220
            C: EHLO laptop
            # laptop of alice@acme.test
            S: 250
            @repeat 2
              # inside, project falcon
              C: NOOP
              S: 250
            @end
            # AUTH PLAIN AGFsaWNlAGh1bnRlcjI= was tried
            C: MAIL FROM:<alice@acme.test>
            # the end
            """;

    private static List<String> redacted(List<String> texts) {
        return new Redaction(new RedactionRules(Set.of(RedactionKind.values()), List.of("falcon")), KEY).texts(texts);
    }

    @Test
    void commentsStayWhereTheyAre() {
        String now = redacted(List.of(COMMENTED)).getFirst();

        assertThat(now.lines().map(line -> line.strip().startsWith("#") ? "#" : line.strip().split("[ :]")[0]))
                .containsExactly("mailseam", "#", "#", "title", "timeout", "note", "", "#", "S", "C", "#", "S",
                        "@repeat", "#", "C", "S", "@end", "#", "C", "#");
        assertThat(SessionFile.read(Octets.utf8(now)).problems()).isEmpty();
    }

    @Test
    void namesAddressesWordsAndCredentialsInCommentsAreReplaced() {
        String now = redacted(List.of(COMMENTED)).getFirst();

        assertThat(now).doesNotContainIgnoringCase("alice").doesNotContainIgnoringCase("acme")
                .doesNotContain("192.0.2.77", "laptop", "falcon", "AGFsaWNl")
                .contains("# the second of the head\n", "# inside, project ",
                        "# AUTH PLAIN xxxxxxxxxxxxxxxxxxx= was tried");
    }

    @Test
    void nameOfOneTextIsFoundInTheCommentsOfAnother() {
        List<String> now = redacted(List.of(COMMENTED, "mailseam 1\n\n# Alice again, at laptop\nC: NOOP\n"));

        String laptop = now.getFirst().lines().filter(line -> line.startsWith("C: EHLO")).findFirst().orElseThrow()
                .substring(8);
        assertThat(now.getLast()).contains(" again, at " + laptop + "\n").doesNotContainIgnoringCase("alice");
    }

    @Test
    void whatAnImportQuotesOfMessagesIsFilled() {
        String log = "2026-11-21 10:51:31 SMTP protocol synchronization error (input sent without waiting for greeting): "
                + "rejected connection from H=[192.0.2.1] input=\"Subject: merger\\r\\n\"\n";
        String transcript = "S: 220 x\nC: NOOP\nS: 250 x\nConfidential merger\nC: QUIT\nS: 221 x\n";
        for (String text : List.of(log, transcript)) {
            ForeignSession session = ((ForeignReading.Sessions) ForeignTexts.read(Octets.utf8(text))).sessions()
                    .getFirst();
            String now = redacted(List.of(session.text())).getFirst();
            String comments = String.join("\n", now.lines().filter(line -> line.startsWith("#")).toList());
            assertThat(session.text()).contains("# ", "merger");
            assertThat(comments).contains("xxxxxx").doesNotContain("merger", "onfidential", "192.0.2.1");
        }
    }
}
