package mailseam.app.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** How large the letters are: of the whole window, and of session text and octets, in pixels of the style sheets. */
public final class FontSizes {
    /** The smallest that can be read. */
    public static final int SMALLEST = 9;
    /** The largest with which the window is still of use. */
    public static final int LARGEST = 28;
    /** What the program brings. */
    public static final int USUAL = 13;
    /** The size of icons beside letters of the usual size, as the theme has it. */
    private static final int ICON = 18;

    private final IntegerProperty window = bounded();
    private final IntegerProperty editor = bounded();

    private static IntegerProperty bounded() {
        return new SimpleIntegerProperty(USUAL) {
            @Override
            public void set(int size) {
                super.set(Math.clamp(size, SMALLEST, LARGEST));
            }
        };
    }

    /** Of everything but session text and octets; to be set, what is out of bounds becomes the bound. */
    public IntegerProperty window() {
        return window;
    }

    /** Of session text and octets; to be set, what is out of bounds becomes the bound. */
    public IntegerProperty editor() {
        return editor;
    }

    /** By how much what is drawn is larger than usual. */
    public ObservableValue<Double> scale() {
        return window.map(size -> size.doubleValue() / USUAL);
    }

    /** Makes everything larger or smaller by some pixels. */
    public void grow(int by) {
        window.set(window.get() + by);
        editor.set(editor.get() + by);
    }

    /** As the program brings them. */
    public void reset() {
        window.set(USUAL);
        editor.set(USUAL);
    }

    /** Keeps a style sheet of the sizes in a scene, behind all others, until that is ended. */
    public Subscription dress(Scene scene) {
        Sheet sheet = new Sheet(scene);
        return Subscription.combine(window.subscribe(_ -> sheet.set(sheet())),
                editor.subscribe(_ -> sheet.set(sheet())));
    }

    private String sheet() {
        String css = String.format(Locale.ROOT,
                ".root{-fx-font-size:%dpx}.seam-editor,.text-area.octets,.list-view.octets{-fx-font-size:%dpx}"
                        + ".ikonli-font-icon{-fx-icon-size:%dpx}",
                window.get(), editor.get(), ICON * window.get() / USUAL);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Sheet {
        private final Scene scene;
        private String shown = "";

        Sheet(Scene scene) {
            this.scene = scene;
        }

        void set(String next) {
            scene.getStylesheets().remove(shown);
            scene.getStylesheets().add(next);
            shown = next;
        }
    }
}
