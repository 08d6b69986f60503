package mailseam.app.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
    private static List<String> named(String text) {
        return Highlighter.runs(text).stream()
                .map(run -> run.token() + ":" + text.substring(run.from(), run.to())).toList();
    }

    @Test
    void coloursSidesVerbsCutsAndEscapes() {
        assertThat(named("C: RC{cut 50ms}PT TO:<${who}>\\r\\n")).containsExactly("CLIENT:C:", "CUT:{cut 50ms}",
                "VARIABLE:${who}", "ESCAPE:\\r", "ESCAPE:\\n");
        assertThat(named("C: MAIL FROM:<a@b>")).containsExactly("CLIENT:C:", "VERB:MAIL FROM:");
        assertThat(named("S: 250-x{cut}")).containsExactly("SERVER:S:", "CODE:250", "CUT:{cut}");
        assertThat(named("S: 2xx")).containsExactly("SERVER:S:", "CODE:2xx");
    }

    @Test
    void coloursHeadersDirectivesCommentsAndTimes() {
        assertThat(named("title  Split RCPT")).containsExactly("KEY:title");
        assertThat(named("  # C: no")).containsExactly("COMMENT:  # C: no");
        assertThat(named("@bdat a.eml chunk 5")).containsExactly("DIRECTIVE:@bdat");
        assertThat(named("+0.041210 S: 220 hi")).containsExactly("TIME:+0.041210 ", "SERVER:S:", "CODE:220");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void runsAreInOrderAndApartWhateverTheText(long seed) {
        Random random = new Random(seed);
        String letters = "CS:@#{}cut\\x$ 250MAIL FROM:<>+0.1 é";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int at = 0;
            for (Run run : Highlighter.runs(text.toString())) {
                assertThat(run.from()).as("%s", text).isGreaterThanOrEqualTo(at);
                assertThat(run.to()).as("%s", text).isGreaterThan(run.from()).isLessThanOrEqualTo(text.length());
                at = run.to();
            }
        }
    }
}
