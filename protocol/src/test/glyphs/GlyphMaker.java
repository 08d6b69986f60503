import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Draws the glyphs that pictures are made with, once, with the font of this machine: needs fonts-dejavu-core. No part of the build:
 * {@code java src/test/glyphs/GlyphMaker.java} from the folder of the module {@code protocol} writes them. The measures are those of
 * {@code mailseam.report.picture.Glyphs}.
 */
public final class GlyphMaker {
    private static final int WIDTH = 29;
    private static final int HEIGHT = 58;
    private static final int FONT = 48;
    private static final char FIRST = ' ';
    private static final char LAST = '\u017F';

    private GlyphMaker() {
    }

    /** Writes {@code glyphs.gz}, from the folder of the module {@code protocol}. */
    public static void main(String[] args) throws IOException {
        Font font = new Font("DejaVu Sans Mono", Font.PLAIN, FONT);
        Path file = Path.of("src/main/resources/mailseam/report/picture/glyphs.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (char c = FIRST; c <= LAST; c++) {
                out.write(glyph(font, c));
            }
        }
    }

    /** Sixteen steps of ink are enough, and take half the room. */
    private static byte[] glyph(Font font, char c) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fill(font.createGlyphVector(pen.getFontRenderContext(), new char[]{c}).getOutline(0, 46));
        pen.dispose();
        byte[] ink = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (byte) (image.getRaster().getSample(i % WIDTH, i / WIDTH, 0) / 17 * 17);
        }
        return ink;
    }
}
