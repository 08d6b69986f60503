package mailseam.lab.box;

import static mailseam.smtp.Direction.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixDotTest {
    private static final String HEAD = "DATA\r\nSubject: x\r\n\r\nhello";
    private static final String END = "\r\n.\r\n";

    /** What the server gets of CRLF.CRLF for each cut inside it, from that behind CR to that before the last LF. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pix-dot                       | \\r\\n.\\r\\n | \\r\\n.\\r\\n | \\r\\n. | \\r\\n.\\r\\n
            pix-dot,lose=dot              | \\r\\n.\\r\\n | \\r\\n.\\r\\n | \\r\\n\\r\\n | \\r\\n.\\r\\n
            pix-dot,lose=both             | \\r\\n.\\r\\n | \\r\\n.\\r\\n | \\r\\n | \\r\\n.\\r\\n
            pix-dot,where=any             | \\r\\n. | \\r\\n. | \\r\\n. | \\r\\n.
            pix-dot,where=any,lose=dot    | \\r\\n\\r\\n | \\r\\n\\r\\n | \\r\\n\\r\\n | \\r\\n\\r\\n
            pix-dot,where=any,lose=both   | \\r\\n | \\r\\n | \\r\\n | \\r\\n
            """)
    void losesTheEndOfDataAtEachCut(String setup, String cr, String crLf, String dot, String dotCr) {
        String[] got = {cr, crLf, dot, dotCr};
        for (int cut = 1; cut < END.length(); cut++) {
            Trip trip = new Trip(setup).client(HEAD + END.substring(0, cut), END.substring(cut) + "QUIT\r\n");
            assertThat(trip.toServer()).as("cut at " + cut)
                    .isEqualTo(HEAD + got[cut - 1].translateEscapes() + "QUIT\r\n");
        }
    }

    @Test
    void passesTheDotAtOnceAndSwallowsTheRestAsInTheCapture() {
        Trip trip = new Trip("pix-dot").client("DATA\r\n", "hello\r\n", ".", "\r\n");
        assertThat(trip.writes(CLIENT)).containsExactly("DATA\r\n", "hello\r\n", ".");
    }

    @Test
    void resetsWhereItIsToldTo() {
        Trip trip = new Trip("pix-dot,do=reset").client(HEAD + "\r\n.", "\r\n");
        assertThat(trip.commands()).containsExactly("reset");
        assertThat(new Trip("pix-dot,do=reset").client(HEAD + END).commands()).isEmpty();
    }

    @Test
    void harmsNothingButACutEnd() {
        String all = HEAD + "\r\n.dot\r\n..\r\n. \r\n\r.\r\n" + END + "RSET\r\nDATA\r\n.\r\nQUIT\r\n";
        int end = all.indexOf(END, HEAD.length() + 18) + 3;
        int second = all.indexOf("\r\nQUIT");
        for (String setup : new String[]{"pix-dot", "pix-dot,lose=dot", "pix-dot,lose=both"}) {
            IntStream.range(1, all.length()).filter(cut -> cut != end && cut != second)
                    .forEach(cut -> assertThat(new Trip(setup)
                            .client(all.substring(0, cut), all.substring(cut)).toServer()).as("cut at " + cut)
                            .isEqualTo(all));
        }
    }

    @Test
    void leavesAnEmptyMessageBehindDataAlone() {
        assertThat(new Trip("pix-dot,where=any").client("DATA\r\n", ".\r\n").toServer()).isEqualTo("DATA\r\n.\r\n");
        assertThat(new Trip("pix-dot,where=any").client("DATA\r\n", ".", "\r\n").toServer()).isEqualTo("DATA\r\n.");
    }

    @Test
    void givesBackWhatItHoldsWhenTheClientEnds() {
        Trip trip = new Trip("pix-dot,lose=both").client(HEAD + "\r\n.").ends(CLIENT);
        assertThat(trip.toServer()).isEqualTo(HEAD + "\r\n.");
        assertThat(trip.commands()).containsExactly("end client");
    }

    @Test
    void followsDataOverReads() {
        assertThat(new Trip("pix-dot").client("DA", "TA\r", "\nhello\r\n.", "\r\n").toServer())
                .isEqualTo("DATA\r\nhello\r\n.");
    }
}
