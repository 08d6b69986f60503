package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
    @Test
    void areTheLinesBehindTheFirst() {
        Extensions extensions = of(
                "250-mail.example.org greets you\r\n250-PIPELINING\r\n250-size 1000\r\n250-SIZE 5\r\n"
                        + "250-AUTH PLAIN LOGIN\r\n250-\r\n250 8BITMIME \r\n");
        assertThat(extensions.domain()).isEqualTo("mail.example.org");
        assertThat(extensions.keywords())
                .containsExactly(
                        Map.entry("PIPELINING", ""),
                        Map.entry("SIZE", "1000"),
                        Map.entry("AUTH", "PLAIN LOGIN"),
                        Map.entry("8BITMIME", ""));
        assertThat(extensions.offers("Pipelining")).isTrue();
        assertThat(extensions.offers("STARTTLS")).isFalse();
    }

    @Test
    void areNoneInAnyOtherReply() {
        assertThat(of("250 PIPELINING\r\n").keywords()).isEmpty();
        assertThat(of("502-a\r\n502 PIPELINING\r\n").keywords()).isEmpty();
    }

    private static Extensions of(String reply) {
        return Extensions.of(Readings.replies(reply).getFirst());
    }
}
