package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailseam.app.bridge.HandPulses;
import mailseam.app.bridge.Pulses;
import mailseam.app.capture.ScriptedLive;
import mailseam.app.document.DiskFiles;
import mailseam.app.lab.ConversationLog;
import mailseam.app.lab.LabThing;
import mailseam.app.lab.ScriptedLab;
import mailseam.app.library.PackagedSamples;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import mailseam.play.Outcome;
import mailseam.session.Session;
import mailseam.session.SessionFile;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations of the lab beside runs: what is exported, and what the window says of it. */
class LabRecordingTest implements FileDialogs, Questions {
    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final ScriptedLab lab = new ScriptedLab();
    private final List<HandPulses> pulses = new ArrayList<>();
    private WorkbenchViewModel window;
    private Desk desk;

    @BeforeEach
    void start() {
        window = new WorkbenchViewModel(new Services(texts, new InlineTasks(), this::nextPulses, new DiskFiles(texts),
                new PackagedSamples(), new ScriptedEngine(), lab, new ScriptedLive(), new ReportExports(texts, "test"),
                new RecordedTimelines(), folder.resolve("state"), LibraryFolders.in(folder)));
        desk = new Desk(window, this, this);
        window.startLab();
    }

    /** Those of the lab are asked for last. */
    private Pulses nextPulses() {
        pulses.add(new HandPulses());
        return pulses.getLast();
    }

    private ConversationLog talk() {
        ConversationLog log = lab.last().accept(50_000);
        hear(log, Direction.SERVER, "220 hi\r\n");
        hear(log, Direction.CLIENT, "QUIT\r\n");
        pulses.getLast().pulse();
        return log;
    }

    private static void hear(ConversationLog log, Direction direction, String text) {
        log.clientSide(new TimelineEvent.Read(1, direction, Octets.latin1(text)));
    }

    private Session saved(String name) throws IOException {
        SessionFile file = SessionFile.read(new DiskFiles(texts).read(folder.resolve(name)));
        assertThat(file.problems()).isEmpty();
        return file.session();
    }

    @Test
    void conversationThatGoesOnIsSavedAsFarAsItHasCome() throws IOException {
        ConversationLog log = talk();
        assertThat(window.status().get().kind()).isEqualTo(Status.Kind.GOING);

        desk.exportConversation();

        Session session = saved("conversation.recording.seam");
        assertThat(session.header().server()).contains("127.0.0.1:2525");
        assertThat(new RecordedTimelines().timeline(session).segments()).hasSize(2);
        log.over(new Outcome.Completed());
        pulses.getLast().pulse();
        assertThat(window.status().get().kind()).isEqualTo(Status.Kind.GOOD);
        assertThat(window.caption().get()).contains("conversation 1", "127.0.0.1:50000");
    }

    @Test
    void whatIsSeenIsWhatIsExported() throws IOException {
        talk();
        desk.export();
        assertThat(saved("conversation.recording.seam").header().title().orElseThrow()).contains("127.0.0.1:50000");

        window.document().text().set("mailseam 1\ntitle mine\n\nS: 220\nC: QUIT\nS: 221\n");
        window.lab().useAsTarget();
        window.start();
        assertThat(window.run().isShown()).isTrue();
        desk.export();

        assertThat(saved("Untitled.recording.seam").header().title()).contains("mine");
        LabThing thing = window.lab().things().getFirst();
        window.lab().choose(thing.conversations().getFirst());
        assertThat(window.run().isShown()).isFalse();
        window.run().show();
        assertThat(window.caption().get()).contains("run against");
    }

    @Override
    public Optional<Path> export(String suggestedName) {
        return Optional.of(folder.resolve(suggestedName));
    }

    @Override
    public Optional<Path> open() {
        return Optional.empty();
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
        return Optional.empty();
    }

    @Override
    public Unsaved unsaved(String name) {
        return Unsaved.DISCARD;
    }

    @Override
    public boolean overwrite(String name) {
        return false;
    }

}
