package mailseam.smtp;

import static mailseam.smtp.Readings.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.CommandReader.Awaiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "EHLO client.example.org\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n",
            "DATA\r\nSubject: hi\r\n\r\nhello\r\n.\r\nQUIT\r\n",
            "DATA\r\n.\r\nDATA\r\n..\r\n.a\r\n.\r\nRSET\r\n",
            "data\nx\n.\ny\r\n.\nz\n.\r\nq\r\r\n.\r\nNOOP\n",
            "DATA\r\na\r.\rb\r\n.\rc\r\n\u0000.\u0000\u0000\r\n.\r\r\n.\r\n",
            "DATA\r\n\r\n.\u0000\r\n\r\u0000.\r\n\r.\n\n.\r.\r\r\n.\r\nx",
            "DATA\r\n\u00e9\u00e9\t\u0000\u00e9\r\nunfinished\r\n.\r",
            "BDAT 5\r\nab\r\ncBDAT 3 LAST\r\nxyzQUIT\r\n",
            "BDAT 0 LAST\r\nBDAT x\r\nbdat 3 FOO\r\nQUI\r\n",
            " DATA\r\nx\r\n.\r\n\r\nQUIT\t\r\nQU",
            "NOOP a\rb\r\r\nN\u0000\u00e9\n\n\r\n",
    })
    void readsTheSameUnitsHoweverTheOctetsAreCut(String stream) {
        Octets input = Octets.latin1(stream);
        List<ClientUnit> whole = Readings.units(Limits.DEFAULT, () -> 354, List.of(input));
        List<ClientUnit> expected = Readings.unitsWithoutOrigins(whole);
        Readings.inEveryWay(input, pieces -> {
            assertThat(Readings.unitsWithoutOrigins(Readings.units(Limits.DEFAULT, () -> 354, pieces)))
                    .isEqualTo(expected);
            assertThat(Readings.unitsWithoutOrigins(
                    Readings.unitsWithLateVerdicts(Limits.DEFAULT, () -> 354, pieces)))
                    .isEqualTo(expected);
        });
        assertThat(expected.stream().mapToLong(ClientUnit::length).sum()).isEqualTo(input.length());
    }

    @Test
    void readsACommandAcrossTwoSegments() {
        List<ClientUnit> units = Readings.units(Limits.DEFAULT, () -> 250,
                pieces("MAIL FROM:<a@b>\r\nRC", "PT TO:<c@d>\r\n"));
        assertThat(units).hasSize(2);
        Command rcpt = (Command) units.getLast();
        assertThat(rcpt.line()).isEqualTo(Octets.latin1("RCPT TO:<c@d>"));
        assertThat(rcpt.verb()).isEqualTo("RCPT");
        assertThat(rcpt.offset()).isEqualTo(17);
        assertThat(rcpt.origins()).containsExactly(new Origin(0, 17, 2, 0), new Origin(1, 19, 13, 1000));
    }

    @Test
    void holdsWhatComesBehindDataUntilTheVerdict() {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(Limits.DEFAULT, units::add);
        reader.read(Octets.latin1("DATA\r\nRSE"), 0, 0);
        reader.read(Octets.latin1("T\r\n"), 1, 10);
        assertThat(reader.awaiting()).isEqualTo(Awaiting.DATA);
        assertThat(reader.held()).isEqualTo(6);
        assertThat(units).hasSize(1);
        reader.verdict(554);
        assertThat(reader.awaiting()).isEqualTo(Awaiting.NOTHING);
        assertThat(reader.held()).isZero();
        assertThat(units.getLast().origins()).containsExactly(new Origin(0, 6, 3, 0), new Origin(1, 9, 3, 10));
        assertThat(((Command) units.getLast()).verb()).isEqualTo("RSET");
    }

    @Test
    void takesAVerdictFromWithinTheCallback() {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader[] reader = new CommandReader[1];
        reader[0] = new CommandReader(Limits.DEFAULT, unit -> {
            units.add(unit);
            reader[0].verdict(354);
        });
        reader[0].read(Octets.latin1("DATA\r\nx\r\n.\r\nQUIT\r\n"), 0, 0);
        assertThat(units).extracting(unit -> unit.getClass().getSimpleName())
                .containsExactly("Command", "MailData", "Command");
    }

    @Test
    void takesAVerdictFromWithinTheCallbackWhileOctetsAreHeld() {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader[] reader = new CommandReader[1];
        reader[0] = new CommandReader(Limits.DEFAULT, unit -> {
            units.add(unit);
            if (units.size() > 1) {
                reader[0].verdict(354);
            }
        });
        reader[0].read(Octets.latin1("DATA\r\n"), 0, 0);
        reader[0].read(Octets.latin1("x\r\n.\r\nDATA\r\ny"), 1, 0);
        reader[0].read(Octets.latin1("\r\n.\r\nQUIT\r\n"), 2, 0);
        reader[0].verdict(354);
        assertThat(units).extracting(ClientUnit::length).containsExactly(6L, 6L, 6L, 6L, 6L);
        assertThat(units).extracting(ClientUnit::offset).containsExactly(0L, 6L, 12L, 18L, 24L);
    }

    @Test
    void saysWhenAUnitIsUnderWay() {
        CommandReader reader = new CommandReader(Limits.DEFAULT, unit -> {});
        assertThat(reader.inUnit()).isFalse();
        reader.read(Octets.latin1("DAT"), 0, 0);
        assertThat(reader.inUnit()).isTrue();
        reader.read(Octets.latin1("A\r\n"), 1, 0);
        assertThat(reader.inUnit()).isFalse();
        reader.verdict(354);
        assertThat(reader.inUnit()).isFalse();
        reader.read(Octets.latin1("x\r\n."), 2, 0);
        assertThat(reader.inUnit()).isTrue();
        reader.read(Octets.latin1("\r\n"), 2, 0);
        assertThat(reader.inUnit()).isFalse();
    }

    @Test
    void readsAnAuthenticationExchange() {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(Limits.DEFAULT, units::add);
        reader.read(Octets.latin1("AUTH LOGIN\r\n"), 0, 0);
        assertThat(reader.awaiting()).isEqualTo(Awaiting.AUTH);
        reader.verdict(334);
        reader.read(Octets.latin1("dXNlcg==\r\n"), 1, 0);
        reader.verdict(334);
        reader.read(Octets.latin1("cGFzcw==\r\n"), 2, 0);
        assertThat(reader.awaiting()).isEqualTo(Awaiting.AUTH);
        reader.verdict(235);
        reader.read(Octets.latin1("QUIT\r\n"), 3, 0);
        assertThat(units).extracting(unit -> unit.getClass().getSimpleName())
                .containsExactly("Command", "AuthResponse", "AuthResponse", "Command");
    }

    @Test
    void takesAllBehindAnAcceptedStarttlsForOpaque() {
        List<ClientUnit> units = Readings.units(
                Limits.DEFAULT, () -> 220, pieces("STARTTLS\r\n", "\u0016\u0003\u0001", "QUIT\r\n"));
        assertThat(units.getLast())
                .isEqualTo(new OpaqueOctets(
                        10, 9, List.of(new Origin(1, 10, 3, 1000), new Origin(2, 13, 6, 2000)), List.of()));
    }

    @Test
    void notesCommandsSlippedInBehindStarttls() {
        List<ClientUnit> units = Readings.units(Limits.DEFAULT, () -> 220, pieces("STARTTLS\r\nNOOP\r\n"));
        assertThat(units.getLast().notes()).containsExactly(new Note(NoteKind.NOT_TLS, 10, 1));
    }

    @Test
    void countsTheOctetsOfAChunk() {
        List<ClientUnit> units = Readings.units(Limits.DEFAULT, () -> 250,
                pieces("BDAT 6\r\nQU", "IT\r\nBDAT 0 LAST\r\nRSET\r\n"));
        assertThat(units).extracting(unit -> unit.getClass().getSimpleName())
                .containsExactly("Command", "Chunk", "Command", "Command");
        assertThat(units.get(1))
                .isEqualTo(new Chunk(
                        true, 8, 6, List.of(new Origin(0, 8, 2, 0), new Origin(1, 10, 4, 1000)), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"BDAT,4", "BDAT x,5", "BDAT 5x,5", "BDAT -5,5", "BDAT 99999999999999999999,5"})
    void takesABdatWithoutReadableCountForACommandAlone(String line, int at) {
        List<ClientUnit> units = Readings.units(Limits.DEFAULT, () -> 250, pieces(line + "\r\nRSET\r\n"));
        assertThat(units).hasSize(2).allMatch(Command.class::isInstance);
        int length = Math.max(1, line.length() - 5);
        assertThat(units.getFirst().notes()).containsExactly(new Note(NoteKind.BAD_COUNT, at, length));
    }

    @ParameterizedTest
    @CsvSource({"' NOOP',0,1", "'',0,1", "'NOOP\tx',4,1", "'  ',0,2", "'BDAT 3 LAST x',12,1", "'BDAT 3 FOO',7,3"})
    void notesOddForms(String line, int at, int length) {
        List<ClientUnit> units = Readings.units(Limits.DEFAULT, () -> 250, pieces(line + "\r\nxyz"));
        assertThat(units.getFirst().notes()).containsExactly(new Note(NoteKind.ODD_COMMAND, at, length));
    }
}
