package mailseam.timeline.filter;

import static org.assertj.core.api.Assertions.assertThat;

import mailseam.timeline.Talk;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private final Occurring occurring = Occurring.in(new Talk().client("NOOP\r\n", "RCPT TO:<a@b>\r\n", "\0\r\n")
            .server("220 x\r\n", "250 2.0.0 ok\r\n", "550 5.7.1 no\r\n").end());

    private Completion at(String text) {
        return Completion.at(text, text.length(), occurring);
    }

    @Test
    void proposesKeys() {
        assertThat(at("").words()).contains("dir:", "latency:", "mark");
        assertThat(at("l").words()).containsExactly("len:", "latency:");
        assertThat(at("dir:server (ve")).isEqualTo(new Completion(12, java.util.List.of("verb:")));
    }

    @Test
    void proposesValuesThatOccur() {
        assertThat(at("dir:").words()).containsExactly("client", "server");
        assertThat(at("verb:").words()).containsExactly("NOOP", "RCPT");
        assertThat(at("verb:r")).isEqualTo(new Completion(5, java.util.List.of("RCPT")));
        assertThat(at("code:5").words()).containsExactly("550", "5xx");
        assertThat(at("code:250,2").words()).containsExactly("220", "250", "2xx");
        assertThat(at("enhanced:").words()).containsExactly("2.0.0", "5.7.1");
    }

    @Test
    void proposesNothingWithinQuotesAndBehindWholeWords() {
        assertThat(at("\"di").words()).isEmpty();
        assertThat(at("/di").words()).isEmpty();
        assertThat(at("\"x\" di").words()).containsExactly("dir:", "differs");
        assertThat(at("dir:server").words()).isEmpty();
        assertThat(at("nothing:x").words()).isEmpty();
    }
}
