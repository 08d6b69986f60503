package mailseam.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailseam.app.document.Origin;
import mailseam.session.Mark;
import mailseam.session.SessionFile;
import mailseam.session.Step;
import mailseam.smtp.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryStoreTest {
    private static final Origin SESSION = new Origin.File(Path.of("/home/user/mail/split.seam"));

    @TempDir
    Path folder;

    private HistoryStore store() {
        return new HistoryStore(folder.resolve("history"));
    }

    private List<PastRun> runs(Origin session) throws IOException {
        return store().list(session).stream().map(HistoryEntry::run).toList();
    }

    @Test
    void givesBackWhatWasKeptToTheNextProgram() throws IOException {
        store().add(SESSION, Runs.at(1, ""), Runs.RECORDING);
        HistoryEntry second = store().add(SESSION, Runs.at(2, "with a note\nof two lines"), Runs.RECORDING);

        assertThat(runs(SESSION)).containsExactly(Runs.at(2, "with a note\nof two lines"), Runs.at(1, ""));
        assertThat(store().recording(second).steps()).hasSize(2).allMatch(Step.Line.class::isInstance);
        assertThat(runs(new Origin.Sample("split.seam"))).isEmpty();
    }

    @Test
    void keepsTheLastRunsAndAllThatHaveANote() throws IOException {
        store().add(SESSION, Runs.at(0, "the first"), Runs.RECORDING);
        for (int second = 1; second <= HistoryStore.COUNT + 3; second++) {
            store().add(SESSION, Runs.at(second, ""), Runs.RECORDING);
        }

        List<PastRun> kept = runs(SESSION);
        assertThat(kept).hasSize(HistoryStore.COUNT + 1).contains(Runs.at(0, "the first"));
        assertThat(kept.get(HistoryStore.COUNT - 1)).isEqualTo(Runs.at(4, ""));
    }

    @Test
    void keepsMarksAndTheRunsThatHaveThem() throws IOException {
        HistoryEntry marked = store().add(SESSION, Runs.at(0, ""), Runs.RECORDING);
        HistoryEntry unmarked = store().add(SESSION, Runs.at(1, ""), Runs.RECORDING);
        Mark mark = new Mark(100_000, Optional.empty(), "here");
        store().mark(marked, List.of(mark));
        store().mark(unmarked, List.of(mark));
        store().mark(unmarked, List.of());
        for (int second = 2; second <= HistoryStore.COUNT + 2; second++) {
            store().add(SESSION, Runs.at(second, ""), Runs.RECORDING);
        }

        assertThat(store().recording(marked).header().marks()).containsExactly(mark);
        assertThat(runs(SESSION)).contains(Runs.at(0, "")).doesNotContain(Runs.at(1, ""));
    }

    @Test
    void keepsNoMoreOctetsThanItMay() throws IOException {
        Octets large = Octets.wrap(new byte[20 << 20]);
        for (int second = 1; second <= 5; second++) {
            store().add(SESSION, Runs.at(second, ""), large);
        }

        assertThat(runs(SESSION)).containsExactly(Runs.at(5, ""), Runs.at(4, ""), Runs.at(3, ""));
    }

    @Test
    void saysThatARecordingIsTooLargeToBeReadAgain() {
        Octets large = Octets.wrap(new byte[SessionFile.MAX_OCTETS + 1]);

        assertThatThrownBy(() -> store().add(SESSION, Runs.at(1, ""), large)).isInstanceOf(IOException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void changesNotes() throws IOException {
        HistoryEntry entry = store().add(SESSION, Runs.at(1, ""), Runs.RECORDING);

        store().note(entry, "before the change of the firewall");

        assertThat(runs(SESSION)).containsExactly(Runs.at(1, "before the change of the firewall"));
    }

    @Test
    void bringsBackWhatWasDeleted() throws IOException {
        HistoryEntry entry = store().add(SESSION, Runs.at(1, "a note"), Runs.RECORDING);
        store().delete(List.of(entry));
        assertThat(runs(SESSION)).isEmpty();
        store().add(SESSION, Runs.at(2, ""), Runs.RECORDING);

        store().restore(List.of(entry));

        assertThat(runs(SESSION)).containsExactly(Runs.at(2, ""), Runs.at(1, "a note"));
    }

    @Test
    void removesWhatWasDeletedADayAgo() throws IOException {
        HistoryEntry entry = store().add(SESSION, Runs.at(1, ""), Runs.RECORDING);
        store().delete(List.of(entry));
        Instant now = Instant.now();
        Files.setLastModifiedTime(entry.folder(), FileTime.from(now.minus(Duration.ofHours(25))));

        store().add(SESSION, Runs.at(now.getEpochSecond(), ""), Runs.RECORDING);

        assertThat(entry.folder()).doesNotExist();
    }

    @Test
    void followsFilesAndFolders() throws IOException {
        store().add(SESSION, Runs.at(1, ""), Runs.RECORDING);
        Path mail = Path.of("/home/user/mail");

        store().moved(mail.resolve("split.seam"), mail.resolve("other.seam"));
        store().moved(mail, Path.of("/srv/mail"));

        assertThat(runs(SESSION)).isEmpty();
        assertThat(runs(new Origin.File(Path.of("/srv/mail/other.seam")))).containsExactly(Runs.at(1, ""));
    }

    /** The runs of a file that was there before are not lost with it. */
    @Test
    void joinsHistoriesWhereAFileTakesThePlaceOfAnother() throws IOException {
        Origin draft = new Origin.Untitled("Untitled");
        store().add(SESSION, Runs.at(1, ""), Runs.RECORDING);
        store().add(draft, Runs.at(2, ""), Runs.RECORDING);

        store().renamed(draft, SESSION);

        assertThat(runs(SESSION)).containsExactly(Runs.at(2, ""), Runs.at(1, ""));
        assertThat(runs(draft)).isEmpty();
    }

    @Test
    void leavesOutWhatIsDamagedAndListsTheRest() throws IOException {
        HistoryEntry damaged = store().add(SESSION, Runs.at(1, ""), Runs.RECORDING);
        store().add(SESSION, Runs.at(2, ""), Runs.RECORDING);
        Files.writeString(damaged.folder().resolve("run"), "mailseam run 1\ntime never\n");

        assertThat(runs(SESSION)).containsExactly(Runs.at(2, ""));
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        store().add(SESSION, Runs.at(1, ""), Runs.RECORDING);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("history"))))
                .isEqualTo("rwx------");
    }
}
