package mailseam.app.theme;

import javafx.scene.paint.Color;

/** Contrast as WCAG 2.2 defines it. */
public final class Wcag {
    /** For text (1.4.3). */
    public static final double TEXT = 4.5;
    /** For large text (1.4.3) and for marks that carry meaning (1.4.11). */
    public static final double MARK = 3;

    private Wcag() {
    }

    /** From 1 to 21; both opaque. */
    public static double contrast(Color front, Color behind) {
        double one = luminance(front);
        double other = luminance(behind);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** What is seen where something that may be translucent lies over an opaque colour. */
    public static Color over(Color front, double opacity, Color behind) {
        Color opaque = new Color(front.getRed(), front.getGreen(), front.getBlue(), 1);
        return behind.interpolate(opaque, front.getOpacity() * opacity);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
