package mailseam.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {
    @ParameterizedTest
    @CsvSource({"np, New proxy, N p", "save as, Save as\u2026, Save as", "undo, Undo move RCPT, Undo",
            "xy, New proxy, xy",
            "MR, Undo move RCPT, m R", "pro, Next problem or new proxy, pro"})
    void findsTheLettersThatAPersonMeans(String query, String text, String letters) {
        Fuzzy.Match match = Fuzzy.match(query, text).orElseThrow();

        assertThat(match.at().stream().map(at -> text.substring(at, at + 1)).collect(Collectors.joining()))
                .isEqualTo(letters.replace(" ", ""));
        assertThat(match.at()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void beginningsOfWordsAndLettersSideBySideAreBetter() {
        assertThat(score("sr", "Save recording")).isGreaterThan(score("sr", "Use as target"));
        assertThat(score("lab", "Lab")).isGreaterThan(score("lab", "Larger tab"));
    }

    private static int score(String query, String text) {
        return Fuzzy.match(query, text).orElseThrow().score();
    }

    @Test
    void lettersInAnotherOrderAreNotFound() {
        assertThat(Fuzzy.match("vas", "Save")).isEmpty();
        assertThat(Fuzzy.match("saves", "Save")).isEmpty();
        assertThat(Fuzzy.match("", "Save")).contains(new Fuzzy.Match(0, List.of()));
    }

    @Test
    void everySubsequenceIsFound() {
        Random random = new Random(7);
        String text = "Starts another lab server: choose whose behaviour it takes \u2026 \u0130";
        for (int round = 0; round < 500; round++) {
            String query = text.chars().filter(_ -> random.nextInt(4) == 0).mapToObj(Character::toString)
                    .collect(Collectors.joining());
            String letters = query.replace(" ", "");

            assertThat(Fuzzy.match(query, text)).as(query)
                    .hasValueSatisfying(match -> assertThat(match.at()).hasSize(letters.length()));
        }
    }
}
