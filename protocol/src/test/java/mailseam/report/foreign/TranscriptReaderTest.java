package mailseam.report.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {
    private static final List<String> STEPS = List.of("S: 220 mx", "C: EHLO me", "S: 250-mx", "S: 250 PIPELINING",
            "C: QUIT", "S: 221 bye");

    private static ForeignReading.Sessions read(String text) {
        return (ForeignReading.Sessions) ForeignTexts.read(Octets.utf8(text), ForeignKind.TRANSCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C: |S: ", "C:|S:", "Client: |Server: ", ">>> |<<< ", "-> |<- ", " -> |<-  ", "--> |<-- ",
            "=> |<= ", "> |< ",
            "S: |R: ", "CLIENT -> SERVER: |SERVER -> CLIENT: ", " In:  | Out: ",
            "12:01:02.345 C: |12:01:02.400 S: ",
            "  7. C: |  8. S: ", "[10:11:12] >>> |[10:11:12] <<< ", "> C: |> S: ", "> > C: |> > S: ", "    C: |    S: ",
            "2026-11-21 10:41:24 C: |2026-11-21 10:41:24 S: ", "Nov 21 10:41:24 C: |Nov 21 10:41:24 S: ", "< |> ",
            "C:\t|S:\t", "client: |server: "})
    void knowsEveryHabitOfMarking(String marks) {
        String client = marks.split("\\|")[0];
        String server = marks.split("\\|")[1];
        String text = STEPS.stream().map(step -> (step.startsWith("C") ? client : server) + step.substring(3) + "\n")
                .reduce("", String::concat);
        assertThat(ForeignTexts.kinds(Octets.utf8(text))).first().isEqualTo(ForeignKind.TRANSCRIPT);
        assertThat(ForeignSamples.steps(read(text).sessions().getFirst())).isEqualTo(STEPS);
    }

    @Test
    void keepsTheIndentationOfAMessage() {
        assertThat(ForeignSamples
                .steps(read("S: 354 go\nC:  folded\nC:\nC:   deep\nC: .\nS: 250 ok\n").sessions().getFirst()))
                .contains("C:  folded", "C:   deep");
    }

    @Test
    void takesLinesWithoutAMarkBehind354ForTheMessage() {
        assertThat(ForeignSamples.steps(
                read("S: 220 x\nC: DATA\nS: 354 go\nSubject: x\n\nS: not a reply, C: not a command\n.\nS: 250 ok\nC: QUIT\nS: 221 bye\n")
                        .sessions().getFirst()))
                .doesNotContain("C: not a command");
        assertThat(ForeignSamples
                .steps(read("S: 220 x\nC: DATA\nS: 354 go\nSubject: x\n\nHi\n.\nS: 250 ok\nC: QUIT\nS: 221 bye\n")
                        .sessions().getFirst()))
                .containsExactly("S: 220 x", "C: DATA", "S: 354 go", "C: Subject: x", "C:", "C: Hi", "C: .",
                        "S: 250 ok", "C: QUIT", "S: 221 bye");
    }

    @Test
    void beginsAnotherSessionAtAnotherGreeting() {
        ForeignReading.Sessions read = read("S: 220 a\nC: QUIT\nS: 221 a\nS: 220 b\nC: NOOP\nS: 250 b\n");
        assertThat(read.sessions()).extracting(ForeignSamples::steps).containsExactly(
                List.of("S: 220 a", "C: QUIT", "S: 221 a"),
                List.of("S: 220 b", "C: NOOP", "S: 250 b"));
    }

    @Test
    void waitsForAGreetingThatTheTextDoesNotHaveButNotWhereTheClientSpokeFirst() {
        assertThat(ForeignSamples.steps(read("C: NOOP\nS: 250 ok\n").sessions().getFirst())).startsWith("S: 220",
                "C: NOOP");
        assertThat(ForeignSamples.steps(read("C: NOOP\nS: 220 hi\nS: 250 ok\n").sessions().getFirst()))
                .startsWith("C: NOOP", "S: 220 hi");
    }

    @Test
    void makesCommentsOfWhatIsLeftOut() {
        ForeignSession session = read("Look at this:\nC: QUIT\nS: 221 bye\nWell?\n").sessions().getFirst();
        assertThat(session.text()).contains("# Left out: Look at this:\n", "# Left out: Well?\n");
        assertThat(session.notes()).contains("2 lines were left out.");
    }

    @Test
    void joinsWhatPostfixBreaks() {
        assertThat(ForeignSamples.steps("postfix-transcript"))
                .contains("S: 550 5.1.1 <nobody@example.org>: Recipient address rejected: no such user here");
    }
}
