package mailseam.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a server does not mind input that comes too soon, the same octets get the same replies however they are cut. */
class SplitConversationsTest {
    private static final String ENVELOPE = "MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nRCPT TO:<nobody@d.example>\r\n";
    private static final String LINES = "EHLO c.example\r\n" + ENVELOPE + "DATA\r\nhi\n.\r\n..\r\n\n.\r\n" + ENVELOPE
            + "RSET\r\nNOOP\n\r\nAUTH LOGIN\r\ndQ==\r\ncA==\r\nQUIT\r\n";
    private static final String CHUNKS = "EHLO c.example\r\n" + ENVELOPE
            + "BDAT 4\r\na\nb\rBDAT 3 LAST\r\n\nc\nBDAT 2\r\nxxX\r\n"
            + "RSET\r\nQUIT\r\n";

    @ParameterizedTest
    @CsvSource({"correct", "postfix", "exim", "smuggling", "word-a-segment"})
    void saysTheSameHoweverTheOctetsCome(String name) {
        LabProfile profile = LabServers.named(name).orElseThrow().profile();
        everyCut(profile, LINES);
        everyCut(profile, CHUNKS);
    }

    private static void everyCut(LabProfile profile, String all) {
        // An Exim looks behind the first DATA or BDAT whether something came too soon, so nothing does there.
        int end = profile.rules().groups().isEmpty() ? all.length() : end(all);
        String text = all.substring(0, end);
        String whole = LabTalk.greeted(profile).sends(text).said();
        assertThat(LabTalk.greeted(profile).sends(text.split("")).said()).isEqualTo(whole);
        for (int i = 1; i < end; i++) {
            assertThat(LabTalk.greeted(profile).sends(text.substring(0, i), text.substring(i)).said()).isEqualTo(whole);
        }
    }

    private static int end(String all) {
        int data = all.indexOf("DATA");
        return data < 0 ? all.indexOf("X\r\n") : all.indexOf("RSET");
    }
}
