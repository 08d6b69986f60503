package mailseam.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import mailseam.app.action.ActionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeymapTest {
    private final Keymap keymap = new Keymap();

    private static KeyCombination key(String word) {
        return KeyNames.parse(word).orElseThrow();
    }

    @Test
    void givenKeyIsTakenFromTheOneThatHadIt() {
        keymap.give(Map.of(ActionId.SAVE, List.of(key("Ctrl+R"))));

        assertThat(keymap.keys(ActionId.SAVE).getValue()).containsExactly(key("Ctrl+R"));
        assertThat(keymap.keys(ActionId.RUN).getValue()).containsExactly(key("F5"));
        assertThat(keymap.changed()).containsOnlyKeys(ActionId.SAVE, ActionId.RUN);
    }

    @Test
    void resetTakesTheUsualKeysBackFromWhoeverHasThem() {
        keymap.give(Map.of(ActionId.SAVE, List.of(key("F5"))));

        keymap.reset(ActionId.RUN);

        assertThat(keymap.keys(ActionId.RUN).getValue()).isEqualTo(ActionId.RUN.keys());
        assertThat(keymap.keys(ActionId.SAVE).getValue()).isEmpty();
        keymap.reset();
        assertThat(keymap.changed()).isEmpty();
    }

    @Test
    void manyChangesAreToldOnceAndWhenAllAreDone() {
        List<String> seen = new ArrayList<>();
        keymap.revision().subscribe((_, _) -> seen.add(KeyNames.display(keymap.keys(ActionId.RUN).getValue()) + "/"
                + KeyNames.display(keymap.keys(ActionId.STOP).getValue())));

        keymap.give(Map.of(ActionId.RUN, List.of(key("F9")), ActionId.STOP, List.of()));

        assertThat(seen).containsExactly("F9/");
    }

    @Test
    void shortcutIsControlWhereItIs() {
        assertThat(keymap.holder(key("Ctrl+S"), ActionId.RUN)).contains(ActionId.SAVE);
        assertThat(keymap.holder(key("Shortcut+S"), ActionId.SAVE)).isEmpty();
        assertThat(keymap.holder(key("Ctrl+Alt+Shift+F2"), ActionId.RUN)).isEmpty();
    }

    @Test
    void textThatWasWrittenIsReadAlike() {
        keymap.give(Map.of(ActionId.SAVE, List.of(key("Ctrl+Page_Down"), key("F9")), ActionId.STOP, List.of()));

        String text = KeysFile.write(List.of("# mine"), keymap.changed());

        assertThat(text).startsWith("# mine\nsave Ctrl+Page_Down F9\n").contains("\nstop none\n");
        assertThat(KeysFile.read(text).changed()).isEqualTo(keymap.changed());
        assertThat(KeysFile.read(text).wrong()).isEmpty();
    }

    @Test
    void linesThatAreNotUnderstoodAreKept() {
        KeysFile file = KeysFile.read("# comment\nsave Ctrl+Nonsense\nteleport Ctrl+T\n\nrun F9\n");

        assertThat(file.changed()).containsOnlyKeys(ActionId.RUN);
        assertThat(file.kept()).containsExactly("# comment", "save Ctrl+Nonsense", "teleport Ctrl+T");
        assertThat(file.wrong()).containsExactly("save Ctrl+Nonsense");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "save", "save  ", "save +", "save Ctrl+", "save Ctrl", "save \u0000",
            "save Ctrl+Ctrl+S",
            "save none F5", "save ''", "\uFEFFsave F5", "save F5 Foo"})
    void noTextIsAnException(String text) {
        assertThat(KeysFile.read(text).changed()).isEmpty();
    }
}
