package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.app.bridge.HandPulses;
import mailseam.app.capture.ScriptedLive;
import mailseam.app.document.Content;
import mailseam.app.document.Deed;
import mailseam.app.document.DiskFiles;
import mailseam.app.document.DocumentText;
import mailseam.app.document.Edit;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;
import mailseam.app.lab.ScriptedLab;
import mailseam.app.library.PackagedSamples;
import mailseam.app.run.RunState;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.session.Mark;
import mailseam.timeline.Recording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is selected in the timeline and in the document, without a window. */
class InStepTest {
    private static final String SESSION = """
            mailseam 1
            S: 220
            C: EHLO a.example.org
            S: 250
            C: MAIL FROM:<a@b>
            C: RCPT TO:<c@d>
            C: DATA
            S: 250
            S: 250
            S: 354
            C: Hi.
            C: .
            S: 250
            C: QUIT
            S: 221
            """;

    @TempDir
    Path folder;

    private WorkbenchViewModel window;

    @BeforeEach
    void start() {
        Texts texts = new Texts(Locale.ENGLISH);
        window = new WorkbenchViewModel(new Services(texts, new InlineTasks(), HandPulses::new, new DiskFiles(texts),
                new PackagedSamples(), new ScriptedEngine(), new ScriptedLab(), new ScriptedLive(),
                new ReportExports(texts, "test"),
                new RecordedTimelines(), folder.resolve("state"), LibraryFolders.in(folder)));
        open("one.seam", SESSION);
        window.target().address().set("127.0.0.1:2525");
    }

    private void open(String name, String session) {
        window.documents().show(new Origin.Sample(name), Content.of(session), window.beside()::arrived);
    }

    private void run() {
        window.start();
        assertThat(window.run().state().get()).isInstanceOf(RunState.Over.class);
    }

    private DocumentText text() {
        return window.document().text();
    }

    private String selectedText() {
        TextRange range = text().selection().get();
        return text().between(range.start(), range.end());
    }

    private void select(EventKind kind, int index) {
        window.timeline().selected().set(kind.event(window.timeline().timeline(), index));
    }

    private void go(String line) {
        int at = text().get().indexOf(line);
        text().selection().set(new TextRange(at, at));
    }

    private String selected() {
        Event event = window.timeline().selected().get();
        return event == null ? "" : event.kind() + " " + event.index();
    }

    @Test
    void eventSelectsItsLinesAndLinesTheirEvent() {
        run();

        select(EventKind.COMMAND, 2);
        assertThat(selectedText()).isEqualTo("C: RCPT TO:<c@d>");
        assertThat(selected()).isEqualTo("COMMAND 2");
        select(EventKind.REPLY, 4);
        assertThat(selectedText()).isEqualTo("S: 354");
        select(EventKind.SEGMENT, 3);
        assertThat(selectedText()).startsWith("C: MAIL").endsWith("C: DATA").hasLineCount(3);

        go("C: DATA");
        assertThat(selected()).isEqualTo("COMMAND 3");
        go("C: .");
        assertThat(selected()).isEqualTo("COMMAND 4");
        go("S: 221");
        assertThat(selected()).isEqualTo("REPLY 6");
        go("mailseam");
        assertThat(selected()).isEqualTo("REPLY 6");
    }

    @Test
    void textThatWasEditedSinceIsLeftAlone() {
        run();
        select(EventKind.COMMAND, 0);
        TextRange caret = new TextRange(text().length(), text().length());
        text().selection().set(caret);
        String before = selected();

        text().edit(Deed.of("", new Edit(text().length(), "", "# so\n")), this);
        go("C: MAIL");
        assertThat(selected()).isEqualTo(before);
        TextRange there = text().selection().get();
        select(EventKind.COMMAND, 3);
        assertThat(text().selection().get()).isEqualTo(there);

        run();
        select(EventKind.COMMAND, 2);
        assertThat(selectedText()).isEqualTo("C: RCPT TO:<c@d>");
    }

    @Test
    void eachDocumentHasItsOwnRun() {
        run();
        open("two.seam", "mailseam 1\nS: 220\nC: QUIT\nS: 221\n");
        go("C: QUIT");
        assertThat(selected()).isEmpty();

        window.documents().step(-1);
        go("C: EHLO");
        assertThat(selected()).isEqualTo("COMMAND 0");
    }

    @Test
    void recordingIsInStepWithItsLinesAndStaysSoWhenItIsMarked() {
        run();
        List<String> lines = new ArrayList<>();
        Recording.print(window.timeline().timeline(), "", "", List.of(), lines::add);
        open("kept.seam", String.join("\n", lines) + "\n");

        select(EventKind.COMMAND, 2);
        assertThat(selectedText()).contains("C: RCPT TO:<c@d>").hasLineCount(1);
        go("S: 354");
        assertThat(selected()).isEqualTo("REPLY 4");
        window.timeline().turn().get().marks().add(new Mark(0, Optional.empty(), "look"));
        select(EventKind.COMMAND, 1);
        assertThat(selectedText()).contains("C: MAIL FROM:<a@b>").hasLineCount(1);

        int at = text().get().indexOf("<a@b>");
        text().edit(Deed.of("", new Edit(at, "", "x")), this);
        window.document().read(_ -> {});
        go("S: 354");
        assertThat(selected()).isEqualTo("COMMAND 1");
    }
}
