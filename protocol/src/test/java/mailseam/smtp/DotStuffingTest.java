package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotStuffingTest {
    @ParameterizedTest
    @CsvSource({
            "'','.\\r\\n'",
            "'x','x\\r\\n.\\r\\n'",
            "'x\\r\\n','x\\r\\n.\\r\\n'",
            "'.\\r\\n','..\\r\\n.\\r\\n'",
            "'x\\r\\n.y\\r\\n..\\r\\n','x\\r\\n..y\\r\\n...\\r\\n.\\r\\n'",
            "'x\\n.\\ny\\r.\\rz\\r\\n','x\\n.\\ny\\r.\\rz\\r\\n.\\r\\n'",
            "'x\\r','x\\r\\r\\n.\\r\\n'",
    })
    void doublesDotsAtLineStartsAndEndsWithADot(String message, String mailData) {
        assertThat(DotStuffer.stuff(octets(message))).isEqualTo(octets(mailData));
    }

    @ParameterizedTest
    @CsvSource({
            "'.\\r\\n',''",
            "'x\\r\\n.\\r\\nQUIT\\r\\n','x\\r\\n'",
            "'..\\r\\n.y\\r\\n.\\rz\\r\\n.\\r\\n','.\\r\\ny\\r\\n\\rz\\r\\n'",
            "'x\\n.\\r\\ny\\r.\\r\\n.\\r\\n','x\\n.\\r\\ny\\r.\\r\\n'",
            "'x\\r\\n.\\r','x\\r\\n\\r'",
            "'unfinished','unfinished'",
    })
    void takesTheDotsAway(String mailData, String message) {
        assertThat(DotUnstuffer.unstuff(octets(mailData))).isEqualTo(octets(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", ".", "..\r\n.\r\n\r\n", ".a\r\n\r\r\n.\r\n\n.\n\r.\r.", "\r\n.\r\n.\r\n",
            "a\r\n..\rb\r\n"})
    void doesTheSameHoweverTheMessageIsCut(String message) {
        Octets whole = DotStuffer.stuff(Octets.latin1(message));
        Readings.inEveryWay(Octets.latin1(message), pieces -> assertThat(stuff(pieces)).isEqualTo(whole));
        Octets back = DotUnstuffer.unstuff(whole);
        Readings.inEveryWay(whole, pieces -> assertThat(unstuff(pieces)).isEqualTo(back));
    }

    @Test
    void givesBackEveryMessage() {
        Random random = new Random(5321);
        for (int i = 0; i < 20_000; i++) {
            String message = text(random);
            Octets mailData = DotStuffer.stuff(Octets.latin1(message));
            String expected = message.isEmpty() || message.endsWith("\r\n") ? message : message + "\r\n";
            assertThat(DotUnstuffer.unstuff(mailData)).isEqualTo(Octets.latin1(expected));
            DotUnstuffer unstuffer = new DotUnstuffer();
            unstuffer.add(mailData);
            assertThat(unstuffer.finished()).isTrue();
            assertThat(unstuffer.read()).isEqualTo(mailData.length());
            assertThat(Readings.units(Limits.DEFAULT, () -> 354, List.of(Octets.latin1("DATA\r\n"), mailData)))
                    .hasSize(2)
                    .last()
                    .matches(unit -> ((MailData) unit).finished() && unit.length() == mailData.length());
        }
    }

    @Test
    void readsNothingBehindTheEnd() {
        DotUnstuffer unstuffer = new DotUnstuffer();
        assertThat(unstuffer.add(Octets.latin1("x\r\n.\r\nQUIT\r\n"))).isEqualTo(Octets.latin1("x\r\n"));
        assertThat(unstuffer.read()).isEqualTo(6);
        assertThat(unstuffer.add(Octets.latin1("y"))).isEqualTo(Octets.EMPTY);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(switch (random.nextInt(6)) {
                case 0 -> "\r";
                case 1 -> "\n";
                case 2 -> "x";
                case 3 -> "\r\n";
                default -> ".";
            });
        }
        return text.toString();
    }

    private static Octets stuff(List<Octets> pieces) {
        DotStuffer stuffer = new DotStuffer();
        List<Octets> out = new ArrayList<>();
        pieces.forEach(piece -> out.add(stuffer.add(piece)));
        out.add(stuffer.end());
        return Octets.concat(out);
    }

    private static Octets unstuff(List<Octets> pieces) {
        DotUnstuffer unstuffer = new DotUnstuffer();
        return Octets.concat(pieces.stream().map(unstuffer::add).toList());
    }

    private static Octets octets(String escaped) {
        return Octets.latin1(escaped.replace("\\r", "\r").replace("\\n", "\n"));
    }
}
