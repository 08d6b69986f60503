package mailseam.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private static final String LAB = """
            mailseam 1
            # the lab
            title  Lab
            server 127.0.0.1:2525
            set sender alice@example.org
              set greeting \\x20hello\\r\\n

            note end
            """;

    private static Environment read(String text) {
        return Environment.read(Octets.utf8(text));
    }

    @Test
    void isTheHeadOfASession() {
        Environment lab = read(LAB);

        assertThat(lab.problems()).isEmpty();
        assertThat(lab.server()).contains("127.0.0.1:2525");
        assertThat(lab.values()).containsExactly(entry("sender", "alice@example.org"), entry("greeting", " hello\r\n"));
    }

    @Test
    void stepsAndKeysOfSessionsAreProblemsWithTheirLines() {
        Environment wrong = read("mailseam 1\nset a 1\ngate wire\nC: QUIT\n@close\n");

        assertThat(wrong.problems()).extracting(Problem::line, Problem::column, Problem::message).containsExactly(
                tuple(3, 1, "\"gate\" has no place in an environment."),
                tuple(4, 1, "\"C:\" has no place in an environment."),
                tuple(5, 1, "\"@close\" has no place in an environment."));
        assertThat(read("mailseam 1\nset secret:PW x\n").problems()).hasSize(1);
        assertThat(read("").problems()).isNotEmpty();
    }

    @Test
    void changesOneLineAndLeavesAllOthers() {
        Environment changed = read(LAB).with("greeting", " a\\b ").with("new", "1").without("sender");

        assertThat(changed.text()).isEqualTo(LAB.replace("set sender alice@example.org\n", "")
                .replace("  set greeting \\x20hello\\r\\n", "set greeting \\x20a\\\\b\\x20")
                .replace("note end\n", "note end\nset new 1\n"));
        assertThat(changed.values()).containsExactly(entry("greeting", " a\\b "), entry("new", "1"));
    }

    @Test
    void keepsCrlfAndAFileWithoutALastLineEnd() {
        assertThat(read("mailseam 1\r\nset a 1\r\n").with("a", "2").with("b", "3").text())
                .isEqualTo("mailseam 1\r\nset a 2\r\nset b 3\r\n");
        assertThat(read("mailseam 1\nset a 1").with("b", "").values()).containsExactly(entry("a", "1"), entry("b", ""));
    }

    @Test
    void namesAreThoseOfVariables() {
        assertThat(Environment.nameProblem("a.b-c_1")).isEmpty();
        assertThat(Environment.nameProblem("i")).isPresent();
        assertThat(Environment.nameProblem("secret:x")).isPresent();
        assertThat(Environment.nameProblem("")).isPresent();
    }

    @Test
    void sessionSaysWhatItNeedsAndWhere() {
        Session session = SessionFile.read(Octets.utf8("""
                mailseam 1
                set a 1

                S: 220 ${host}
                C: ${b} ${a} ${b}
                @repeat 2
                  C: ${i} ${secret:PW} ${b}
                @end
                C: ${i}
                S: 250 ${secret:THEIRS}
                """)).session();

        assertThat(Need.of(session, Direction.CLIENT)).extracting(Need::name, Need::secret, Need::lines)
                .containsExactly(tuple("host", false, List.of(4)), tuple("b", false, List.of(5, 7)),
                        tuple("a", false, List.of(5)), tuple("PW", true, List.of(7)),
                        tuple("i", false, List.of(9)));
        assertThat(Need.of(session, Direction.SERVER)).extracting(Need::name).contains("THEIRS").doesNotContain("PW");
    }
}
