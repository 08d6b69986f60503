package mailseam.app.variable;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;

/** The choice of an environment, or of none. */
public final class EnvironmentChoice {
    private final VariablesViewModel model;
    private final ComboBox<Optional<NamedEnvironment>> box;
    private boolean filling;

    /** A choice with an identity and words of its own. */
    public EnvironmentChoice(VariablesViewModel model, Texts texts, Describe describe, String key) {
        this.model = model;
        box = describe.as(key, new ComboBox<>());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<NamedEnvironment> item) {
                return item == null ? "" : item.map(one -> texts.get("environment.name", one.name()))
                        .orElseGet(() -> texts.get("environment.none"));
            }

            @Override
            public Optional<NamedEnvironment> fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.setOnShowing(_ -> model.look());
        box.valueProperty().subscribe(now -> {
            if (!filling && now != null) {
                model.chosen().set(now.orElse(null));
            }
        });
        model.environments().addListener((ListChangeListener<NamedEnvironment>) _ -> fill());
        model.chosen().subscribe(_ -> fill());
    }

    private void fill() {
        filling = true;
        box.getItems().setAll(model.environments().stream().map(Optional::of).toList());
        box.getItems().addFirst(Optional.empty());
        box.setValue(Optional.ofNullable(model.chosen().get()));
        filling = false;
    }

    /** The control. */
    public ComboBox<Optional<NamedEnvironment>> node() {
        return box;
    }
}
