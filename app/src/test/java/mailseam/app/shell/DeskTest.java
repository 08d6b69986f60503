package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.app.bridge.Pulses;
import mailseam.app.capture.ScriptedLive;
import mailseam.app.document.DiskFiles;
import mailseam.app.document.Origin;
import mailseam.app.history.HistoryEntry;
import mailseam.app.lab.ScriptedLab;
import mailseam.app.library.LibraryItem;
import mailseam.app.library.PackagedSamples;
import mailseam.app.run.RunState;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.session.Mark;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, saving, running and exporting without a toolkit. */
class DeskTest {
    private static final String SESSION = "mailseam 1\n\nS: 220\nC: QUIT\nS: 221\n";

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final ScriptedEngine engine = new ScriptedEngine();
    private final Answers answers = new Answers();
    private WorkbenchViewModel window;
    private Desk desk;

    private void start() {
        Services services = new Services(texts, new InlineTasks(), NoPulses::new, new DiskFiles(texts),
                new PackagedSamples(), engine, new ScriptedLab(), new ScriptedLive(), new ReportExports(texts, "test"),
                new RecordedTimelines(), folder.resolve("state"), LibraryFolders.in(folder));
        window = new WorkbenchViewModel(services);
        desk = new Desk(window, answers, answers);
        window.startLab();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void openedFileIsShownAndRemembered() throws IOException {
        start();
        Path file = file("a.seam", SESSION);

        desk.open(List.of(file));
        assertThat(window.document().text().get()).isEqualTo(SESSION);
        assertThat(window.document().dirty().get()).isFalse();

        start();
        window.library().load(() -> {});
        assertThat(window.library().recent()).containsExactly(new LibraryItem.File(file.toAbsolutePath().normalize()));
    }

    @Test
    void everySampleOpensWithoutAProblem() {
        start();
        window.library().load(() -> {});
        assertThat(window.library().samples()).hasSizeGreaterThan(5);
        for (LibraryItem.Sample sample : window.library().samples()) {
            desk.open(sample);
            assertThat(window.document().file().get().problems()).as(sample.name()).isEmpty();
            assertThat(window.target().address().get()).isEqualTo("127.0.0.1:2525");
        }
    }

    @Test
    void unreadableFileIsNamedAndTheOldOneStays() throws IOException {
        start();
        desk.open(List.of(file("a.seam", SESSION)));

        desk.open(List.of(folder.resolve("missing.seam")));
        assertThat(window.status().get().kind()).isEqualTo(Status.Kind.BROKEN);
        assertThat(window.status().get().text()).contains("missing.seam");
        desk.open(List.of(folder));
        assertThat(window.status().get().text()).contains("folder");

        assertThat(window.document().text().get()).isEqualTo(SESSION);
    }

    @Test
    void fileThatIsTooLargeIsRefused() throws IOException {
        start();
        Path large = Files.write(folder.resolve("large.seam"), new byte[5 << 20]);

        desk.open(List.of(large));

        assertThat(window.status().get().text()).contains("4 MiB");
    }

    @Test
    void eachFileHasATabAndAnOpenOneIsOnlyShown() throws IOException {
        start();
        Path first = file("a.seam", SESSION);
        Path second = file("b.seam", SESSION + "# b\n");
        desk.open(List.of(first, second));
        assertThat(window.documents().open()).hasSize(2);
        assertThat(window.document().origin().get()).isEqualTo(new Origin.File(first));
        window.document().text().set(SESSION + "# edited\n");

        desk.open(List.of(second));
        desk.open(List.of(folder.resolve("./a.seam")));

        assertThat(window.documents().open()).hasSize(2);
        assertThat(window.document().text().get()).endsWith("# edited\n");
    }

    @Test
    void editsAreNotLostWithoutAWord() throws IOException {
        start();
        Path first = file("a.seam", SESSION);
        desk.open(List.of(first, file("b.seam", SESSION)));
        window.document().text().set(SESSION + "# edited\n");
        List<String> done = new ArrayList<>();

        answers.unsaved = Questions.Unsaved.CANCEL;
        desk.guard(() -> done.add("cancelled"));
        answers.unsaved = Questions.Unsaved.SAVE;
        desk.guard(() -> done.add("saved"));

        assertThat(done).containsExactly("saved");
        assertThat(Files.readString(first)).endsWith("# edited\n");
        assertThat(answers.asked).isEqualTo(2);
    }

    @Test
    void fileThatAnotherProgramChangedIsNotWrittenOverWithoutAsking() throws IOException {
        start();
        Path file = file("a.seam", SESSION);
        desk.open(List.of(file));
        window.document().text().set(SESSION + "# mine\n");
        Files.writeString(file, SESSION + "# another's\n");

        desk.save();
        assertThat(Files.readString(file)).endsWith("# another's\n");
        assertThat(answers.asked).isEqualTo(1);
        answers.overwrite = true;
        desk.save();

        assertThat(Files.readString(file)).endsWith("# mine\n");
        assertThat(window.document().dirty().get()).isFalse();
    }

    @Test
    void eachDocumentHasItsTimelineAndItsTarget() throws IOException {
        start();
        desk.open(List.of(file("a.seam", SESSION)));
        window.target().address().set("192.0.2.1:25");
        window.start();
        int replies = window.timeline().timeline().replies().size();
        assertThat(replies).isPositive();

        desk.open(List.of(file("b.seam", SESSION)));
        assertThat(window.timeline().timeline().replies()).isEmpty();
        assertThat(window.run().state().get()).isInstanceOf(RunState.Idle.class);
        assertThat(window.target().address().get()).isEqualTo("127.0.0.1:2525");
        window.documents().step(-1);

        assertThat(window.timeline().timeline().replies()).hasSize(replies);
        assertThat(window.run().state().get()).isInstanceOf(RunState.Over.class);
        assertThat(window.target().address().get()).isEqualTo("192.0.2.1:25");
    }

    @Test
    void closedFileIsOpenedWithTheEditsThatItWasClosedWith() throws IOException {
        start();
        Path file = file("a.seam", SESSION);
        desk.open(List.of(file));
        window.document().text().set(SESSION + "# edited\n");
        desk.close(window.document());

        desk.open(List.of(file));

        assertThat(window.document().text().get()).endsWith("# edited\n");
        assertThat(window.documents().open()).hasSize(1);
    }

    @Test
    void allFilesThatCannotBeOpenedAreNamed() throws IOException {
        start();
        Files.write(folder.resolve("picture.seam"), new byte[1000]);

        desk.open(List.of(folder.resolve("missing.seam"), folder.resolve("picture.seam"), file("a.seam", SESSION)));

        assertThat(window.status().get().text()).contains("missing.seam", "picture.seam", "no text");
        assertThat(window.document().origin().get().name()).isEqualTo("a.seam");
    }

    @Test
    void sampleIsSavedOnlyToAFileOfTheUsers() throws IOException {
        start();
        window.library().load(() -> {});
        desk.open(window.library().samples().getFirst());
        answers.path = Optional.of(folder.resolve("mine"));

        desk.save();

        assertThat(Files.readString(folder.resolve("mine.seam"))).isEqualTo(window.document().text().get());
        assertThat(window.document().origin().get().name()).isEqualTo("mine.seam");
    }

    @Test
    void failedSaveSaysSoAndKeepsTheEdits() throws IOException {
        start();
        window.document().text().set("mailseam 1\n");
        answers.path = Optional.of(folder.resolve("no/such/folder.seam"));

        desk.save();

        assertThat(window.status().get().kind()).isEqualTo(Status.Kind.BROKEN);
        assertThat(window.document().dirty().get()).isTrue();
    }

    @Test
    void sessionWithAProblemIsNotRunAndItsLineIsNamed() throws IOException {
        start();
        desk.open(List.of(file("a.seam", "mailseam 1\n\nC: QUIT\n@nonsense\n")));

        window.start();

        assertThat(window.run().state().get()).isInstanceOf(RunState.Refused.class);
        assertThat(window.status().get().line()).isEqualTo(4);
        assertThat(engine.asked).isEmpty();
    }

    @Test
    void targetThatIsNoneIsToldOf() throws IOException {
        start();
        desk.open(List.of(file("a.seam", SESSION)));
        window.target().address().set("host:port:what");

        window.start();

        assertThat(window.status().get().kind()).isEqualTo(Status.Kind.BROKEN);
        assertThat(engine.asked).isEmpty();
    }

    @Test
    void runIsExportedWithItsOutcome() throws IOException {
        start();
        desk.open(List.of(file("a.seam", SESSION)));
        window.start();
        answers.path = Optional.of(folder.resolve("run.json"));

        desk.export();

        assertThat(Files.readString(folder.resolve("run.json"))).contains("\"completed\"", "QUIT");
        answers.path = Optional.of(folder.resolve("run.xyz"));
        desk.export();
        assertThat(window.status().get().text()).contains(".json");
    }

    @Test
    void exportedRecordingOpensAsTheSameTimeline() throws IOException {
        start();
        desk.open(List.of(file("a.seam", SESSION)));
        window.start();
        Timeline ran = window.timeline().timeline();
        Path recording = folder.resolve("a.recording.seam");
        answers.path = Optional.of(recording);
        assertThat(window.services().exports().endings()).as("what the dialog offers").contains("seam");

        desk.export();
        assertThat(answers.suggested.getLast()).isEqualTo("a.recording.seam");
        start();
        desk.open(List.of(recording));

        assertThat(window.document().file().get().problems()).isEmpty();
        assertThat(window.timeline().timeline().segments()).extracting(Segment::direction, Segment::length)
                .isEqualTo(ran.segments().stream().map(at -> tuple(at.direction(), at.length())).toList());
        assertThat(window.timeline().timeline().replies()).hasSameSizeAs(ran.replies());
        assertThat(engine.asked).hasSize(1);
    }

    @Test
    void aReportOpensAsTheSessionThatItBringsAlong() throws IOException {
        start();
        desk.open(List.of(file("a.seam", SESSION)));
        window.start();
        int segments = window.timeline().timeline().segments().size();
        for (String ending : List.of("txt", "md", "html", "svg", "png", "json")) {
            answers.path = Optional.of(folder.resolve("report." + ending));
            desk.export();
            start();
            desk.open(answers.path.stream().toList());
            assertThat(window.document().origin().get().name()).isEqualTo("report." + ending);
            assertThat(window.document().file().get().problems()).as(ending).isEmpty();
            assertThat(window.timeline().timeline().segments()).as(ending).hasSize(segments);
        }
    }

    @Test
    void recordingShowsItsTimelineWithoutARun() throws IOException {
        start();
        desk.open(List.of(file("a.seam", """
                mailseam 1
                recorded read

                +0.001000 S: 220 hi
                +0.002000 C: QU{cut +0.003000}IT
                +0.004000 S: 221 bye
                """)));

        assertThat(window.timeline().timeline().replies()).hasSize(2);
        assertThat(window.timeline().timeline().segments()).hasSize(4);
        assertThat(engine.asked).isEmpty();
    }

    private static final class NoPulses implements Pulses {
        @Override
        public void start(Runnable eachPulse) {
        }

        @Override
        public void stop() {
        }
    }

    private static final class Answers implements FileDialogs, Questions {
        private final List<String> suggested = new ArrayList<>();
        private Optional<Path> path = Optional.empty();
        private Unsaved unsaved = Unsaved.DISCARD;
        private boolean overwrite;
        private int asked;

        @Override
        public Optional<Path> open() {
            return path;
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> message() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String suggestedName) {
            suggested.add(suggestedName);
            return path;
        }

        @Override
        public Optional<Path> export(String suggestedName) {
            suggested.add(suggestedName);
            return path;
        }

        @Override
        public Unsaved unsaved(String name) {
            asked++;
            return unsaved;
        }

        @Override
        public boolean overwrite(String name) {
            asked++;
            return overwrite;
        }

    }

    @Test
    void marksOfARunAreKeptWithItInTheHistory() throws IOException {
        start();
        desk.open(List.of(file("a.seam", SESSION)));
        window.start();
        window.timeline().stepToEnd(true);
        Mark mark = new Mark(window.timeline().events().getLast().nanos(), Optional.empty(), "the end");
        window.timeline().turn().get().marks().add(mark);
        HistoryEntry entry = window.history().runs().getFirst();

        window.history().timeline(entry, read -> {
            assertThat(read.marks()).containsExactly(mark);
            window.history().marks(entry, read).remove(mark);
        });

        assertThat(window.timeline().timeline().marks()).isEmpty();
        window.history().timeline(entry, read -> assertThat(read.marks()).isEmpty());
    }
}
