package mailseam.app.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.TextRange;
import mailseam.app.library.PackagedSamples;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.report.copy.CopyForm;
import mailseam.report.foreign.ForeignKind;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HabitsTest {
    private static final String LOG = """
            2026-11-21 10:51:31 SMTP syntax error in "XXXX" H=(c) [127.0.0.1] unrecognized command
            2026-11-21 10:51:32 H=(c) [127.0.0.1] F=<a@example.org> rejected RCPT <nobody@example.org>: no such user
            """;

    @TempDir
    Path folder;
    private final InlineTasks tasks = new InlineTasks();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final DocumentsViewModel documents = new DocumentsViewModel(tasks, "Untitled");
    private final PasteViewModel paste = new PasteViewModel(documents, tasks, texts);
    private final List<String> clipboard = new ArrayList<>();

    private DocumentText text() {
        return documents.active().get().text();
    }

    private SnippetsViewModel snippets() {
        SnippetsViewModel snippets = new SnippetsViewModel(documents, new PackagedSamples("snippets"),
                folder.resolve("snippets"), tasks, texts);
        snippets.load();
        return snippets;
    }

    private void copy(CopyForm form) {
        new CopyViewModel(documents, () -> name -> {
            throw new IOException(name);
        }, paste, tasks, texts).copy(form, clipboard::add);
    }

    @Test
    void pastesATextIntoATabNamedByItsKindAsOneDeed() {
        paste.paste("C: QUIT\nS: 221 bye\n");
        assertThat(documents.active().get().origin().get().name()).isEqualTo("Transcript");
        assertThat(text().get()).contains("C: QUIT\nS: 221 bye\n");
        assertThat(text().undoName().get()).isEqualTo("paste a transcript");
        assertThat(paste.note().get()).get().isInstanceOf(Note.OfPaste.class);
        text().undo();
        assertThat(text().get()).isEmpty();
    }

    @Test
    void offersTheOtherSessionsAndTheOtherKindsOfAText() {
        paste.paste(LOG);
        assertThat(text().get()).contains("C: XXXX");
        paste.choose(1);
        assertThat(text().get()).contains("C: RCPT TO:<nobody@example.org>").doesNotContain("C: XXXX");
        text().undo();
        assertThat(text().get()).contains("C: XXXX");

        paste.readAs(ForeignKind.MESSAGE);
        assertThat(paste.note().get()).get().isInstanceOf(Note.Refusal.class);
        paste.dismiss();
        assertThat(paste.note().get()).get().isInstanceOf(Note.OfPaste.class);
        paste.dismiss();
        assertThat(paste.note().get()).isEmpty();
    }

    @Test
    void saysWhyATextIsNoSession() {
        paste.paste("What a nice day.");
        assertThat(paste.note().get()).get().isInstanceOfSatisfying(Note.Refusal.class,
                refusal -> assertThat(refusal.why()).contains("C: and S:"));
        assertThat(documents.open()).hasSize(1);
    }

    @Test
    void copiesTheSessionOrItsSelectedLinesAndSaysWhatIsLost() {
        text().set("mailseam 1\n\nS: 220\nC: EHLO a\nS: 250\nC: NO{cut}OP\nS: 250\nC: QUIT\nS: 221\n");
        copy(CopyForm.TRANSCRIPT);
        assertThat(clipboard).containsExactly("S: 220\nC: EHLO a\nS: 250\nC: NOOP\nS: 250\nC: QUIT\nS: 221\n");
        int line = text().start(5);
        text().selection().set(new TextRange(line, line + 3));
        copy(CopyForm.TRANSCRIPT);
        assertThat(clipboard.getLast()).isEqualTo("C: NOOP\n");
        copy(CopyForm.SWAKS);
        assertThat(clipboard).hasSize(2);
        assertThat(paste.note().get()).get().isInstanceOf(Note.Refusal.class);
    }

    @Test
    void everySnippetOfTheProgramIsASessionWithoutAProblem() throws IOException {
        PackagedSamples packaged = new PackagedSamples("snippets");
        assertThat(packaged.names()).hasSizeGreaterThan(15);
        for (String name : packaged.names()) {
            SessionFile file = SessionFile.read(packaged.read(name));
            assertThat(file.problems()).as(name).isEmpty();
            assertThat(file.session().header().title()).as(name).isPresent();
        }
    }

    @Test
    void insertsBehindTheCaretsLineAndNeverAmongTheKeys() {
        Snippet snippet = new Snippet("x", "C: NOOP\nS: 250", Optional.empty());
        text().set("mailseam 1\ntitle x\n\nS: 220\nC: QUIT\n");
        text().selection().set(new TextRange(0, 0));
        snippets().insert(snippet);
        assertThat(text().get()).isEqualTo("mailseam 1\ntitle x\n\nC: NOOP\nS: 250\nS: 220\nC: QUIT\n");
        text().undo();
        int caret = text().start(3) + 1;
        text().selection().set(new TextRange(caret, caret));
        snippets().insert(snippet);
        assertThat(text().get()).isEqualTo("mailseam 1\ntitle x\n\nS: 220\nC: NOOP\nS: 250\nC: QUIT\n");
        assertThat(text().undoName().get()).isEqualTo("insert x");
        assertThat(text().between(text().selection().get().start(), text().selection().get().end()))
                .isEqualTo("C: NOOP\nS: 250");
        text().set("");
        snippets().insert(snippet);
        assertThat(text().get()).isEqualTo("C: NOOP\nS: 250");
    }

    @Test
    void keepsFindsAndDeletesTheUsersOwn() {
        SnippetsViewModel snippets = snippets();
        int before = snippets.all().size();
        text().set("mailseam 1\n\nC: XOWN 1\nS: 500\n");
        assertThat(snippets.canKeep()).isFalse();
        text().selection().set(new TextRange(0, text().length() - 1));
        assertThat(snippets.canKeep()).isTrue();
        snippets.keep();
        assertThat(snippets.all()).hasSize(before + 1);
        Snippet own = snippets.matching("xown 500").getFirst();
        assertThat(own.lines()).isEqualTo("C: XOWN 1\nS: 500");
        assertThat(own.title()).isEqualTo("XOWN 1");
        assertThat(SessionFile.read(Octets.utf8("mailseam 1\n\n" + own.lines())).problems()).isEmpty();
        snippets.delete(own);
        assertThat(snippets.all()).hasSize(before);
        snippets.delete(snippets.all().getFirst());
        assertThat(snippets.all()).hasSize(before);
    }
}
