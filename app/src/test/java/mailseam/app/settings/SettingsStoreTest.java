package mailseam.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import mailseam.app.action.ActionId;
import mailseam.app.document.DiskFiles;
import mailseam.app.task.InlineTasks;
import mailseam.app.task.QueuedTasks;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.app.theme.FontSizes;
import mailseam.app.theme.Theme;
import mailseam.app.theme.ThemeChoice;
import mailseam.app.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    @TempDir
    Path folder;

    private final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final List<String> failures = new ArrayList<>();

    private StateFile file(String name, Tasks tasks) {
        return new StateFile(folder.resolve("state").resolve(name), new DiskFiles(new Texts(Locale.ENGLISH)), tasks,
                cause -> failures.add(String.valueOf(cause)));
    }

    private Settings start(String looks, String keys) {
        Settings settings = new Settings(new Themes(system));
        new SettingsStore(settings, file("settings", new InlineTasks()), file("keys", new InlineTasks()))
                .start(looks, keys);
        return settings;
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("state").resolve(name));
    }

    @Test
    void settingsComeBackAtTheNextStart() throws IOException {
        Settings first = start("", "");
        first.themes().choice().set(ThemeChoice.DARK);
        first.fonts().window().set(17);
        first.fonts().editor().set(11);
        first.keys().give(Map.of(ActionId.SAVE, List.of()));

        Settings second = start(written("settings"), written("keys"));

        assertThat(second.themes().theme().get()).isEqualTo(Theme.DARK);
        assertThat(second.fonts().window().get()).isEqualTo(17);
        assertThat(second.fonts().editor().get()).isEqualTo(11);
        assertThat(second.keys().changed()).isEqualTo(Map.of(ActionId.SAVE, List.of()));
        assertThat(failures).isEmpty();
    }

    @Test
    void whatOtherVersionsWroteIsKept() throws IOException {
        Settings settings = start("sound off\nfont-size huge\nfont-size 400\ntheme mauve\n",
                "# my keys\nteleport F9\n");
        assertThat(settings.fonts().window().get()).isEqualTo(FontSizes.LARGEST);
        assertThat(settings.themes().choice().get()).isEqualTo(ThemeChoice.SYSTEM);

        settings.fonts().grow(-1);
        settings.keys().give(Map.of(ActionId.SAVE, List.of()));

        assertThat(written("settings")).startsWith("sound off\nfont-size huge\ntheme mauve\n")
                .contains("font-size " + (FontSizes.LARGEST - 1) + "\n");
        assertThat(written("keys")).isEqualTo("# my keys\nteleport F9\nsave none\n");
    }

    @Test
    void systemsThemeIsFollowedUntilOneIsChosen() {
        Settings settings = start("", "");
        system.set(ColorScheme.DARK);
        assertThat(settings.themes().theme().get()).isEqualTo(Theme.DARK);
        settings.themes().toggle();
        assertThat(settings.themes().theme().get()).isEqualTo(Theme.LIGHT);
        system.set(ColorScheme.LIGHT);
        settings.themes().toggle();
        assertThat(settings.themes().choice().get()).isEqualTo(ThemeChoice.DARK);
        settings.themes().choice().set(ThemeChoice.SYSTEM);
        assertThat(settings.themes().theme().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void lastTextStaysHoweverManyAreWrittenAtOnce() throws IOException {
        QueuedTasks tasks = new QueuedTasks();
        StateFile file = file("keys", tasks);
        file.write("1");
        file.write("2");
        file.write("3");

        tasks.pass();

        assertThat(written("keys")).isEqualTo("3");
    }

    @Test
    void failedWritingIsToldAndTheNextOneIsTried() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where the folder should be");
        StateFile file = file("keys", new InlineTasks());
        file.write("1");
        file.write("2");

        assertThat(failures).hasSize(2);
    }
}
