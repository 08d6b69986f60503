package mailseam.report.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * How characters look: DejaVu Sans Mono, drawn once at 48 pixels, so that a picture is the same everywhere and needs no font of the
 * system. Latin letters with all their accents; for another character its number stands in the text.
 */
final class Glyphs {
    static final int WIDTH = 29;
    static final int HEIGHT = 58;
    static final int FONT = 48;
    static final char FIRST = ' ';
    static final char LAST = '\u017F';
    private static final int COUNT = LAST - FIRST + 1;

    private final byte[] alpha;

    private Glyphs(byte[] alpha) {
        this.alpha = alpha;
    }

    static Glyphs load() throws IOException {
        try (InputStream in = Glyphs.class.getResourceAsStream("glyphs.gz")) {
            if (in == null) {
                throw new IOException("the glyphs are missing from this program");
            }
            byte[] alpha = new byte[COUNT * WIDTH * HEIGHT];
            new DataInputStream(new GZIPInputStream(in)).readFully(alpha);
            return new Glyphs(alpha);
        }
    }

    /** The text with the number of each character that there is no glyph for. */
    static String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints().forEach(point -> drawable.append(point >= FIRST && point <= LAST ? Character.toString(point)
                : String.format("\\u{%X}", point)));
        return drawable.toString();
    }

    /** How much of a rectangle of a character's cell is ink, from 0 to 255; the sides are in pixels of the cell. */
    int ink(char character, double left, double top, double right, double bottom) {
        int base = (character - FIRST) * WIDTH * HEIGHT;
        double sum = 0;
        for (int y = (int) top; y < Math.min(bottom, HEIGHT); y++) {
            double rows = Math.min(bottom, y + 1) - Math.max(top, y);
            for (int x = (int) left; x < Math.min(right, WIDTH); x++) {
                sum += rows * (Math.min(right, x + 1) - Math.max(left, x)) * (alpha[base + y * WIDTH + x] & 0xFF);
            }
        }
        return (int) Math.round(sum / ((right - left) * (bottom - top)));
    }
}
