package mailseam.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeMessageTest {
    private static final String ENVELOPE = "EHLO c.example\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\n";
    private static final int BLOCK = 64 * 1024;

    /** Each read has its own array, as from a network: were they kept, a gigabyte would be. */
    @Test
    void keepsNothingOfAMessage() {
        LabTalk talk = LabTalk.greeted(LabProfile.DEFAULT.limited(Long.MAX_VALUE, 1)).sends(ENVELOPE + "DATA\r\n");
        for (int i = 0; i < 16_000; i++) {
            talk.sends(block());
        }
        assertThat(talk.sends("\r\n.\r\n").answer()).isEqualTo("250 250 250 354 250");
    }

    @ParameterizedTest
    @CsvSource({"DATA, 250 250 250 354 552 250", "BDAT 65536 LAST, 250 250 250 552 250"})
    void readsAMessageOverItsLimitToTheEndAndRefusesIt(String command, String answer) {
        LabTalk talk = LabTalk.greeted(LabProfile.DEFAULT.limited(BLOCK - 1, 1)).sends(ENVELOPE + command + "\r\n");
        talk.sends(block()).sends(command.equals("DATA") ? "\r\n.\r\nNOOP\r\n" : "NOOP\r\n");
        assertThat(talk.answer()).isEqualTo(answer);
    }

    private static Octets block() {
        byte[] octets = new byte[BLOCK];
        Arrays.fill(octets, (byte) 'x');
        for (int i = 76; i < BLOCK - 1; i += 78) {
            octets[i] = '\r';
            octets[i + 1] = '\n';
        }
        return Octets.wrap(octets);
    }
}
