package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
    private static String told(String text) {
        return SessionFile.read(Octets.utf8(text)).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + "+" + problem.length() + " "
                        + problem.message()
                        + " " + problem.expected())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tittle Hello         | 2:1+6 Unknown key "tittle". Did you mean "title"?
            zebra                | 2:1+5 Unknown key "zebra". Known are: title, server, segments, cut, gate, mss, timeout, match, set, note, recorded, fault, mark.
            c: QUIT              | 2:1+2 Unknown key "c:". Write C: for the client and S: for the server, in capital letters.
            title                | 2:5+1 The value is missing. Write the title behind the key.
            server               | 2:6+1 The value is missing. Write HOST:PORT, such as 127.0.0.1:2525 or [::1]:25.
            server a b           | 2:8+3 "a b" is no server. Write HOST:PORT, such as 127.0.0.1:2525 or [::1]:25.
            server mx:99999      | 2:11+5 There is no port 99999. A port is a number from 1 to 65535.
            segments octet 5     | 2:16+1 "5" is too much here. Nothing follows "octet".
            segments octets      | 2:10+6 Something is missing behind "octets". Write octets N, such as octets 5.
            segments octets 0    | 2:17+1 0 is out of range. The count of octets is a number from 1 to 1000000000.
            segments octets five | 2:17+4 "five" is no number. The count of octets is a number from 1 to 1000000000.
            segments oktet       | 2:10+5 Unknown segmentation "oktet". Did you mean "octet"?
            segments random 1-8  | 2:17+3 A random segmentation needs its seed. Write random MIN-MAX seed N, such as random 1-8 seed 7.
            segments random 9-8 seed 1 | 2:17+3 The range 9-8 ends before it starts. Write random MIN-MAX seed N, such as random 1-8 seed 7.
            segments random 8 seed 1   | 2:17+1 "8" is no range of lengths. Write random MIN-MAX seed N, such as random 1-8 seed 7.
            segments random 1-8 seed x | 2:26+1 "x" is no seed. A seed is a whole number of 64 bits.
            cut verb, RCPT.verp  | 2:16+4 Unknown landmark "verp". Did you mean "verb"?
            cut verb,,lt         | 2:10+1 A landmark is missing. Write landmarks with commas between them, such as verb, RCPT.verb+2.
            cut a b              | 2:5+3 "a b" is no landmark. Write LANDMARK, VERB.LANDMARK, LANDMARK+N or LANDMARK-N.
            gate wired           | 2:6+5 Unknown gate "wired". A gate is wire, read, or gap with a time, such as gap 5ms.
            gate gap             | 2:6+3 Something is missing behind "gap". A gate is wire, read, or gap with a time, such as gap 5ms.
            mss 70000            | 2:5+5 70000 is out of range. The MSS is a number from 1 to 65535.
            timeout 5            | 2:9+1 The time 5 has no unit. A time is a number with ns, us, ms, s or min behind it, such as 50ms or 1.5s.
            timeout 5hours       | 2:9+6 "hours" is no unit of time. A time is a number with ns, us, ms, s or min behind it, such as 50ms or 1.5s.
            timeout 0s           | 2:9+2 A timeout of nothing ends every wait at once. Write a longer time, such as 30s.
            timeout 9999min      | 2:9+7 The time 9999min is too long. The longest time is one day.
            match codes          | 2:7+5 "codes" is unknown here. Did you mean "code"?
            set i 5              | 2:5+1 The name "i" is taken: it counts in @repeat. Choose another name.
            set a! 5             | 2:5+2 "a!" is no name of a variable. Write set NAME VALUE; a name has letters, digits and _ . - in it.
            set a \\q            | 2:7+2 Unknown escape "\\q". Escapes in a value are \\r, \\n, \\t, \\\\ and \\xHH up to \\x7F.
            recorded tape        | 2:10+4 "tape" is unknown here. Write one of: kernel, capture, read.
            fault reply stall    | 2:7+11 A colon is missing between place and effect. Write PLACE: EFFECT, such as greeting: delay 6s.
            mark                 | 2:4+1 The place of the mark is missing. Write mark TIME TEXT or mark TIME,C@FIRST-LAST TEXT, such as +0.041210,C@120-134.
            mark soon Hello      | 2:6+4 "soon" is no recorded time. Write mark TIME TEXT or mark TIME,C@FIRST-LAST TEXT, such as +0.041210,C@120-134.
            mark +1,C@9-5 Hello  | 2:9+5 The range 9-5 ends before it starts. Write mark TIME TEXT or mark TIME,C@FIRST-LAST TEXT, such as +0.041210,C@120-134.
            mark +1,X@9 a, b     | 2:9+3 "X@9" is no place of octets. Write mark TIME TEXT or mark TIME,C@FIRST-LAST TEXT, such as +0.041210,C@120-134.
            mark +1, a           | 2:9+1 "" is no place of octets. Write mark TIME TEXT or mark TIME,C@FIRST-LAST TEXT, such as +0.041210,C@120-134.
            mark +1 a\\q         | 2:10+2 Unknown escape "\\q". Escapes in a value are \\r, \\n, \\t, \\\\ and \\xHH up to \\x7F.
            fault                | 2:5+1 A colon is missing between place and effect. Write PLACE: EFFECT, such as greeting: delay 6s.
            fault   replay: stall | 2:9+6 Unknown place "replay". Did you mean "reply"?
            fault reply: stal    | 2:14+4 Unknown effect "stal". Did you mean "stall"?
            C: a{cat}            | 2:5+5 Unknown mark "{cat}". Marks are {cut}, {cut 50ms}, {cut acked} and {cut +0.041210}; write \\{ for a brace.
            C: a{cut             | 2:5+4 A brace is opened and not closed. Marks are {cut}, {cut 50ms}, {cut acked} and {cut +0.041210}; write \\{ for a brace.
            C: a{cut 5}          | 2:5+7 The time 5 has no unit. Marks are {cut}, {cut 50ms}, {cut acked} and {cut +0.041210}; write \\{ for a brace.
            C: \\q               | 2:4+2 Unknown escape "\\q". Escapes are \\r, \\n, \\t, \\\\, \\{, \\xHH and, at the end, \\c.
            C: \\x4              | 2:4+3 \\x stands without two hexadecimal digits. Write an octet as \\xHH, such as \\x0D.
            C: a\\cb             | 2:7+1 Text follows \\c. \\c stands at the end of the line.
            C: \\                | 2:4+1 A backslash stands at the end of the line. Write \\\\ for a backslash.
            C: ${a b}            | 2:4+6 "${a b}" is no variable. Write ${name} or ${secret:NAME}; write $\\{ for the characters themselves.
            S: /25(/             | 2:8+1 The regular expression is wrong: Unclosed group. Write a regular expression of Java, at most 1000 characters long.
            S: /250              | 2:4+4 This regular expression is not closed. Write /…/ for a regular expression, or \\x2F for a slash that the server sends.
            +0.1x C: a           | 2:1+6 This is no recorded time. A recorded time is a number of seconds such as +0.041210.
            +0.1 @close          | 2:6+1 No line of the client or the server follows the recorded time. Write C: or S: behind the time.
            @mesage a.eml        | 2:1+7 Unknown directive "@mesage". Did you mean "@message"?
            @message             | 2:1+8 Something is missing behind "@message". Write @message FILE.
            @message a b         | 2:12+1 "b" is too much here. Write @message FILE.
            @message "a          | 2:10+2 A quote is opened and not closed. Close it with another ".
            @octets a middle     | 2:11+6 "middle" is no side. Write client or server.
            @bdat a chunks 5     | 2:9+6 "chunks" is unknown here. Write @bdat FILE chunk N.
            @expect open         | 2:9+4 "open" cannot be expected. Write @expect close.
            @pause soon          | 2:8+4 "soon" is no time. A time is a number with ns, us, ms, s or min behind it, such as 50ms or 1.5s.
            @repeat 3            | 2:1+7 This @repeat has no end. Write @end behind the last line to be repeated.
            @end                 | 2:1+4 This @end has no @repeat. Remove it, or write @repeat N before.
            """)
    void saysWhatIsWrongAndWhatWasExpected(String line, String told) {
        assertThat(told("mailseam 1\n" + line + "\n")).isEqualTo(told);
    }

    @Test
    void tellsAllProblemsAtOnceInTheOrderOfTheFile() {
        assertThat(told("mailseam 1\ntitle a\ntitle b\n  C: \\q{x}\nserver mx:25\n@repeat 1\n"))
                .isEqualTo(
                        """
                                3:1+5 The key "title" stands here a second time. Keep one of the two.
                                4:6+2 Unknown escape "\\q". Escapes are \\r, \\n, \\t, \\\\, \\{, \\xHH and, at the end, \\c.
                                4:8+3 Unknown mark "{x}". Marks are {cut}, {cut 50ms}, {cut acked} and {cut +0.041210}; write \\{ for a brace.
                                5:1+6 The key "server" stands behind the first step. Keys stand at the head of the file; a line that is sent starts with C: or S:
                                6:1+7 This @repeat has no end. Write @end behind the last line to be repeated.""");
    }

    @Test
    void givesTheLineItself() {
        SessionFile file = SessionFile.read(Octets.utf8("mailseam 1\n\tC:\t\\q\u202E" + "x".repeat(500) + "\n"));

        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.text()).startsWith(" C: \\q\uFFFDxxx").endsWith("…").hasSize(201);
            assertThat(problem.column()).isEqualTo(5);
        });
    }

    @Test
    void stillUnderstandsTheRestOfAWrongFile() {
        Session session = SessionFile.read(Octets.utf8("mailseam 1\ntitle a\nserve mx\nC: QUIT\n@foo\nS: 221\n"))
                .session();

        assertThat(session.header().title()).contains("a");
        assertThat(session.steps()).hasSize(2);
    }

    @Test
    void wantsItsFirstLine() {
        assertThat(told("")).isEqualTo("1:1+1 The file is empty. The first line of a session is: mailseam 1");
        assertThat(told("C: QUIT\n")).isEqualTo(
                "1:1+7 This is not the first line of a session. The first line of a session is: mailseam 1");
        assertThat(told("mailseam\n")).isEqualTo(
                "1:1+8 This names no known version. The first line of a session is: mailseam 1");
        assertThat(told("mailseam 2\nwhatever this may be\n")).isEqualTo(
                "1:1+10 The session is written in version 2 of the format. This program reads version 1: a newer one is needed.");
    }

    @Test
    void namesOctetsThatAreNoText() {
        assertThat(SessionFile.read(Octets.latin1("mailseam 1\nC: caf\u00E9\n")).problems()).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.column()).isEqualTo(7);
                    assertThat(problem.expected()).isEqualTo("Write octets that are no UTF-8 as \\xHH.");
                });
        assertThat(told("mailseam 1\nC: a\u0007\n"))
                .isEqualTo("2:5+1 A control character (\\x07) stands here. Write it as \\x07.");
        assertThat(told("mailseam 1\nC: a\rb\n"))
                .isEqualTo("2:5+1 A control character (\\x0D) stands here. Write it as \\x0D.");
        assertThat(told("mailseam 1\nC: \uFFFD\n")).isEmpty();
    }

    @Test
    void countsProblemsBeyondTheFirstHundred() {
        SessionFile file = SessionFile.read(Octets.utf8("mailseam 1\n" + "nonsense\n".repeat(250)));

        assertThat(file.problems()).hasSize(101);
        assertThat(file.problems().getLast()).isEqualTo(
                new Problem(102, 1, 1, "And 150 more.", "Mend those above first, then read the file again.", ""));
    }

    @Test
    void bindsRepeatsInDepth() {
        assertThat(told("mailseam 1\n" + "@repeat 2\n".repeat(9) + "@end\n".repeat(9)))
                .isEqualTo("10:1+7 Repeats are nested too deep. At most 8 lie in each other.");
    }
}
