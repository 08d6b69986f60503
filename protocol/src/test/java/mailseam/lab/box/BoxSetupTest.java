package mailseam.lab.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import mailseam.session.SyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxSetupTest {
    @ParameterizedTest
    @ValueSource(strings = {"pix-fixup", "pix-fixup,banner=4.4", "slicer,octets=5,pause=20ms,direction=client",
            "inject-error,text=\"500 no, not \"\"that\"\"\",chance=0.5,seed=7", "slicer,segments=random 1-8 seed 7"})
    void writesWhatItReads(String text) throws SyntaxException {
        assertThat(BoxSetup.parse(text).write()).isEqualTo(text);
    }

    @Test
    void keepsOnlyWhatDiffersFromTheStandard() throws SyntaxException {
        assertThat(BoxSetup.parse("pix-fixup,esmtp=no,banner=5.1").values()).isEqualTo(Map.of("esmtp", "no"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            pix-fixpu                 | 1  | 9  | There is no middlebox "pix-fixpu".        | Did you mean "pix-fixup"?
                                      | 1  | 1  | There is no middlebox "".                 | Known are: pix-fixup,
            pix-dot,los=dot           | 9  | 3  | pix-dot has no option "los".              | Did you mean "lose"?
            pix-dot,lose=dog          | 14 | 3  | "dog" is no value of lose.                | Did you mean "dot"?
            pix-dot,lose              | 9  | 4  | The option lose has no value.             | lose is crlf, dot or both.
            pix-dot,                  | 9  | 1  | pix-dot has no option "".                 | Known are: lose, do, where.
            pix-dot,lose=dot,lose=dot | 18 | 4  | The option lose is set twice.             | Set it once.
            slicer,octets=0           | 15 | 1  | "0" is out of range.                      | octets is a number from 1 to
            slicer,octets=x           | 15 | 1  | "x" is no number.                         | octets is a number
            slicer,pause=5            | 14 | 1  | The time 5 has no unit.                   | A time is a number with
            slicer,pause=20h          | 14 | 3  | "h" is no unit of time.                   | A time is a number
            delay,time=61min          | 12 | 5  | "61min" is too long.                      | time is a time up to 3600s.
            inject-error,chance=1.5   | 21 | 3  | "1.5" is no probability.                  | chance is a probability from 0 to 1.
            inject-error,text="a"b    | 22 | 1  | Something stands behind the closing quote | Write NAME
            inject-error,text="a      | 19 | 2  | A quote is opened and not closed.         | Close it
            slicer,segments="octets"  | 18 | 6  | Something is missing behind "octets".     | Write octets
            """)
    void saysWhatIsWrongAndWhere(String text, int column, int length, String message, String expected) {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> BoxSetup.parse(text == null ? "" : text));
        assertThat(e.message()).startsWith(message);
        assertThat(e.expected()).startsWith(expected);
        assertThat(e.column()).isEqualTo(column);
        assertThat(e.length()).isEqualTo(length);
    }

    @Test
    void takesNoValuesThatAreWrong() {
        Middlebox slicer = Middleboxes.named("slicer").orElseThrow();
        assertThatThrownBy(() -> new BoxSetup(slicer, Map.of("octets", "many")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoxSetup(slicer, Map.of("colour", "red")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static List<Middlebox> all() {
        return Middleboxes.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMiddleboxIsMadeWithItsStandards(Middlebox middlebox) throws SyntaxException {
        for (BoxOption option : middlebox.options()) {
            option.check(option.standard());
        }
        assertThat(new BoxSetup(middlebox, Map.of()).create()).isNotSameAs(new BoxSetup(middlebox, Map.of()).create());
    }
}
