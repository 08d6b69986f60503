package mailseam.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mailseam.app.task.InlineTasks;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentViewModelTest {
    private final InlineTasks tasks = new InlineTasks();
    private final DocumentViewModel document = new DocumentViewModel(tasks, new Origin.Untitled("new"));
    private final List<SessionFile> read = new ArrayList<>();

    private void show(String text) {
        document.show(new Origin.Sample("a.seam"), Content.of(Octets.utf8(text)), read::add);
    }

    @Test
    void isReadOnceTypingPauses() {
        show("mailseam 1\n\nC: QUIT\n");
        assertThat(read).hasSize(1);

        document.text().set("mailseam 1\nwrong 1\n\nC: QUIT\n");
        assertThat(document.file().get().problems()).isEmpty();
        tasks.pass();

        assertThat(document.file().get().problems()).hasSize(1);
    }

    @Test
    void undoingBackToTheSavedTextIsClean() {
        show("mailseam 1\n");
        document.text().set("mailseam 1\nx");
        assertThat(document.dirty().get()).isTrue();

        document.text().set("mailseam 1\n");
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void whatIsTypedWhileItIsWrittenStaysUnsaved() {
        show("one\n");
        document.text().set("two\n");
        document.savedAs(new Origin.Untitled("b"), "one and a half\n");

        assertThat(document.dirty().get()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\n", "a\r\nb\r\n", "\u00e9\n", "\uFEFFmailseam 1\n"})
    void unchangedFileGivesTheSameOctets(String text) {
        show(text);

        assertThat(document.octets()).isEqualTo(Octets.utf8(text));
        assertThat(document.lossless().get()).isTrue();
    }

    @Test
    void octetsThatAreNoTextAreShownAndNotWrittenBack() {
        document.show(new Origin.Sample("x"), Content.of(Octets.latin1("a\u00ff\u0000b\n")), read::add);

        assertThat(document.lossless().get()).isFalse();
        assertThat(document.text().get()).startsWith("a\uFFFD");
    }

    @Test
    void mixedLineEndsAreNotQuietlyMadeEqual() {
        show("a\r\nb\nc\r\n");

        assertThat(document.lossless().get()).isFalse();
    }
}
