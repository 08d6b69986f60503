package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of octets whose verdict never came, as in a capture of one direction alone. */
class CommandReaderEndTest {
    @Test
    void takesWhatIsBehindDataForMailData() {
        assertThat(kinds("DATA\r\nx\r\n.\r\nDATA\r\ny\r\n.\r\nQUIT\r\n"))
                .containsExactly("Command", "MailData", "Command", "MailData", "Command");
    }

    @Test
    void takesWhatLooksLikeAResponseBehindAuthForOne() {
        assertThat(kinds("AUTH LOGIN\r\ndXNlcg==\r\ncGFzcw==\r\nMAIL FROM:<a@b>\r\nQUIT\r\n"))
                .containsExactly("Command", "AuthResponse", "AuthResponse", "Command", "Command");
        assertThat(kinds("AUTH LOGIN\r\n*\r\n")).containsExactly("Command", "AuthResponse");
        assertThat(kinds("AUTH LOGIN\r\ndXN")).containsExactly("Command", "AuthResponse");
    }

    @ParameterizedTest
    @CsvSource({"QUIT", "noop", "RSET", "DATA", "MAIL FROM:<>"})
    void takesACommandBehindAuthForOne(String line) {
        assertThat(kinds("AUTH PLAIN AGEAYg==\r\n" + line + "\r\n")).containsExactly("Command", "Command");
    }

    @Test
    void takesATlsHandshakeBehindStarttlsForOne() {
        assertThat(kinds("STARTTLS\r\n\u0016\u0003\u0001\r\n")).containsExactly("Command", "OpaqueOctets");
        assertThat(kinds("STARTTLS\r\nEHLO x\r\n")).containsExactly("Command", "Command");
    }

    @ParameterizedTest
    @CsvSource({"DATA", "AUTH PLAIN", "STARTTLS"})
    void givesNothingWhereNothingCameBehind(String line) {
        assertThat(kinds(line + "\r\n")).containsExactly("Command");
    }

    @Test
    void closesWhatIsUnfinished() {
        List<ClientUnit> units = Readings.units(Limits.DEFAULT, () -> 250, Readings.pieces("BDAT 5\r\nab"));
        assertThat(units.getLast())
                .isEqualTo(new Chunk(
                        false,
                        8,
                        2,
                        List.of(new Origin(0, 8, 2, 0)),
                        List.of(new Note(NoteKind.UNFINISHED, 10, 0))));
        Command command = (Command) Readings.units(Limits.DEFAULT, () -> 250, Readings.pieces("QUI"))
                .getFirst();
        assertThat(command.line()).isEqualTo(Octets.latin1("QUI"));
        assertThat(command.notes()).containsExactly(new Note(NoteKind.UNFINISHED, 3, 0));
    }

    @Test
    void holdsManySmallPiecesWithTheirOrigins() {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(Limits.DEFAULT, units::add);
        reader.read(Octets.latin1("DATA\r\n"), 0, 0);
        for (int i = 1; i <= 30_000; i++) {
            reader.read(Octets.latin1(i % 70 == 0 ? "\n" : "x"), i, i);
        }
        assertThat(reader.held()).isEqualTo(30_000);
        reader.verdict(500);
        assertThat(units).hasSize(1 + 30_000 / 70);
        Command second = (Command) units.get(2);
        assertThat(second.raw()).isEqualTo(Octets.latin1("x".repeat(69) + "\n"));
        assertThat(second.origins().getFirst()).isEqualTo(new Origin(71, 76, 1, 71));
        assertThat(second.origins()).hasSize(70);
    }

    @Test
    void hasNoUseForAVerdictThatNothingAwaits() {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(Limits.DEFAULT, units::add);
        reader.verdict(354);
        reader.read(Octets.latin1("NOOP\r\n"), 0, 0);
        assertThat(units).singleElement().isInstanceOf(Command.class);
    }

    private static List<String> kinds(String stream) {
        List<ClientUnit> units = new ArrayList<>();
        CommandReader reader = new CommandReader(Limits.DEFAULT, units::add);
        reader.read(Octets.latin1(stream), 0, 0);
        reader.end();
        assertThat(units.stream().mapToLong(ClientUnit::length).sum()).isEqualTo(stream.length());
        return units.stream().map(unit -> unit.getClass().getSimpleName()).toList();
    }
}
