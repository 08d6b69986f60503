package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

/** FIN and RST of a recording, played again. */
class RecordedEndTest {
    private static final String LINES = """

            +0.000100 S: 220 hello
            +0.100000 C: EHLO a
            +0.200000 S: 250 a
            """;

    private static List<String> played(String notes, Replay replay, Direction side) {
        Session recording = SessionFile.read(Octets.utf8("mailseam 1\nrecorded read\n" + notes + LINES)).session();
        return replay.of(recording, side).steps().stream().map(SessionPrinter::line)
                .map(line -> line.replaceFirst("^\\+\\S+ ", "")).toList();
    }

    @Test
    void sendsFinAtItsPlaceAndReadsOn() {
        assertThat(played("note happened client-closed +0.150000\n", Replay.FAST, Direction.CLIENT))
                .containsExactly("S: 220 hello", "C: EHLO a", "@half-close client", "S: 250 a");
    }

    @Test
    void closesBehindAllThatWasSaid() {
        assertThat(played("note happened client-closed +0.300000\n", Replay.FAST, Direction.CLIENT)).last()
                .isEqualTo("@close client");
    }

    @Test
    void resetsAtItsPlaceAndNothingFollows() {
        assertThat(played("note happened server-reset +0.100000\n", Replay.FAST, Direction.SERVER))
                .containsExactly("S: 220 hello", "C: EHLO a", "@reset server");
    }

    @Test
    void waitsAsLongAsInTheRecording() {
        Replay replay = new Replay(Replay.Pace.RECORDED, true);

        assertThat(played("note happened client-reset +2.200000\n", replay, Direction.CLIENT)).endsWith(
                "@pause " + TimeText.write(Duration.ofSeconds(2)), "@reset client");
    }

    @Test
    void leavesTheEndOfTheOtherSideToIt() {
        assertThat(played("note happened server-closed +0.150000\n", Replay.FAST, Direction.CLIENT))
                .containsExactly("S: 220 hello", "C: EHLO a", "S: 250 a");
    }
}
