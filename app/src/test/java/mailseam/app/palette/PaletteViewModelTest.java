package mailseam.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mailseam.app.document.DiskFiles;
import mailseam.app.settings.StateFile;
import mailseam.app.task.InlineTasks;
import mailseam.app.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteViewModelTest {
    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private PaletteViewModel model;

    private PaletteItem item(String name, String help, String why) {
        return new PaletteItem("action " + name, name, "File", "icon", "", help, why, () -> done.add(name));
    }

    @BeforeEach
    void open() {
        LastUsed lastUsed = new LastUsed(
                new StateFile(folder.resolve("palette"), new DiskFiles(new Texts(Locale.ENGLISH)),
                        new InlineTasks(), cause -> done.add(cause.getMessage())));
        lastUsed.read("action gone\naction Save\n");
        model = new PaletteViewModel(() -> List.of(item("New", "", ""), item("Save", "Saves", ""),
                item("Save as", "", ""), item("Stop", "Ends the run", "nothing runs")),
                line -> item("line " + line, "", ""), lastUsed);
        model.open();
    }

    private List<String> found() {
        return model.found().stream().map(found -> found.item().name()).toList();
    }

    @Test
    void whatWasUsedLastComesFirst() throws Exception {
        assertThat(found()).containsExactly("Save", "New", "Save as", "Stop");

        model.run(model.found().get(2));
        model.open();

        assertThat(done).containsExactly("Save as");
        assertThat(found()).containsExactly("Save as", "Save", "New", "Stop");
        assertThat(Files.readString(folder.resolve("palette")))
                .startsWith("action Save as\naction gone\naction Save\n");
    }

    @Test
    void lettersAreSoughtInTheNameAndThenInTheHelp() {
        model.query().set("sa");
        assertThat(found()).containsExactly("Save", "Save as");
        model.query().set("ends");
        assertThat(found()).containsExactly("Stop");
        model.query().set("qqq");
        assertThat(found()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsThereAndIsNotDone() {
        model.query().set("stop");

        assertThat(model.found().getFirst().item().unavailable()).isEqualTo("nothing runs");
        assertThat(model.run(model.found().getFirst())).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void colonGoesToALine() {
        model.query().set(":120");
        assertThat(found()).containsExactly("line 120");
        for (String wrong : List.of(":", ":0", ":x", ":99999999999", ":-1")) {
            model.query().set(wrong);
            assertThat(found()).as(wrong).isEmpty();
        }
    }
}
