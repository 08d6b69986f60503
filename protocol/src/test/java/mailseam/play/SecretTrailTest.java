package mailseam.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.session.SecretSpan;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class SecretTrailTest {
    private final SecretTrail trail = new SecretTrail();

    private void enters(String text) {
        int from = text.indexOf('<');
        Octets octets = Octets.latin1(text.replace("<", "").replace(">", ""));
        trail.entered(octets, from < 0 ? List.of()
                : List.of(new SecretSpan("PW", from, text.indexOf('>') - 1)));
    }

    /** What leaves, with each secret octet as an asterisk. */
    private String leaves(String text) {
        char[] shown = text.toCharArray();
        for (SecretSpan span : trail.left(Octets.latin1(text))) {
            assertThat(span.name()).isEqualTo("PW");
            for (int i = span.from(); i < span.to(); i++) {
                shown[i] = '*';
            }
        }
        return new String(shown);
    }

    @Test
    void shiftsSecretsToWhereTheyLeave() {
        enters("AUTH <geheim>\r\n");
        enters("NOOP\r\n");

        assertThat(leaves("AUTH ge")).isEqualTo("AUTH **");
        assertThat(leaves("heim\r\nNOOP\r\n")).isEqualTo("****\r\nNOOP\r\n");
        enters("QUIT\r\n");
        assertThat(leaves("QUIT\r\n")).isEqualTo("QUIT\r\n");
    }

    @Test
    void keepsASecretThatLeavesOctetByOctet() {
        enters("AUTH <geheim>\r\n");
        StringBuilder shown = new StringBuilder();
        "AUTH geheim\r\n".chars().forEach(octet -> shown.append(leaves(Character.toString(octet))));

        assertThat(shown.toString()).isEqualTo("AUTH ******\r\n");
    }

    @Test
    void hidesAllOfWhatABoxHasChanged() {
        enters("AUTH <geheim>\r\n");

        assertThat(leaves("AUTH gexeim\r\n")).isEqualTo("*".repeat(13));
        enters("NOOP\r\n");
        assertThat(leaves("NOOP\r\n")).isEqualTo("NOOP\r\n");
        assertThat(leaves("injected")).isEqualTo("********");
    }

    @Test
    void findsWhatLeavesBehindDroppedOctets() {
        enters("AUTH <geheim>\r\n");

        assertThat(leaves("H geheim\r\n")).isEqualTo("H ******\r\n");
    }

    @Test
    void doesNotTakeAFewOctetsForOthersBehindTheSecret() {
        enters("AUTH <geheim>\r\n");

        assertThat(leaves("\r\n")).isEqualTo("**");
        assertThat(leaves("AUTH geheim\r\n")).isEqualTo("AUTH ******\r\n");
    }

    @Test
    void doesNotLoseASecretBehindTextThatComesTwice() {
        enters("AUTH <geheim>\r\nNOOP x\r\n");

        assertThat(leaves("NOOP x\r\n")).isEqualTo("NOOP x\r\n");
        assertThat(leaves("AUTH geheim\r\n")).isEqualTo("*".repeat(13));
    }
}
