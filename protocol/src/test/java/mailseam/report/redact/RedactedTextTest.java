package mailseam.report.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.session.SessionPrinter;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTextTest {
    private static final RedactionKey KEY = RedactionKey.of("test");

    private static Redaction redaction(RedactionKind... kinds) {
        return new Redaction(new RedactionRules(Set.of(kinds), List.of()), KEY);
    }

    private static String all(String text) {
        Redaction redaction = new Redaction(RedactionRules.ALL, KEY);
        redaction.learn(text);
        return redaction.text(text);
    }

    private static Session session(String steps) {
        return SessionFile.read(Octets.utf8("mailseam 1\n\n" + steps)).session();
    }

    private static String redacted(String steps) {
        String text = SessionPrinter.print(new Redaction(RedactionRules.ALL, KEY).session(session(steps))).utf8();
        return text.substring(text.indexOf("\n\n") + 2);
    }

    @Test
    void anAddressOfFourNumbersIsNoNameOfAHost() {
        assertThat(redaction(RedactionKind.HOSTS).peer("127.0.0.1:25")).isEqualTo("127.0.0.1:25");
        assertThat(redaction(RedactionKind.HOSTS).peer("192.0.2.1:25")).isEqualTo("192.0.2.1:25");
        assertThat(redaction(RedactionKind.HOSTS).peer("mx.example.org:25")).doesNotContain("mx", "example");
        assertThat(redaction(RedactionKind.IPS).peer("192.0.2.1:25")).isNotEqualTo("192.0.2.1:25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice@example.org", "Alice.Smith+tag@mail.Example.org", "<bob>", "mx1.example.net:25",
            "[192.0.2.1]", "[IPv6:2001:db8::17]", "::ffff:192.0.2.9", "user%host.example.org@relay.example.com",
            "j\u00FCrgen@b\u00FCcher.example.org", "http://example.org/?id=alice%40example.org"})
    void givesANameAnotherOneOfTheSameForm(String text) {
        assertThat(all(text)).isNotEqualTo(text).hasSameSizeAs(text);
        assertThat(form(all(text))).isEqualTo(form(text));
        assertThat(all(text)).isEqualTo(all(text));
    }

    private static String form(String text) {
        return text.replaceAll("[a-z0-9]", "-").replaceAll("[A-Z]", "=").replaceAll("[\u0080-\uFFFF]", "+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 5.5.1 command unrecognized", "250-ENHANCEDSTATUSCODES",
            "354 End data with <CR><LF>.<CR><LF>",
            "127.0.0.1 is localhost, and ::1 too", "12:34:56", "postmaster", "220 ESMTP Postfix", ""})
    void leavesAloneWhatEverybodyKnows(String text) {
        assertThat(all(text)).isEqualTo(text);
    }

    @Test
    void findsANameThatItLearnedElsewhere() {
        Redaction redaction = redaction(RedactionKind.ADDRESSES);
        redaction.learn("<alice.wonder@example.org>");
        String alice = redaction.text("alice@x.test").substring(0, 5);
        assertThat(redaction.text("ask Alice, or ALICE")).isEqualToIgnoringCase("ask " + alice + ", or " + alice);
        assertThat(redaction.text("malice")).isEqualTo("malice");
        assertThat(redaction.text("xwonderx")).doesNotContain("wonder");
        assertThat(redaction.text("WWxpY2U6IHdvbmRlciE=")).isNotEqualTo("WWxpY2U6IHdvbmRlciE=");
    }

    @Test
    void takesOnlyWhatIsAskedFor() {
        String text = "alice@example.org at mx.example.net [192.0.2.1]";
        assertThat(redaction(RedactionKind.IPS).text(text)).startsWith("alice@example.org at mx.example.net [")
                .doesNotContain("192.0.2.1");
        assertThat(redaction(RedactionKind.HOSTS).text(text)).startsWith("alice@").endsWith("[192.0.2.1]")
                .doesNotContain("example");
        assertThat(redaction(RedactionKind.ADDRESSES).text(text)).contains("mx.example.net [192.0.2.1]")
                .doesNotContain("alice", "@example");
        assertThat(redaction().text(text)).isEqualTo(text);
    }

    @Test
    void takesChosenWordsAnywhere() {
        Redaction redaction = new Redaction(new RedactionRules(Set.of(), List.of("Project Falcon", "ibm")), KEY);
        assertThat(redaction.text("re: project falcon at IBMmail")).doesNotContainIgnoringCase("project")
                .doesNotContainIgnoringCase("falcon").doesNotContainIgnoringCase("ibm").startsWith("re: ")
                .endsWith("mail").hasSize(29);
        assertThat(redaction.told()).containsExactly("words", "credentials");
        assertThat(redaction.changes()).extracting(RedactionChange::kind).containsOnly(RedactionKind.WORDS);
    }

    @Test
    void givesDifferentNamesDifferentPseudonyms() {
        Redaction redaction = new Redaction(RedactionRules.ALL, KEY);
        StringBuilder names = new StringBuilder();
        for (char c = 'a'; c < 'n'; c++) {
            names.append(c).append("@example.org ");
        }
        assertThat(redaction.text(names.toString()).replaceAll("@[a-z.]* ", "").chars().distinct().count())
                .isEqualTo(13);
    }

    @Test
    void redactsASessionWithItsCutsWhereTheyWere() {
        assertThat(redacted("""
                S: 220
                C: EHLO laptop
                S: 250
                C: MAIL FROM:<al{cut 50ms}ice@example.org>
                C: RCPT TO:<${user}@example.org>
                C: DATA
                S: 250 laptop and alice
                S: 2xx
                S: 354
                C: Subject: hello
                C:
                C: .{cut}.hidden
                C: .
                S: 250
                """)).isEqualTo("""
                S: 220
                C: EHLO vubanu
                S: 250
                C: MAIL FROM:<no{cut 50ms}zab@naxujug.org>
                C: RCPT TO:<${user}@naxujug.org>
                C: DATA
                S: 250 vubanu and nozab
                S: 2xx
                S: 354
                C: Subject: xxxxx
                C:
                C: .{cut}.xxxxxx
                C: .
                S: 250
                """);
    }

    @Test
    void redactsAgainWhatHasNoCredentialsAnyMore() {
        String steps = "S: 220\nC: AUTH PLAIN ${secret:auth1}\nS: 535 no\n";
        assertThat(redacted(steps)).isEqualTo(steps);
        assertThat(all("AUTH PLAIN ******** ----- ...== **")).isEqualTo("AUTH PLAIN ******** ----- ...== **");
    }

    @Test
    void tellsWhatItReplacesAndNoSecret() {
        Redaction redaction = new Redaction(RedactionRules.ALL, KEY);
        redaction.session(session("""
                C: AUTH PLAIN AGFsaWNlAGh1bnRlcjI=
                C: MAIL FROM:<bob@example.org>
                S: 250 hunter2 bob
                """));
        assertThat(redaction.changes()).extracting(RedactionChange::original).contains("bob", "example", "(credential)")
                .doesNotContain("hunter2", "AGFsaWNlAGh1bnRlcjI=");
        assertThat(redaction.changes()).filteredOn(change -> change.original().equals("bob")).singleElement()
                .satisfies(change -> assertThat(change.count()).isEqualTo(2));
    }
}
