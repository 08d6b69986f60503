package mailseam.app.canvas;

import java.net.URL;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The fonts of the lanes, with the width of a character of the one that has a single width. They come with the program. */
public record LaneFonts(Font label, Font small, Font tiny, Font octets, double octetWidth, TextMeasure measure) {
    private static final String FOLDER = "/mailseam/assets/fonts/";

    /** The fonts, loaded from the program where the system does not have them. */
    public static LaneFonts standard() {
        Font octets = font("DejaVu Sans Mono", "DejaVuSansMono.ttf", 12);
        Text probe = new Text("0".repeat(100));
        probe.setFont(octets);
        return new LaneFonts(sans(11.5), sans(10.5), sans(9), octets, probe.getLayoutBounds().getWidth() / 100,
                new TextMeasure());
    }

    private static Font sans(double size) {
        return font("DejaVu Sans", "DejaVuSans.ttf", size);
    }

    private static Font font(String family, String file, double size) {
        Font found = Font.font(family, size);
        if (found.getFamily().equals(family)) {
            return found;
        }
        URL own = Objects.requireNonNull(LaneFonts.class.getResource(FOLDER + file), file);
        Font loaded = Font.loadFont(own.toExternalForm(), size);
        return loaded == null ? found : loaded;
    }

    /** As much of a text as fits into a width, with an ellipsis where something is cut off; empty if hardly anything fits. */
    public static String fit(String text, double width, double perCharacter) {
        int room = (int) (width / perCharacter);
        if (text.length() <= room) {
            return text;
        }
        return room < 3 ? "" : text.substring(0, room - 1) + "\u2026";
    }
}
