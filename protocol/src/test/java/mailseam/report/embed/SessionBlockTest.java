package mailseam.report.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionBlockTest {
    private static final String SESSION = """
            mailseam 1
            title     Lines that mail likes to change \\
            note      ends with two \\\\

            +0.001 C: From here
            +0.002 C: %s
            +0.003 C: %s>
            """.formatted("x".repeat(75), "\uD83D\uDE00 ".repeat(100));

    private static String block(String session) {
        return Stream
                .of(Stream.of(SessionBlock.BEGIN), session.lines().flatMap(line -> SessionBlock.fold(line).stream()),
                        Stream.of(SessionBlock.END))
                .flatMap(rows -> rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> read(String text) {
        return EmbeddedSessions.in(Octets.utf8(text));
    }

    @Test
    void givesBackWhatWasFolded() {
        assertThat(read("Some words\n" + block(SESSION) + "-- \nAlice\n")).containsExactly(SESSION);
    }

    static Stream<Integer> lengths() {
        return IntStream.range(0, 160).boxed();
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void givesBackLinesOfEveryLengthWhateverTheyEndWith(int length) {
        for (String end : List.of("", "\\", "\\\\", "|", "x", "\uD83D\uDE00")) {
            String line = "y".repeat(length) + end;
            assertThat(read(block(line + "\n"))).containsExactly(line + "\n");
        }
    }

    @Test
    void keepsRowsShortAndWithoutBlanksAtTheirEnds() {
        assertThat(block(SESSION + "C: blank \n").lines()).allSatisfy(
                row -> assertThat(row).hasSizeLessThanOrEqualTo(76).doesNotEndWith(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "> > ", "    ", ">", "\t"})
    void isFoundInAMailThatQuotesIt(String prefix) {
        String quoted = block(SESSION).lines().map(row -> (prefix + row).stripTrailing())
                .collect(Collectors.joining("\r\n"));
        assertThat(read("On Monday, Bob wrote:\r\n" + quoted + "\r\nYes.\r\n")).containsExactly(SESSION);
    }

    @Test
    void isReadFromMarkupWithItsEntities() {
        String page = "<!DOCTYPE html>\n<pre>\n" + Entities.escape(block("C: <a@b> & \"c\" &amp; 'd'\n")) + "</pre>";
        assertThat(read(page)).containsExactly("C: <a@b> & \"c\" &amp; 'd'\n");
    }

    @Test
    void readsAllOfSeveralAndNoneThatIsCutOff() {
        assertThat(read(block("a\n") + block("b\n") + SessionBlock.BEGIN + "\nc\n")).containsExactly("a\n", "b\n");
    }

    @Test
    void doesNotTakeShownTextForABlock() {
        String spoofed = SessionBlock.defuse(SessionBlock.BEGIN);
        assertThat(read(spoofed + "\nmailseam 1\n" + SessionBlock.END)).isEmpty();
        assertThat(read("            " + block("mailseam 1\n").replace("\n", "\n            "))).isEmpty();
    }

    @Test
    void takesAnyOctets() {
        byte[] octets = block(SESSION).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < octets.length; length++) {
            assertThat(EmbeddedSessions.in(Octets.wrap(octets, 0, length)).size()).isBetween(0, 1);
        }
    }
}
