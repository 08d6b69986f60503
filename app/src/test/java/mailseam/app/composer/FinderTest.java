package mailseam.app.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import mailseam.app.composer.Finder.Hit;
import org.junit.jupiter.api.Test;

class FinderTest {
    private static final List<String> LINES = List.of("one two", "TWO one", "", "a.b a+b");

    private static Finder plain(String text) {
        return Finder.of(new Query(text, false, false));
    }

    private static Finder regex(String text) {
        return Finder.of(new Query(text, true, true));
    }

    private static Hit hit(int line, int from, int to) {
        return new Hit(line, new Found(from, to));
    }

    private static Optional<Hit> next(Finder finder, int line, int column) {
        return finder.next(LINES.size(), LINES::get, line, column);
    }

    @Test
    void findsTextAsItStands() {
        assertThat(plain("two").all(LINES, 10)).containsExactly(hit(0, 4, 7), hit(1, 0, 3));
        assertThat(Finder.of(new Query("two", true, false)).all(LINES, 10)).containsExactly(hit(0, 4, 7));
        assertThat(plain("a.b").all(LINES, 10)).containsExactly(hit(3, 0, 3));
        assertThat(plain("o").all(LINES, 2)).hasSize(2);
    }

    @Test
    void findsExpressionsButNoEmptyPlaces() {
        assertThat(regex("a.b").all(LINES, 10)).hasSize(2);
        assertThat(regex("x*").all(LINES, 10)).isEmpty();
        assertThatThrownBy(() -> regex("(")).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void goesRoundForwardAndBack() {
        Finder one = plain("one");
        assertThat(next(one, 0, 0)).contains(hit(0, 0, 3));
        assertThat(next(one, 0, 3)).contains(hit(1, 4, 7));
        assertThat(next(one, 1, 7)).contains(hit(0, 0, 3));
        assertThat(one.previous(LINES.size(), LINES::get, 0, 0)).contains(hit(1, 4, 7));
        assertThat(one.previous(LINES.size(), LINES::get, 1, 6)).contains(hit(0, 0, 3));
        assertThat(next(plain("nowhere"), 2, 0)).isEmpty();
    }

    @Test
    void replacesTextAsItStandsAndGroupsOfExpressions() {
        assertThat(plain("one").replaced("one, One", "$1")).isEqualTo("$1, $1");
        assertThat(regex("(\\w+)@(\\w+)").replaced("a@b c@d", "$2@$1")).isEqualTo("b@a d@c");
        assertThatThrownBy(() -> regex("a").replaced("a", "$2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesUpAnExpressionThatNeverEnds() {
        assertThat(regex("(a+)+$").all(List.of("a".repeat(5000) + "b"), 10)).isEmpty();
    }
}
