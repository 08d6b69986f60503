package mailseam.app.theme;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** Which theme is shown: the system's, until the user chooses. */
public final class Themes {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> SHEETS = List.of("/mailseam/assets/css/modena-bridge.css",
            "/mailseam/assets/css/workbench.css",
            "/mailseam/assets/css/blocks.css", "/mailseam/assets/css/aids.css",
            "/mailseam/assets/css/reach.css");

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();

    /** Follows a colour scheme until somebody chooses. */
    public Themes(ObservableValue<ColorScheme> system) {
        choice.subscribe(now -> theme.set(now.theme(Theme.of(system.getValue()))));
        system.subscribe(scheme -> theme.set(choice.get().theme(Theme.of(scheme))));
    }

    /** The theme that is shown. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /** What the user wants; to be set. */
    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /** Shows the other theme, and follows the system no longer. */
    public void toggle() {
        choice.set(ThemeChoice.of(theme.get().other()));
    }

    /** Dresses a scene, and the application with it. */
    public void dress(Scene scene) {
        for (String sheet : SHEETS) {
            URL url = Objects.requireNonNull(Themes.class.getResource(sheet), sheet);
            scene.getStylesheets().add(url.toExternalForm());
        }
        theme.subscribe(now -> {
            Application.setUserAgentStylesheet(now.userAgentStylesheet());
            scene.getRoot().pseudoClassStateChanged(DARK, now == Theme.DARK);
        });
    }
}
