package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource({"mail.example.org,mail.example.org,25", "mail.example.org:2525,mail.example.org,2525",
            "10.0.0.1:0,10.0.0.1,0", ":2525,127.0.0.1,2525", "[::1]:2525,::1,2525", "[::1],::1,25", "::1,::1,25",
            "fe80::1%eth0,fe80::1%eth0,25", "[fe80::1%eth0]:1,fe80::1%eth0,1", "' h:1 ',h,1"})
    void readsHostAndPort(String text, String host, int port) {
        assertThat(Endpoint.parse(text, 25)).isEqualTo(new Endpoint(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "host:", "host:x", "host:123456", "host:65536", "[::1", "a b:1", "[]:1"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Endpoint.parse(text, 25)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:25", "[::1]:25", "127.0.0.1:1"})
    void writesWhatItReads(String text) {
        assertThat(Endpoint.parse(text, 1)).hasToString(text);
    }
}
