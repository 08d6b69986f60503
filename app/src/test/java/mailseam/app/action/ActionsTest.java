package mailseam.app.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private final SimpleStringProperty unavailable = new SimpleStringProperty("");
    private final List<ActionId> done = new ArrayList<>();

    private List<Action> all() {
        return Arrays.stream(ActionId.values()).map(id -> new Action(id, unavailable, () -> done.add(id))).toList();
    }

    @Test
    void noTwoActionsShareAKey() {
        List<KeyCombination> keys = Arrays.stream(ActionId.values()).flatMap(id -> id.keys().stream()).toList();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(ActionId.values()).allMatch(id -> !id.keys().isEmpty());
    }

    @Test
    void unavailableActionDoesNothingAndSaysWhy() {
        Action run = new Actions(all()).get(ActionId.RUN);
        unavailable.set("a run goes on");

        run.fire();
        assertThat(done).isEmpty();
        assertThat(run.disabled().get()).isTrue();

        unavailable.set("");
        run.fire();
        assertThat(done).containsExactly(ActionId.RUN);
    }

    @Test
    void everyIdentityHasExactlyOneAction() {
        assertThatThrownBy(() -> new Actions(all().subList(1, 3))).isInstanceOf(IllegalArgumentException.class);
        List<Action> twice = new ArrayList<>(all());
        twice.add(twice.getFirst());
        assertThatThrownBy(() -> new Actions(twice)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyActionIsInAMenu() {
        Actions actions = new Actions(all());

        assertThat(Arrays.stream(Category.values()).flatMap(category -> actions.in(category).stream()))
                .containsExactlyInAnyOrderElementsOf(actions.all());
    }
}
