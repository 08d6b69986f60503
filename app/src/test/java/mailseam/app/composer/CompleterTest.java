package mailseam.app.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailseam.app.composer.Completion.Proposal;
import mailseam.app.document.DocumentText;
import mailseam.session.StandardReplies;
import mailseam.session.Vocabulary;
import org.junit.jupiter.api.Test;

class CompleterTest {
    private static final String HEAD = "mailseam 1\nset who bob\nset port 25\n";

    /** What is offered where {@code |} stands. */
    private static List<String> offered(String marked) {
        return completion(marked).map(Completion::proposals).orElse(List.of()).stream().map(Proposal::text).toList();
    }

    private static Optional<Completion> completion(String marked) {
        DocumentText text = new DocumentText();
        text.set(marked.replace("|", ""));
        return Completer.at(text, marked.indexOf('|'));
    }

    @Test
    void offersKeysSidesAndDirectivesAtTheHead() {
        assertThat(offered(HEAD + "|")).contains("segments ", "gate ", "C: ", "S: ", "@repeat N")
                .hasSize(Vocabulary.keys().size() + 2 + Vocabulary.directives().size());
        assertThat(offered(HEAD + "se|")).containsExactly("server ", "segments ", "set ");
    }

    @Test
    void offersNoKeysBehindTheFirstStep() {
        assertThat(offered(HEAD + "S: 220\n|")).contains("C: ", "@close").doesNotContain("title ");
        assertThat(offered(HEAD + "S: 220\nti|")).isEmpty();
    }

    @Test
    void offersValuesOfKeys() {
        assertThat(offered(HEAD + "segments |")).hasSize(Vocabulary.policies().size()).contains("octets N");
        assertThat(offered(HEAD + "gate  g|")).containsExactly("gap 5ms");
        assertThat(offered(HEAD + "match e|")).containsExactly("enhanced");
        assertThat(offered(HEAD + "cut verb, RCPT.ver|")).containsExactly("verb", "verb-end");
    }

    @Test
    void offersVerbsAndTheParametersOfTheCommand() {
        assertThat(offered(HEAD + "C: M|")).containsExactly("MAIL FROM:<");
        assertThat(offered(HEAD + "C: MAIL FROM:<a@b> |")).contains("SIZE=", "SMTPUTF8").doesNotContain("NOTIFY=");
        assertThat(offered(HEAD + "C: MAIL FROM:<a@b> BODY=8|")).containsExactly("8BITMIME");
        assertThat(offered(HEAD + "C: RCPT TO:<a@b> NOTIFY=SUCCESS,|")).contains("FAILURE", "DELAY");
        assertThat(offered(HEAD + "C: RCPT TO:<a |")).isEmpty();
        assertThat(offered(HEAD + "C: RC{cut}PT TO:<a@b> NOT|")).containsExactly("NOTIFY=");
    }

    @Test
    void offersFirstTheCodesThatAnswerTheCommand() {
        assertThat(offered(HEAD + "S: |")).startsWith("220");
        assertThat(offered(HEAD + "C: MAIL FROM:<>\nC: RCPT TO:<a>\nC: DATA\nS: 250\nS: |")).startsWith("250", "251");
        assertThat(offered(HEAD + "C: MAIL FROM:<>\nC: RCPT TO:<a>\nC: DATA\nS: 250\nS: 250\nS: |"))
                .startsWith("354").hasSize(StandardReplies.codes().size() + 3);
        assertThat(offered(HEAD + "C: QUIT\nS: 22|")).containsExactly("221", "220");
    }

    @Test
    void offersMarksEscapesAndVariablesWithinALine() {
        assertThat(offered(HEAD + "C: RC{|")).containsExactly("{cut}", "{cut 50ms}", "{cut acked}");
        assertThat(offered(HEAD + "C: a\\|")).contains("\\r", "\\x00");
        assertThat(offered(HEAD + "C: a\\\\|")).isEmpty();
        assertThat(offered(HEAD + "C: <${|")).containsExactly("${who}", "${port}", "${i}", "${secret:NAME}");
        assertThat(offered(HEAD + "C: <${wh|")).containsExactly("${who}");
    }

    @Test
    void takesTheBraceThatClosesAlready() {
        Completion completion = completion(HEAD + "C: <${wh|}>").orElseThrow();

        assertThat(completion.to() - completion.from()).isEqualTo("${wh}".length());
    }

    @Test
    void offersNothingInCommentsAndTheFirstLineOfAllInTheFirst() {
        assertThat(offered(HEAD + "# C|")).isEmpty();
        assertThat(offered("|")).containsExactly("mailseam 1");
    }
}
