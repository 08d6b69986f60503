package mailseam.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabServerPlayerTest {
    private static final String ENVELOPE = "EHLO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n";
    private static final LabProfile SMALL = LabProfile.DEFAULT.named("lab").limited(100, 2);

    @Test
    void greetsWithItsName() {
        assertThat(replies()).isEqualTo("220 lab ESMTP Mailseam lab, all mail is thrown away\r\n");
    }

    @Test
    void offersItsExtensions() {
        assertThat(codesOf("EHLO c\r\n")).isEqualTo("250");
        assertThat(replies("EHLO c\r\n")).contains("250-PIPELINING\r\n", "250-SIZE 100\r\n",
                "250 ENHANCEDSTATUSCODES\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EHLO                                  | 501
            HELO c                                | 250
            MAIL FROM:<a@b>                       | 503
            EHLO c;RCPT TO:<c@d>                  | 250 503
            EHLO c;MAIL FROM:a@b                  | 250 501
            EHLO c;MAIL FROM:<>                   | 250 250
            EHLO c;MAIL FROM: <a@b>               | 250 250
            EHLO c;MAIL FROM:<"a>b"@c> BODY=8BITMIME SMTPUTF8 | 250 250
            EHLO c;MAIL FROM:<a@b> SIZE=101       | 250 552
            EHLO c;MAIL FROM:<a@b> SIZE=x         | 250 501
            EHLO c;MAIL FROM:<a@b> FOO=1          | 250 555
            EHLO c;MAIL FROM:<a@b>;MAIL FROM:<a@b> | 250 250 503
            EHLO c;MAIL FROM:<a@b>;RCPT TO:<>     | 250 250 501
            EHLO c;MAIL FROM:<a@b>;DATA           | 250 250 503
            EHLO c;MAIL FROM:<a@b>;RCPT TO:<1@d>;RCPT TO:<2@d> NOTIFY=NEVER;RCPT TO:<3@d> | 250 250 250 250 452
            EHLO c;MAIL FROM:<a@b>;RSET;RCPT TO:<c@d> | 250 250 250 503
            EHLO c;MAIL FROM:<a@b>;EHLO c;RCPT TO:<c@d> | 250 250 250 503
            NOOP;VRFY;VRFY x;HELP;XYZZY           | 250 501 252 214 500
            STARTTLS;NOOP                         | 502 250
            AUTH PLAIN;NOOP                       | 502 250
            QUIT;NOOP                             | 221
            """)
    void answersAsTheRfcAsks(String commands, String codes) {
        assertThat(codesOf(commands.replace(";", "\r\n") + "\r\n")).isEqualTo(codes);
    }

    @Test
    void takesAMessageByData() {
        assertThat(codesOf(ENVELOPE + "DATA\r\nhi\r\n.\r\nQUIT\r\n")).isEqualTo("250 250 250 354 250 221");
    }

    @Test
    void refusesAMessageThatIsTooLarge() {
        assertThat(codesOf(ENVELOPE + "DATA\r\n" + "x".repeat(100) + "\r\n.\r\nNOOP\r\n"))
                .isEqualTo("250 250 250 354 552 250");
    }

    @Test
    void answersBdatBehindItsChunk() {
        assertThat(codesOf(ENVELOPE + "BDAT 3\r\nab")).isEqualTo("250 250 250");
        assertThat(codesOf(ENVELOPE + "BDAT 3\r\nabcBDAT 0 LAST\r\nMAIL FROM:<a@b>\r\n"))
                .isEqualTo("250 250 250 250 250 250");
    }

    @Test
    void eatsTheChunkOfARefusedBdat() {
        assertThat(codesOf("EHLO c\r\nBDAT 6 LAST\r\nNOOP\r\nNOOP\r\n")).isEqualTo("250 503 250");
    }

    @Test
    void refusesDataBehindBdat() {
        assertThat(codesOf(ENVELOPE + "BDAT 1\r\nxDATA\r\nRCPT TO:<e@f>\r\n")).isEqualTo("250 250 250 250 503 503");
    }

    @Test
    void refusesOverlongLine() {
        assertThat(codesOf("NOOP " + "x".repeat(600) + "\r\nNOOP\r\n")).isEqualTo("500 250");
    }

    @Test
    void repliesToAGroupInOneSegment() {
        List<PlayCommand> commands = talk(new LabServerPlayer(SMALL, Visit.LOCAL), ENVELOPE);
        assertThat(commands).filteredOn(PlayCommand.Transmit.class::isInstance).hasSize(1);
    }

    @Test
    void closesBehindQuit() {
        assertThat(talk(new LabServerPlayer(SMALL, Visit.LOCAL), "QUIT\r\n").subList(1, 3))
                .containsExactly(new PlayCommand.Close(), new PlayCommand.Finish(new Outcome.Completed()));
    }

    @Test
    void saysSameHoweverTheOctetsCome() {
        String all = ENVELOPE + "DATA\r\nhi\r\n..\r\n.\r\n" + ENVELOPE + "BDAT 2 LAST\r\nxxQUIT\r\n";
        String whole = replies(all);
        for (int i = 1; i < all.length(); i++) {
            for (int j = i; j < all.length(); j++) {
                assertThat(replies(all.substring(0, i), all.substring(i, j), all.substring(j))).isEqualTo(whole);
            }
        }
    }

    @Test
    void givesUpOnASilentClient() {
        LabServerPlayer player = new LabServerPlayer(SMALL, Visit.LOCAL);
        player.handle(new PlayEvent.Opened(0, 1448));
        List<PlayCommand> commands = player.handle(new PlayEvent.Alarm(1));
        assertThat(text(commands)).startsWith("421 4.4.2 ");
        assertThat(commands.getLast()).isInstanceOf(PlayCommand.Finish.class);
        assertThat(player.handle(new PlayEvent.Heard(2, Octets.latin1("NOOP\r\n"), 0))).isEmpty();
    }

    private static String codesOf(String octets) {
        String all = replies(octets);
        return String.join(" ", all.substring(all.indexOf('\n') + 1).lines().filter(line -> line.charAt(3) == ' ')
                .map(line -> line.substring(0, 3)).toList());
    }

    private static String replies(String... reads) {
        LabServerPlayer player = new LabServerPlayer(SMALL, Visit.LOCAL);
        StringBuilder all = new StringBuilder(text(player.handle(new PlayEvent.Opened(0, 1448))));
        for (String read : reads) {
            all.append(text(talk(player, read)));
        }
        return all.toString();
    }

    private static List<PlayCommand> talk(LabServerPlayer player, String octets) {
        return octets.isEmpty() ? List.of() : player.handle(new PlayEvent.Heard(1, Octets.latin1(octets), 0));
    }

    private static String text(List<PlayCommand> commands) {
        List<String> said = new ArrayList<>();
        for (PlayCommand command : commands) {
            if (command instanceof PlayCommand.Transmit(var segment)) {
                said.add(segment.octets().latin1());
            }
        }
        return String.join("", said);
    }
}
