package mailseam.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import mailseam.app.action.ActionId;
import mailseam.app.keys.Keymap;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import org.junit.jupiter.api.Test;

class KeySheetTest {
    private final Keymap keymap = new Keymap();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final KeySheet sheet = new KeySheet(keymap,
            List.of(ViewKeys.of("lanes").and("Up, Down", "lanes.key.pair")), texts);

    @Test
    void everyActionAndEveryKeyOfAViewHasALine() {
        List<KeySheet.Line> lines = sheet.sections("").stream().flatMap(section -> section.lines().stream()).toList();

        assertThat(lines).hasSize(ActionId.values().length + 1)
                .contains(new KeySheet.Line("Save", "Ctrl+S"),
                        new KeySheet.Line("Paired command or reply", "Up, Down"));
    }

    @Test
    void changedKeysAreShown() {
        keymap.give(Map.of(ActionId.SAVE, List.of()));

        assertThat(sheet.sections("save").getFirst().lines()).contains(new KeySheet.Line("Save", ""));
    }

    @Test
    void searchTakesNamesKeysAndTitles() {
        assertThat(sheet.sections("f5")).flatExtracting(KeySheet.Section::lines)
                .extracting(KeySheet.Line::name).contains("Run", "Stop", "Show the run");
        assertThat(sheet.sections("timeline lanes")).hasSize(1);
        assertThat(sheet.sections("no such thing")).isEmpty();
    }

    @Test
    void textHasNamesAndKeysInColumns() {
        assertThat(sheet.text()).startsWith("File\n  New session                         Ctrl+N\n")
                .contains("\nTimeline lanes\n  Paired command or reply             Up, Down\n");
    }
}
