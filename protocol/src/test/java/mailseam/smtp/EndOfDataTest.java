package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.CommandReader.Chunks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a command reader reads that reads as some server does. */
class EndOfDataTest {
    private static final EndOfData POSTFIX = new EndOfData(true, true, false);
    private static final EndOfData OPENSMTPD = new EndOfData(true, false, true);

    @ParameterizedTest
    @CsvSource({
            "x\\r\\n.\\r\\n,         strict postfix opensmtpd",
            ".\\r\\n,                strict postfix opensmtpd",
            "x\\n.\\n,               postfix opensmtpd",
            "x\\n.\\r\\n,            postfix opensmtpd",
            "x\\r\\n.\\n,            postfix opensmtpd",
            ".\\n,                   postfix opensmtpd",
            "x\\r\\r\\n.\\r\\r\\n,   postfix",
            "x\\r\\n.\\r\\r\\n,      postfix",
            "x\\r\\n.0\\r\\n,        opensmtpd",
            "x\\n.0abc.\\r\\n,       opensmtpd",
            "x\\r\\n.\\r0\\r\\n,     ''",
            "x\\r\\n0.\\r\\n,        ''",
            "x\\r.\\r,               ''",
            "x\\r.\\r\\n,            ''",
            "x\\r\\n.\\r,            ''",
            "x\\n.\\r,               ''",
            "x\\r.\\n,               ''",
            "x\\n..\\n,              ''",
            "x\\n.y\\n,              ''",
            "x\\n. \\r\\n,           ''",
            "x\\r\\n\\r.\\r\\n,      ''",
    })
    void endsMailDataWhereTheServerDoes(String escaped, String takenBy) {
        String text = escaped.replace("\\r", "\r").replace("\\n", "\n").replace('0', '\0');
        assertThat(endsAt(EndOfData.STRICT, text)).isEqualTo(takenBy.contains("strict"));
        assertThat(endsAt(POSTFIX, text)).isEqualTo(takenBy.contains("postfix"));
        assertThat(endsAt(OPENSMTPD, text)).isEqualTo(takenBy.contains("opensmtpd"));
    }

    @Test
    void notesThatTheEndIsOdd() {
        List<ClientUnit> units = read(POSTFIX, Chunks.TAKEN, List.of(Octets.latin1("DATA\r\nx\n.\nQUIT\r\n")));
        assertThat(units).hasSize(3);
        assertThat(units.get(1).notes()).extracting(Note::kind).contains(NoteKind.ODD_END_OF_DATA, NoteKind.BARE_LF);
        assertThat(((Command) units.get(2)).verb()).isEqualTo("QUIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "DATA\r\nx\r\n.\nMAIL\r\nDATA\r\n.\r\n",
            "DATA\ny\n.\r\r\nQ\r\r\nDATA\r\n.\r\r\nNOOP\n",
            "DATA\r\n.\0\r\nDATA\r\n.\0.\0x\nRSET\r\n.",
            "DATA\r\nab\r\n.\0xy\r\nRSET\r\nab\r\n.\r\n",
            "DATA\r\n.\0xy\r\nab\r\ncd\r\n\r\nef\rg\r\nRSET\r\nab\nc\r\n..\r\n.\r\n",
            "DATA\r\n..\n.\0.\r\r.\n\r\n.\r",
            "BDAT 4\r\na\nb\r\nNOOP\r\nBDAT 3\r\n\n\r\nBDAT 2 LAST\r\n\r\nQUIT\r\n",
    })
    void readsTheSameHoweverTheOctetsAreCut(String stream) {
        Octets input = Octets.latin1(stream);
        for (EndOfData ends : List.of(EndOfData.STRICT, POSTFIX, OPENSMTPD, new EndOfData(true, true, true))) {
            for (Chunks chunks : List.of(Chunks.TAKEN, new Chunks(() -> false, false), new Chunks(() -> true, true))) {
                List<ClientUnit> whole = Readings.unitsWithoutOrigins(read(ends, chunks, List.of(input)));
                Readings.inEveryWay(input, pieces -> assertThat(
                        Readings.unitsWithoutOrigins(read(ends, chunks, pieces))).isEqualTo(whole));
                assertThat(whole.stream().mapToLong(ClientUnit::length).sum()).isEqualTo(input.length());
            }
        }
    }

    @Test
    void readsWhatSomeTakeForAChunkAsCommands() {
        assertThat(read(EndOfData.STRICT, new Chunks(() -> false, false),
                List.of(Octets.latin1("BDAT 6 LAST\r\nab\r\ncd\r\n")))).hasSize(3).allMatch(Command.class::isInstance);
    }

    @Test
    void looksForBareLineFeedsInChunks() {
        Chunks examined = new Chunks(() -> true, true);
        assertThat(bareLineFeeds(examined, "BDAT 5\r\na\r\nb\n")).containsExactly(12L);
        assertThat(bareLineFeeds(examined, "BDAT 2\r\na\rBDAT 2\r\n\n\n")).containsExactly(19L);
        assertThat(bareLineFeeds(Chunks.TAKEN, "BDAT 5\r\na\r\nb\n")).isEmpty();
    }

    private static List<Long> bareLineFeeds(Chunks chunks, String stream) {
        return read(EndOfData.STRICT, chunks, List.of(Octets.latin1(stream))).stream().filter(Chunk.class::isInstance)
                .flatMap(unit -> unit.notes().stream()).filter(note -> note.kind() == NoteKind.BARE_LF)
                .map(Note::offset).toList();
    }

    /** Whether the text is mail data as a whole, or goes on behind its last octet. */
    private static boolean endsAt(EndOfData ends, String text) {
        MailData data = (MailData) read(ends, Chunks.TAKEN, List.of(Octets.latin1("DATA\r\n" + text))).get(1);
        return data.finished();
    }

    private static List<ClientUnit> read(EndOfData ends, Chunks chunks, List<Octets> pieces) {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(Limits.DEFAULT, ends, chunks, units::add);
        for (int i = 0; i < pieces.size(); i++) {
            reader.read(pieces.get(i), i, i);
            while (reader.awaiting() != CommandReader.Awaiting.NOTHING) {
                reader.verdict(354);
            }
        }
        reader.end();
        return units;
    }
}
