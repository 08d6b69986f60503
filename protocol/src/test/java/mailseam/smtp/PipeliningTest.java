package mailseam.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipeliningTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "RSET", "MAIL FROM:<>", "rcpt to:<a@b>", "SEND FROM:<>", "SOML FROM:<>", "SAML FROM:<>", "BDAT 3",
            "AUTH PLAIN AGEAYg==", "auth  external ="
    })
    void letsTheseStandAnywhereInAGroup(String line) {
        assertThat(Pipelining.endsGroup(command(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "EHLO x", "HELO x", "LHLO x", "DATA", "VRFY x", "EXPN x", "TURN", "QUIT", "noop", "HELP", "STARTTLS",
            "AUTH PLAIN", "AUTH LOGIN dXNlcg==", "ETRN x", "XYZZY", "", " MAIL FROM:<>"
    })
    void letsTheseAndUnknownOnesOnlyEndAGroup(String line) {
        assertThat(Pipelining.endsGroup(command(line))).isTrue();
    }

    @Test
    void letsMailDataAndChunksStartAGroup() {
        assertThat(Pipelining.endsGroup(new MailData(true, 0, 3, List.of(), List.of()))).isFalse();
        assertThat(Pipelining.endsGroup(new Chunk(true, 0, 3, List.of(), List.of()))).isFalse();
        assertThat(Pipelining.endsGroup(new AuthResponse(Octets.EMPTY, 0, 3, List.of(), List.of()))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void givesASectionAndCodesForEachVerb(Verb verb) {
        assertThat(verb.reference()).matches("RFC \\d+ [\\d.]+");
        assertThat(verb.groupReference()).matches("RFC \\d+ [\\d.]+");
        assertThat(verb.accepting()).isNotEmpty().allMatch(code -> code >= 200 && code < 400);
        assertThat(Verb.of(verb.name().toLowerCase(Locale.ROOT))).contains(verb);
    }

    @Test
    void knowsNoOtherVerb() {
        assertThat(Verb.of("XXXX")).isEmpty();
        assertThat(Verb.of("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReplyTimeout.class)
    void givesASectionForEachTimeout(ReplyTimeout timeout) {
        assertThat(timeout.reference()).startsWith("RFC 5321 4.5.3.2.");
        assertThat(timeout.least().toMinutes()).isBetween(2L, 10L);
    }

    private static Command command(String line) {
        return new Command(Octets.latin1(line + "\r\n"), 0, line.length() + 2L, List.of(), List.of());
    }
}
