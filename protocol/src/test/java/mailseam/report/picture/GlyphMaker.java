package mailseam.report.picture;

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

/** Draws the glyphs that pictures are made with, once, with the font of this machine: needs fonts-dejavu-core. */
public final class GlyphMaker {
    private GlyphMaker() {
    }

    /** Writes {@code glyphs.gz}, from the folder of the module {@code protocol}. */
    public static void main(String[] args) throws IOException {
        Font font = new Font("DejaVu Sans Mono", Font.PLAIN, Glyphs.FONT);
        Path file = Path.of("src/main/resources/mailseam/report/picture/glyphs.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (char c = Glyphs.FIRST; c <= Glyphs.LAST; c++) {
                out.write(glyph(font, c));
            }
        }
    }

    /** Sixteen steps of ink are enough, and take half the room. */
    private static byte[] glyph(Font font, char c) {
        BufferedImage image = new BufferedImage(Glyphs.WIDTH, Glyphs.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fill(font.createGlyphVector(pen.getFontRenderContext(), new char[]{c}).getOutline(0, 46));
        pen.dispose();
        byte[] ink = new byte[Glyphs.WIDTH * Glyphs.HEIGHT];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (byte) (image.getRaster().getSample(i % Glyphs.WIDTH, i / Glyphs.WIDTH, 0) / 17 * 17);
        }
        return ink;
    }
}
