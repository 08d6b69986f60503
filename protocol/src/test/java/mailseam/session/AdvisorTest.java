package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisorTest {
    /** A transaction up to RCPT, with replies awaited; six lines behind the first two. */
    private static final String HELLO = "S: 220\nC: EHLO c.example\nS: 250\n";
    private static final String ENVELOPE = HELLO
            + "C: MAIL FROM:<a@b.example>\nC: RCPT TO:<c@d.example>\nS: 250\nS: 250\n";

    private static List<Advice> advice(String body) {
        SessionFile file = SessionFile.read(Octets.utf8("mailseam 1\n\n" + body));
        assertThat(file.problems()).isEmpty();
        return Advisor.advise(file);
    }

    private static List<String> told(String body) {
        return advice(body).stream().map(one -> one.line() + " " + one.message() + " [" + one.reference() + "]")
                .toList();
    }

    @Test
    void saysNothingOfAPipelinedTransactionInOrder() {
        assertThat(told(ENVELOPE + "C: DATA\nS: 354\nC: Subject: x\nC:\nC: .\nS: 250\nC: QUIT\nS: 221\n")).isEmpty();
    }

    @Test
    void dataIsTheLastOfItsGroup() {
        assertThat(told(ENVELOPE + "C: DATA\nC: Subject: x\nC: .\nS: 354\nS: 250\n")).containsExactly(
                "10 DATA must be the last of a command group, and the message follows before its reply came. "
                        + "[RFC 2920 3.1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOOP", "VRFY bob", "EXPN list", "EHLO again", "STARTTLS", "QUIT", "TURN", "HELP"})
    void nothingFollowsWhatEndsAGroup(String command) {
        assertThat(told(HELLO + "C: " + command + "\nC: RSET\n" + "S: 250\nS: 250\n")).anySatisfy(
                said -> assertThat(said).startsWith("6 ").contains("must be the last of a command group, and RSET"));
        assertThat(told(HELLO + "C: RSET\nC: " + command + "\nS: 250\nS: 250\n")).isEmpty();
    }

    @Test
    void groupIsSeenWithinOneLineAndAcrossCuts() {
        assertThat(told(HELLO + "C: NOOP\\r\\nQU{cut 5ms}IT\nS: 250\nS: 221\n")).singleElement().asString()
                .startsWith("6 NOOP must be the last");
    }

    @Test
    void pipeliningHasToBeOffered() {
        String group = "C: MAIL FROM:<a@b.example>\nC: RCPT TO:<c@d.example>\nS: 250\nS: 250\n";
        assertThat(told("S: 220\nC: HELO c\nS: 250\n" + group)).singleElement().asString()
                .contains("MAIL and RCPT go out together", "only been told HELO");
        assertThat(told("S: 220\nC: EHLO c\nS: 250-d\nS: 250 SIZE\n" + group)).singleElement().asString()
                .contains("not offered PIPELINING");
        assertThat(told("S: 220\nC: EHLO c\nS: 250-d\nS: 250 PIPELINING\n" + group)).isEmpty();
    }

    @Test
    void chunksMayFollowEachOtherAndHaveALastOne() {
        assertThat(told(ENVELOPE + "C: BDAT 3\nC: abc\\c\nC: BDAT 3 LAST\nC: abc\\c\nS: 250\nS: 250\n")).isEmpty();
        assertThat(told(ENVELOPE + "C: BDAT 3\nC: abc\\c\nS: 250\nC: QUIT\nS: 221\n")).singleElement().asString()
                .contains("10 No BDAT with LAST follows", "RFC 3030 2");
        assertThat(told(ENVELOPE + "C: BDAT 3\nC: abc\\c\nC: DATA\nS: 250\nS: 354\nC: .\nS: 250\n")).singleElement()
                .asString().contains("12 DATA comes behind BDAT");
        assertThat(told(ENVELOPE + "C: BDAT 0 LAST\nS: 250\nC: BDAT 0 LAST\nS: 250\n")).singleElement().asString()
                .contains("12 BDAT comes without");
    }

    @Test
    void commandsHaveAnOrder() {
        assertThat(told("S: 220\nC: MAIL FROM:<>\nS: 250\n")).singleElement().asString().contains("before EHLO");
        assertThat(told(HELLO + "C: RCPT TO:<a@b>\nS: 250\n")).singleElement().asString().contains("without MAIL");
        assertThat(told(HELLO + "C: MAIL FROM:<>\nS: 250\nC: DATA\nS: 354\nC: .\nS: 250\n")).singleElement().asString()
                .contains("DATA comes without RCPT");
        assertThat(told(HELLO + "C: MAIL FROM:<>\nS: 250\nC: MAIL FROM:<>\nS: 250\n")).singleElement().asString()
                .contains("within a mail transaction");
        assertThat(told(HELLO + "C: QUIT\nS: 221\nC: NOOP\nS: 250\n")).singleElement().asString()
                .contains("behind QUIT");
        assertThat(told("S: 220\nC: HELO\nS: 250\n")).singleElement().asString().contains("HELO has no name");
    }

    @Test
    void refusalThatIsExpectedNeedsNoAdvice() {
        assertThat(told(HELLO + "C: RCPT TO:<a@b>\nS: 503\nC: FOO\nS: 5xx\n")).isEmpty();
    }

    @Test
    void parametersBelongToExtensionsThatAreOffered() {
        assertThat(told("S: 220\nC: HELO c\nS: 250\nC: MAIL FROM:<> SIZE=5\nS: 250\n")).singleElement().asString()
                .contains("SIZE belongs to an extension");
        assertThat(told("S: 220\nC: EHLO c\nS: 250-d\nS: 250 SIZE 1000\nC: MAIL FROM:<> SIZE=5 RET=FULL\nS: 250\n"))
                .singleElement().asString().contains("RET belongs to the extension DSN", "RFC 3461");
        assertThat(told(HELLO + "C: MAIL FROM:<> NOTIFY=NEVER\nS: 250\n")).singleElement().asString()
                .contains("NOTIFY is no parameter of MAIL");
    }

    @Test
    void octetsThatBreakLimitsAreNamed() {
        assertThat(told(HELLO + "C: NOOP " + "x".repeat(600) + "\nS: 250\n")).singleElement().asString()
                .contains("Line longer than the limit", "RFC 5321 4.5.3.1");
        assertThat(advice(HELLO + "C: NOOP\\n\nS: 250\n")).singleElement()
                .satisfies(one -> assertThat(one.severity()).isEqualTo(Advice.Severity.INFO))
                .satisfies(one -> assertThat(one.message()).contains("LF without CR"));
        assertThat(told(ENVELOPE + "C: DATA\nS: 354\nC: Subject: x\n")).anySatisfy(
                said -> assertThat(said).contains("no end of mail data"));
        String eightBit = "C: RCPT TO:<c@d.example>\nS: 250\nS: 250\nC: DATA\nS: 354\nC: \u00E9\nC: .\nS: 250\n";
        assertThat(told(HELLO + "C: MAIL FROM:<>\n" + eightBit)).singleElement().asString().contains("8BITMIME");
        assertThat(told(HELLO + "C: MAIL FROM:<> BODY=8BITMIME\n" + eightBit)).isEmpty();
    }

    @Test
    void greetingComesFirst() {
        assertThat(told("C: EHLO c\nS: 220\nS: 250\n")).singleElement().asString().contains("before the server has");
    }

    @Test
    void repliesAreAsManyAsCommands() {
        assertThat(told(HELLO + "C: NOOP\nS: 250\nC: QUIT\n")).singleElement().asString()
                .startsWith("8 No reply is awaited to this.");
        assertThat(told(HELLO + "C: NOOP\nS: 250\nS: 250\n")).singleElement().asString()
                .startsWith("8 No command is left");
    }

    @Test
    void cutWhereASegmentEndsAnywayIsNamed() {
        assertThat(told(HELLO + "C: NOOP\\r\\n{cut}\nS: 250\n")).singleElement().asString()
                .contains("6 A {cut} here changes nothing");
        assertThat(told(HELLO + "C: NOOP\\r\\n{cut 5ms}\nS: 250\nC: NO{cut}OP\nS: 250\n")).isEmpty();
    }

    @Test
    void adviceSaysWhereItIs() {
        assertThat(advice(HELLO + "C: NOOP\nC: RSET\nS: 250\nS: 250\n")).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(6);
            assertThat(one.column()).isEqualTo(4);
            assertThat(one.length()).isEqualTo(4);
            assertThat(one.severity()).isEqualTo(Advice.Severity.WARNING);
        });
    }

    @Test
    void endlessRepeatsAreLookedAtTwice() {
        assertThat(told(HELLO + "@repeat 1000000\n@repeat 1000000\nC: NOOP\nS: 250\n@end\n@end\n")).isEmpty();
        assertThat(told(HELLO + "@repeat 1000000\nC: NOOP\n@end\nS: 250\n")).anySatisfy(
                said -> assertThat(said).startsWith("7 NOOP must be the last"));
    }

    @Test
    void manyFaultsGiveAFewPieces() {
        assertThat(advice(HELLO + "C: FOO\nS: 250\n".repeat(1000))).hasSize(Advisor.MOST);
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../assets/samples"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesGetNoAdviceButForTheReplyThatIsInjected(Path sample) throws IOException {
        List<String> given = Advisor.advise(SessionFile.open(sample)).stream().map(Advice::message).toList();

        if (sample.endsWith("injected-500.seam")) {
            assertThat(given).containsExactly("No command is left that this reply could answer.");
        } else {
            assertThat(given).isEmpty();
        }
    }
}
