package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail data as the command reader gives them; offsets in these tests count from their first octet. */
class MailDataTest {
    private static final String DATA = "DATA\r\n";

    @ParameterizedTest
    @ValueSource(strings = {
            ".\r\n",
            "\r\n.\r\n",
            "text\r\n.\r\n",
            "text\r\n..\r\n.x\r\n. \r\n.\r\n",
            "text\r\r\n.\r\n",
            "a\r\r\n\r\n.\r\n"
    })
    void endsAtALineOfOneDot(String mailData) {
        List<ClientUnit> units = read(mailData + "QUIT\r\n");
        assertThat(units).hasSize(3);
        assertThat(units.get(1)).isInstanceOf(MailData.class);
        assertThat(((MailData) units.get(1)).finished()).isTrue();
        assertThat(units.get(1).length()).isEqualTo(mailData.length());
        assertThat(((Command) units.getLast()).verb()).isEqualTo("QUIT");
    }

    @ParameterizedTest
    @CsvSource({
            "'x\\n.\\ny', 2, 2",
            "'x\\r.\\ry', 2, 2",
            "'x\\r.\\ny', 2, 2",
            "'x\\n.\\ry', 2, 2",
            "'x\\n.\\r\\ny', 2, 3",
            "'x\\r\\n.\\ny', 3, 2",
            "'x\\r.\\r\\ny', 2, 3",
            "'x\\r\\n.\\ry', 3, 2",
            "'x\\r\\n0.\\r\\ny', 4, 3",
            "'x\\r\\n.0\\r\\ny', 3, 4",
            "'x\\r\\n.\\r\\r\\ny', 3, 2",
            "'x\\r\\n\\r.\\r\\ny', 4, 3",
            "'.\\ny', 0, 2",
            "'0.\\r\\ny', 1, 3",
    })
    void notesWhatSomeTakeForTheEndAndReadsOn(String escaped, int at, int length) {
        String mailData = escaped.replace("\\r", "\r").replace("\\n", "\n").replace('0', '\0') + "\r\n.\r\n";
        MailData unit = mailData(mailData);
        assertThat(unit.finished()).isTrue();
        assertThat(unit.length()).isEqualTo(mailData.length());
        assertThat(unit.notes().stream().filter(note -> note.kind() == NoteKind.ODD_END_OF_DATA))
                .containsExactly(new Note(NoteKind.ODD_END_OF_DATA, DATA.length() + at, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n..\ny", "x\n.y\n", "x.\ny", "x\r..\ry", "x\r\n. \r\ny", "\r\n..\r\n"})
    void takesADotThatIsNotAloneForText(String mailData) {
        assertThat(mailData(mailData + "\r\n.\r\n").notes()).extracting(Note::kind)
                .doesNotContain(NoteKind.ODD_END_OF_DATA);
    }

    @Test
    void notesOddOctetsOnce() {
        assertThat(mailData("\u00e9\u00e9\0\0\t\u00e9\0\ra\nb\r\n.\r\n").notes())
                .containsExactly(
                        new Note(NoteKind.EIGHT_BIT, 6, 1),
                        new Note(NoteKind.NUL, 8, 1),
                        new Note(NoteKind.BARE_CR, 13, 1),
                        new Note(NoteKind.BARE_LF, 15, 1));
    }

    @Test
    void allowsAThousandOctetsALineAndTheDotOfTransparency() {
        assertThat(mailData("x".repeat(998) + "\r\n." + ".".repeat(998) + "\r\n.\r\n").notes())
                .isEmpty();
        assertThat(mailData("x".repeat(999) + "\r\n." + ".".repeat(999) + "\r\n.\r\n").notes())
                .containsExactly(new Note(NoteKind.TOO_LONG, 1006, 1), new Note(NoteKind.TOO_LONG, 2008, 1));
    }

    @Test
    void measuresEachLineAmongPlainOnes() {
        assertThat(mailData("ab\r\n" + "x".repeat(998) + "\r\ncd\r\n" + "y".repeat(999) + "\r\n" + "z".repeat(1000)
                + "\r\nef\r\n.\r\n").notes())
                .containsExactly(new Note(NoteKind.TOO_LONG, 2014, 1), new Note(NoteKind.TOO_LONG, 3015, 2));
    }

    @Test
    void allowsNoMoreForADotThatStartsNoLine() {
        assertThat(mailData("." + "x".repeat(10) + "\r\n\r." + "x".repeat(997) + "\r\n.\r\n").notes())
                .contains(new Note(NoteKind.TOO_LONG, 1019, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x\r\n", "x\r\n.", "x\r\n.\r", "."})
    void isUnfinishedWithoutItsEnd(String mailData) {
        MailData unit = mailData(mailData);
        assertThat(unit.finished()).isFalse();
        assertThat(unit.notes()).containsExactly(new Note(NoteKind.UNFINISHED, DATA.length() + mailData.length(), 0));
    }

    @Test
    void readsALargeMessageInConstantMemory() {
        Limits limits = new Limits(1000, 1, 5, 100);
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(limits, units::add);
        reader.read(Octets.latin1(DATA), 0, 0);
        reader.verdict(354);
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        Arrays.fill(block, 0, 1 << 10, (byte) '\n');
        block[1 << 10] = 0;
        Octets octets = Octets.wrap(block);
        for (int i = 1; i <= 1000; i++) {
            reader.read(octets, i, i);
        }
        reader.end();
        ClientUnit mailData = units.getLast();
        assertThat(mailData.length()).isEqualTo(1000L << 20);
        assertThat(mailData.origins()).hasSize(100);
        assertThat(mailData.origins().get(98).segment()).isEqualTo(99);
        assertThat(mailData.origins().getLast().segment()).isEqualTo(1000);
        assertThat(mailData.notes()).extracting(Note::kind)
                .containsOnlyOnce(NoteKind.NUL, NoteKind.TOO_LONG, NoteKind.UNFINISHED)
                .hasSize(5 + 3);
    }

    private static MailData mailData(String mailData) {
        return (MailData) read(mailData).get(1);
    }

    private static List<ClientUnit> read(String mailData) {
        return Readings.units(Limits.DEFAULT, () -> 354, Readings.pieces(DATA + mailData));
    }
}
