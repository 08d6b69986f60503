package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class MarkValueTest {
    @Test
    void readsTimePlaceAndComment() throws SyntaxException {
        assertThat(MarkValue.parse("+0.041210,S@120-134 Two, or C@5?\\nYes."))
                .isEqualTo(new Mark(41_210_000, Optional.of(new Mark.Span(Direction.SERVER, 120, 15)),
                        "Two, or C@5?\nYes."));
        assertThat(MarkValue.parse("+1 C@5 it is")).isEqualTo(new Mark(1_000_000_000, Optional.empty(), "C@5 it is"));
        assertThat(MarkValue.parse("+1,C@0")).isEqualTo(
                new Mark(1_000_000_000, Optional.of(new Mark.Span(Direction.CLIENT, 0, 1)), ""));
    }

    @Test
    void writesOneLineWhateverTheCommentIs() {
        Mark mark = new Mark(-5, Optional.empty(), "\t a\r\n\0\\b\u0085\uD800\n");

        assertThat(mark.text()).isEqualTo("a \n \\b \uFFFD");
        assertThat(MarkValue.write(mark)).isEqualTo("+0.000000 a \\n \\\\b \uFFFD");
    }

    @Test
    void boundsComments() throws SyntaxException {
        String most = "é".repeat(Mark.MAX_TEXT);

        assertThat(MarkValue.parse("+1 " + most).text()).isEqualTo(most);
        assertThatThrownBy(() -> MarkValue.parse("+1 " + most + "x")).isInstanceOf(SyntaxException.class)
                .hasMessage("The text of the mark has 4001 characters.");
    }

    @Test
    void boundsTheNumberOfMarks() {
        SessionFile file = SessionFile.read(Octets.utf8("mailseam 1\n" + "mark +1 a\n".repeat(Mark.MAX_MARKS + 2)));

        assertThat(file.session().header().marks()).hasSize(Mark.MAX_MARKS);
        assertThat(file.problems()).hasSize(2).first()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("There are more than 10000 marks."));
    }
}
