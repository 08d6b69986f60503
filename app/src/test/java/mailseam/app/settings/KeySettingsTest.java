package mailseam.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mailseam.app.action.ActionId;
import mailseam.app.keys.KeyNames;
import mailseam.app.keys.Keymap;
import mailseam.app.keys.PressedKey;
import mailseam.app.text.Texts;
import org.junit.jupiter.api.Test;

class KeySettingsTest {
    private final Keymap keymap = new Keymap();
    private final KeySettings model = new KeySettings(keymap, new Texts(Locale.ENGLISH));

    private void select(ActionId id) {
        model.selected().set(model.rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow());
    }

    private boolean press(KeyCode code, boolean control) {
        return model
                .press(PressedKey.of(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    private String keys(ActionId id) {
        return KeyNames.display(keymap.keys(id).getValue());
    }

    @Test
    void keyThatIsPressedIsGivenToTheSelectedAction() {
        select(ActionId.SAVE);
        model.ask(false);

        assertThat(press(KeyCode.CONTROL, true)).isTrue();
        assertThat(press(KeyCode.F24, true)).isTrue();

        assertThat(keys(ActionId.SAVE)).isEqualTo("Ctrl+F24");
        assertThat(model.asking().get()).isEqualTo(new Asking.Nothing());
        assertThat(model.selected().get()).satisfies(row -> assertThat(row.keys()).isEqualTo("Ctrl+F24"))
                .satisfies(row -> assertThat(row.changed()).isTrue());
        assertThat(press(KeyCode.F24, true)).isFalse();
    }

    @Test
    void oneMoreKeyComesBehindTheOthers() {
        select(ActionId.RUN);
        model.ask(true);
        press(KeyCode.F24, false);

        assertThat(keys(ActionId.RUN)).isEqualTo("F5, Ctrl+R, F24");
    }

    @Test
    void takenKeyIsAskedAboutBeforeItIsTaken() {
        select(ActionId.SAVE);
        model.ask(false);
        press(KeyCode.F5, false);

        assertThat(model.asking().get()).isInstanceOfSatisfying(Asking.Taken.class,
                taken -> assertThat(taken.holder()).isEqualTo(ActionId.RUN));
        assertThat(keys(ActionId.SAVE)).isEqualTo("Ctrl+S");
        model.askAgain();
        press(KeyCode.F5, false);
        model.take();

        assertThat(keys(ActionId.SAVE)).isEqualTo("F5");
        assertThat(keys(ActionId.RUN)).isEqualTo("Ctrl+R");
    }

    @Test
    void whatTypesIsNoKeyAndEscapeEndsTheAsking() {
        select(ActionId.SAVE);
        model.ask(false);
        press(KeyCode.A, false);
        assertThat(model.asking().get()).isEqualTo(new Asking.Press(ActionId.SAVE, false, "A"));

        press(KeyCode.ESCAPE, false);

        assertThat(model.asking().get()).isEqualTo(new Asking.Nothing());
        assertThat(keys(ActionId.SAVE)).isEqualTo("Ctrl+S");
    }

    @Test
    void keysAreTakenAwayAndBroughtBack() {
        select(ActionId.SAVE);
        model.clear();
        assertThat(keys(ActionId.SAVE)).isEmpty();
        model.reset();
        assertThat(keys(ActionId.SAVE)).isEqualTo("Ctrl+S");
        model.clear();
        select(ActionId.OPEN);
        model.clear();
        model.resetAll();
        assertThat(keymap.changed()).isEmpty();
    }

    @Test
    void searchTakesNamesMenusAndKeys() {
        model.query().set("ctrl+s");
        assertThat(model.rows()).extracting(KeyRow::id).contains(ActionId.SAVE);
        model.query().set("sheet of");
        assertThat(model.rows()).extracting(KeyRow::id).containsExactly(ActionId.KEYS);
        assertThat(model.selected().get()).isNotNull();
        model.query().set("no such thing");
        assertThat(model.selected().get()).isNull();
        model.ask(false);
        assertThat(model.asking().get()).isEqualTo(new Asking.Nothing());
    }
}
