package mailseam.app.theme;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** Which theme is shown: the system's, until the user chooses. */
public final class Themes {
    private static final List<String> SHEETS = List.of("/mailseam/assets/css/modena-bridge.css",
            "/mailseam/assets/css/workbench.css");

    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ObservableValue<ColorScheme> system;
    private final ChangeListener<ColorScheme> follow;
    private boolean chosen;

    /** Follows a colour scheme until somebody toggles. */
    public Themes(ObservableValue<ColorScheme> system) {
        this.system = system;
        theme = new ReadOnlyObjectWrapper<>(Theme.of(system.getValue()));
        follow = (_, _, scheme) -> theme.set(Theme.of(scheme));
        system.addListener(follow);
    }

    /** The theme that is shown. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /** The theme that the user chose, or empty while the system's is followed. */
    public Optional<Theme> chosen() {
        return chosen ? Optional.of(theme.get()) : Optional.empty();
    }

    /** Shows a theme, and follows the system no longer. */
    public void choose(Theme chosenOne) {
        system.removeListener(follow);
        chosen = true;
        theme.set(chosenOne);
    }

    /** Shows the other theme, and follows the system no longer. */
    public void toggle() {
        choose(theme.get().other());
    }

    /** Dresses a scene, and the application with it. */
    public void dress(Scene scene) {
        for (String sheet : SHEETS) {
            URL url = Objects.requireNonNull(Themes.class.getResource(sheet), sheet);
            scene.getStylesheets().add(url.toExternalForm());
        }
        theme.subscribe(now -> {
            Application.setUserAgentStylesheet(now.userAgentStylesheet());
            scene.getRoot().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("dark"), now == Theme.DARK);
        });
    }
}
