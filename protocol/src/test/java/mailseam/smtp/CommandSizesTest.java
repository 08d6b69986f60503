package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandSizesTest {
    @Test
    void allowsACommandOf512Octets() {
        assertThat(notes("NOOP " + "x".repeat(505))).isEmpty();
        assertThat(notes("NOOP " + "x".repeat(506))).containsExactly(new Note(NoteKind.TOO_LONG, 512, 1));
    }

    @Test
    void readsALineOfOneWordThatIsLongerThanWhatIsKept() {
        Limits limits = new Limits(1000, 1, 10, 2);
        for (String end : List.of("\r\n", "\n", "\t\r\n", " \r\n")) {
            String word = "x".repeat(1000);
            List<ClientUnit> whole = Readings.units(limits, () -> 250, Readings.pieces(word + end));
            assertThat(whole).hasSize(1).first().extracting(ClientUnit::length).isEqualTo(1000L + end.length());
            assertThat(Readings.units(limits, () -> 250, Readings.pieces(word, end))).hasSize(1);
        }
    }

    @Test
    void allowsMoreForTheParametersOfExtensions() {
        String dsn = "RCPT TO:<a@example.org> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;";
        int allowed = 512 + Parameter.NOTIFY.allowance() + Parameter.ORCPT.allowance();
        assertThat(notes(dsn + "x".repeat(allowed - 2 - dsn.length()))).isEmpty();
        assertThat(notes(dsn + "x".repeat(allowed - 1 - dsn.length())))
                .containsExactly(new Note(NoteKind.TOO_LONG, allowed, 1));
        String noParameter = "RCPT TO:<a@example.org> XORCPT=ORCPT=";
        assertThat(notes(noParameter + "x".repeat(511 - noParameter.length()))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void findsEachParameter(Parameter parameter) {
        String line = "MAIL FROM:<> " + parameter.keyword().toLowerCase(Locale.ROOT);
        assertThat(Parameter.allowance(Octets.latin1(line + "\r\n"))).isEqualTo(parameter.allowance());
        assertThat(Parameter.allowance(Octets.latin1(line + "=x\r\n"))).isEqualTo(parameter.allowance());
        assertThat(Parameter.allowance(Octets.latin1(line + "x\r\n"))).isZero();
        assertThat(parameter.reference()).startsWith("RFC ");
    }

    @Test
    void notesALongLocalPart() {
        assertThat(notes("MAIL FROM:<" + "a".repeat(64) + "@b>")).isEmpty();
        assertThat(notes("MAIL FROM:<" + "a".repeat(66) + "@b>"))
                .containsExactly(new Note(NoteKind.LONG_LOCAL_PART, 75, 2));
        assertThat(notes("RCPT TO:<@r.example,@s.example:\"" + ">@".repeat(40) + "\"@b>"))
                .containsExactly(new Note(NoteKind.LONG_LOCAL_PART, 95, 18));
    }

    @Test
    void readsOverWhatIsQuotedInALocalPart() {
        String quoted = "\"" + "a".repeat(70) + "\\\"> \"";
        assertThat(notes("MAIL FROM:<" + quoted + "@b>"))
                .containsExactly(new Note(NoteKind.LONG_LOCAL_PART, 75, quoted.length() - 64));
    }

    @Test
    void notesALongDomainAndPath() {
        assertThat(notes("RCPT TO:<a@" + "b".repeat(252) + ">")).isEmpty();
        assertThat(notes("RCPT TO:<a@" + "b".repeat(256) + ">"))
                .containsExactly(new Note(NoteKind.LONG_PATH, 264, 4), new Note(NoteKind.LONG_DOMAIN, 266, 1));
        assertThat(notes("EHLO " + "b".repeat(255))).isEmpty();
        assertThat(notes("EHLO " + "b".repeat(256))).containsExactly(new Note(NoteKind.LONG_DOMAIN, 260, 1));
    }

    @Test
    void looksForNoPathWhereThereIsNone() {
        assertThat(notes("MAIL FROM:" + "a".repeat(100))).isEmpty();
        assertThat(notes("MAIL FROM:<" + "a".repeat(100))).isEmpty();
        assertThat(notes("MAIL FROM:<" + "\"".repeat(99) + "\\")).isEmpty();
    }

    @Test
    void allowsMoreInAnAuthenticationExchange() {
        assertThat(authNotes("A".repeat(12_286))).isEmpty();
        assertThat(authNotes("A".repeat(12_287))).containsExactly(new Note(NoteKind.TOO_LONG, 12_300, 1));
    }

    private static List<Note> authNotes(String response) {
        List<Octets> pieces = Readings.pieces("AUTH PLAIN\r\n", response + "\r\n");
        return Readings.units(Limits.DEFAULT, new Codes(334, 235)::next, pieces).getLast().notes();
    }

    private static List<Note> notes(String line) {
        return Readings.units(Limits.DEFAULT, () -> 250, Readings.pieces(line + "\r\n")).getFirst().notes();
    }
}
