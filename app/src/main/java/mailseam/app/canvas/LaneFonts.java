package mailseam.app.canvas;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The fonts of the lanes, with the width of a character of the one that has a single width. */
public record LaneFonts(Font label, Font small, Font octets, double octetWidth) {
    public static LaneFonts standard() {
        Font octets = Font.font("DejaVu Sans Mono", 12);
        Font fixed = octets.getFamily().contains("Mono") ? octets : Font.font("monospace", 12);
        Text probe = new Text("0".repeat(100));
        probe.setFont(fixed);
        return new LaneFonts(Font.font(11.5), Font.font(10.5), fixed, probe.getLayoutBounds().getWidth() / 100);
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
