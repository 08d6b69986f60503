package mailseam.lab.box;

import static mailseam.smtp.Direction.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixFixupTest {
    private static final String GROUP = "MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n";

    @Test
    void manglesAVerbOverABoundaryAsInStory002() {
        Trip trip = new Trip("pix-fixup").client("RCPT TO:<fanf@cam.ac.uk>\r\nRC", "PT TO:<b@c>\r\n");
        assertThat(trip.writes(CLIENT)).containsExactly("RCPT TO:<fanf@cam.ac.uk>\r\nXX", "XX TO:<b@c>\r\n");
    }

    @Test
    void everyCutThatMangles() {
        String mangled = IntStream.range(1, GROUP.length()).mapToObj(cut -> {
            String got = new Trip("pix-fixup").client(GROUP.substring(0, cut), GROUP.substring(cut)).toServer();
            assertThat(got).hasSameSizeAs(GROUP);
            return got.equals(GROUP) ? "" : cut + " " + got.lines().filter(line -> line.contains("X"))
                    .collect(Collectors.joining(";"));
        }).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        assertThat(mangled).isEqualTo("""
                1 XXXX FROM:<a@b>
                2 XXXX FROM:<a@b>
                3 XXXX FROM:<a@b>
                5 MAIL XXXX:<a@b>
                6 MAIL FXXX:<a@b>
                7 MAIL FRXX:<a@b>
                8 MAIL FROX:<a@b>
                11 MAIL FROM:<X@b>
                13 MAIL FROM:<a@X>
                18 XXXX TO:<c@d>
                19 XXXX TO:<c@d>
                20 XXXX TO:<c@d>
                22 RCPT XX:<c@d>
                23 RCPT TX:<c@d>
                26 RCPT TO:<X@d>
                28 RCPT TO:<c@X>
                33 XXXX
                34 XXXX
                35 XXXX""");
    }

    @Test
    void manglesNothingOfAGroupInOneRead() {
        assertThat(new Trip("pix-fixup").client(GROUP).toServer()).isEqualTo(GROUP);
    }

    @Test
    void manglesNothingWhereItRemembersTheVerb() {
        IntStream.range(1, GROUP.length()).forEach(cut -> assertThat(new Trip("pix-fixup,memory=line")
                .client(GROUP.substring(0, cut), GROUP.substring(cut)).toServer()).isEqualTo(GROUP));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            pix-fixup,                            EHLO c, EHLO c
            'pix-fixup,esmtp=no',                 EHLO c, XXXX c
            'pix-fixup,esmtp=no,replace=noop',    EHLO c, NOOP c
            'pix-fixup,esmtp=no,replace=noop',    STARTTLS, 'NOOP    '
            pix-fixup,                            XCLIENT NAME=x, XXXXXXX NAME=x
            pix-fixup,                            rcpt to:<a@b>, rcpt to:<a@b>
            'pix-fixup,memory=line',              RCPX TO:<a@b>, XXXX TO:<a@b>
            """)
    void overwritesWhatItDoesNotKnow(String setup, String line, String got) {
        assertThat(new Trip(setup).client(line + "\r\n").toServer()).isEqualTo(got + "\r\n");
    }

    @Test
    void turnsAVerbOverABoundaryIntoNoopSoThatTheRecipientIsLostInSilence() {
        assertThat(new Trip("pix-fixup,replace=noop").client("RC", "PT TO:<a@b>\r\n").toServer())
                .isEqualTo("NOOP TO:<a@b>\r\n");
        assertThat(new Trip("pix-fixup,replace=noop").client("RCPT TO:<a", "lice@b>\r\n").toServer())
                .isEqualTo("RCPT TO:<alice@b>\r\n");
    }

    @Test
    void leavesMailDataAloneInEverySplit() {
        String data = "DATA\r\nSubject: x\r\n\r\nThis is a test\r\n..dots\r\n.\r\n";
        IntStream.range(4, data.length()).forEach(cut -> assertThat(new Trip("pix-fixup")
                .client(data.substring(0, cut), data.substring(cut) + "FOO\r\n").toServer())
                .isEqualTo(data + "XXX\r\n"));
    }

    @Test
    void takesTextOfAChunkForVerbsUnlessItCounts() {
        String chunk = "BDAT 16 LAST\r\nThis is a test\r\nQUIT\r\n";
        assertThat(new Trip("pix-fixup").client(chunk).toServer())
                .isEqualTo("BDAT 16 LAST\r\nXXXX is a test\r\nQUIT\r\n");
        IntStream.range(14, chunk.length() - 6).forEach(cut -> assertThat(new Trip("pix-fixup,bdat=counted")
                .client(chunk.substring(0, cut), chunk.substring(cut)).toServer()).isEqualTo(chunk));
    }
}
