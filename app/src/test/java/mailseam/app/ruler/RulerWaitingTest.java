package mailseam.app.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mailseam.app.document.Content;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;
import mailseam.app.task.QueuedTasks;
import mailseam.app.text.Texts;
import mailseam.session.Attachments;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked for while the text is planned anew is done where it was meant, or it is said that it was not. */
class RulerWaitingTest {
    private static final String SESSION = """
            mailseam 1
            set host a.example
            C: EHLO ${host}
            S: 250
            C: QUIT
            S: 221
            """;
    private static final Attachments NONE = _ -> {
        throw new IOException("there is none");
    };

    private final QueuedTasks tasks = new QueuedTasks();
    private final DocumentsViewModel documents = new DocumentsViewModel(tasks, "Untitled");
    private final AtomicReference<Circumstances> circumstances = new AtomicReference<>(Circumstances.of(NONE));
    private final RulerViewModel ruler = new RulerViewModel(documents, tasks, new Texts(Locale.ENGLISH),
            _ -> circumstances.get());
    private final RulerEdits edits = new RulerEdits(ruler);

    @BeforeEach
    void open() {
        ruler.follow();
        documents.show(new Origin.Sample("s"), Content.of(Octets.utf8(SESSION)), _ -> {});
        tasks.settle();
        text().selection().set(caret("QU"));
    }

    private DocumentText text() {
        return documents.active().get().text();
    }

    private TextRange caret(String behind) {
        int at = text().get().indexOf(behind) + behind.length();
        return new TextRange(at, at);
    }

    /** As a view does where the user types: it moves the caret itself. */
    private void type(String typed) {
        int at = text().selection().get().caret();
        text().edit(new Deed("", List.of(text().replacing(at, at, typed)), true), this);
        text().selection().set(new TextRange(at + typed.length(), at + typed.length()));
    }

    private String line(int line) {
        return text().line(line - 1);
    }

    @Test
    void cutsAtTheCaretOfTheTextRightBehindAKeystroke() {
        type("X");
        edits.toggle();
        assertThat(line(5)).isEqualTo("C: QUXIT");
        tasks.settle();
        assertThat(line(5)).isEqualTo("C: QUX{cut}IT");
        assertThat(ruler.hint().get()).isEmpty();
    }

    @Test
    void placeGoesAlongWithWhatIsTypedBehindAndBeforeIt() {
        type("X");
        edits.toggle();
        type("Y");
        TextRange typing = text().selection().get();
        text().edit(Deed.of("above", text().replacing(text().start(1), text().start(1), "# a comment\n")), this);
        assertThat(text().selection().get()).isEqualTo(new TextRange(typing.caret() + 12, typing.caret() + 12));
        tasks.settle();

        assertThat(line(6)).isEqualTo("C: QUX{cut}YIT");
        type("Z");
        assertThat(line(6)).isEqualTo("C: QUX{cut}YZIT");
    }

    @Test
    void doesAllThatWasAskedForInItsOrder() {
        type("X");
        edits.toggle();
        edits.moveAtCaret(1);
        type("YZ");
        edits.toggle();
        tasks.settle();
        assertThat(line(5)).isEqualTo("C: QUXY{cut}Z{cut}IT");
    }

    @Test
    void cutsEachOctetThatIsSelectedRightBehindAKeystroke() {
        type("X");
        int at = text().selection().get().caret();
        text().selection().set(new TextRange(at - 1, at));
        edits.cutEach();
        tasks.settle();
        assertThat(line(5)).isEqualTo("C: QU{cut}X{cut}IT");
    }

    @Test
    void asksForTheWaitOnceThePlanIsThere() {
        AtomicReference<StreamRange> asked = new AtomicReference<>();
        type("X");
        ruler.atSelection(asked::set);
        assertThat(asked.get()).isNull();
        tasks.settle();
        int at = "EHLO a.example\r\nQUX".length();
        assertThat(asked.get()).isEqualTo(new StreamRange(at, at));
    }

    @Test
    void saysWhatWasNotDoneBecauseTheTextHasAnError() {
        type("\\q");
        edits.toggle();
        tasks.settle();
        assertThat(line(5)).isEqualTo("C: QU\\qIT");
        assertThat(ruler.hint().get()).startsWith("Not done");

        text().undo();
        tasks.settle();
        assertThat(text().get()).isEqualTo(SESSION);
        assertThat(ruler.hint().get()).isEmpty();
    }

    @Test
    void saysWhatWasNotDoneBecauseItsOctetsAreOthersNow() {
        type("X");
        edits.cut(3);
        tasks.settle();
        assertThat(text().get()).doesNotContain("{cut}");
        assertThat(ruler.hint().get()).startsWith("Not done");
    }

    @Test
    void plansWithTheValuesOfTheEnvironmentAndSaysSo() {
        assertThat(ruler.notice().get()).isEmpty();
        circumstances.set(new Circumstances(NONE, Map.of("host", "other.example"), Optional.of("test"),
                Optional.of("Segments: octet")));
        ruler.again();
        tasks.settle();
        assertThat(ruler.plan().orElseThrow().map().stream().latin1()).startsWith("EHLO other.example\r\n");
        assertThat(ruler.plan().orElseThrow().ends()).hasSize(2);
        assertThat(ruler.notice().get()).contains("Segments: octet").contains("what the file says").contains("test");
    }
}
