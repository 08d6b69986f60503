package mailseam.report.picture;

/** A character at one size: how much ink each of its pixels has. */
final class ScaledGlyph {
    private final int width;
    private final int height;
    private final byte[] ink;

    private ScaledGlyph(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new byte[width * height];
    }

    /** The glyph of a character; {@code size} is the height of the font in pixels. */
    static ScaledGlyph of(Glyphs glyphs, char character, int size) {
        double factor = (double) Glyphs.FONT / size;
        ScaledGlyph scaled = new ScaledGlyph((int) Math.ceil(Glyphs.WIDTH / factor),
                (int) Math.ceil(Glyphs.HEIGHT / factor));
        for (int y = 0; y < scaled.height; y++) {
            for (int x = 0; x < scaled.width; x++) {
                scaled.ink[y * scaled.width + x] = (byte) glyphs.ink(character, x * factor, y * factor,
                        (x + 1) * factor, (y + 1) * factor);
            }
        }
        return scaled;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** From 0 to 255. */
    int ink(int x, int y) {
        return ink[y * width + x] & 0xFF;
    }
}
