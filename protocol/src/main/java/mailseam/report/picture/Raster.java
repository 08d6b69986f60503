package mailseam.report.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A band of a picture in pixels: what does not fall into it is not drawn. */
final class Raster {
    private static final int DASH = 4;

    private final int width;
    private final int scale;
    private final int[] pixels;
    private final int rows;
    private final Glyphs glyphs;
    private final Map<Integer, ScaledGlyph> drawn = new HashMap<>();
    private int top;

    Raster(int width, int rows, int scale, Glyphs glyphs) {
        this.width = width;
        this.rows = rows;
        this.scale = scale;
        this.glyphs = glyphs;
        this.pixels = new int[width * rows];
    }

    /** Begins a band, empty, at a row of the picture. */
    void begin(int first) {
        top = first;
        Arrays.fill(pixels, Tone.PAGE.rgb());
    }

    void draw(Shape shape) {
        switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Rule rule -> fill(Math.min(rule.x1(), rule.x2()) * scale, rule.top() * scale,
                    (Math.max(rule.x1(), rule.x2()) + 1) * scale, rule.bottom() * scale, rule.tone().rgb());
            case Shape.Arrow arrow -> {
                for (int i = 0; i < Shape.Arrow.SIZE * scale; i++) {
                    fill(arrow.x() * scale - i, arrow.y() * scale - i * 2 / 3, arrow.x() * scale - i + 1,
                            arrow.y() * scale + i * 2 / 3 + scale, arrow.tone().rgb());
                }
            }
            case Shape.Text text -> text(text);
        }
    }

    /** Puts a row of the band behind the first octet of an array: red, green and blue of each pixel. */
    void row(int row, byte[] octets) {
        int from = row * width;
        for (int x = 0, at = 1; x < width; x++, at += 3) {
            int pixel = pixels[from + x];
            octets[at] = (byte) (pixel >> 16);
            octets[at + 1] = (byte) (pixel >> 8);
            octets[at + 2] = (byte) pixel;
        }
    }

    private void box(Shape.Box box) {
        int left = box.x() * scale;
        int right = (box.x() + box.width()) * scale;
        int first = box.y() * scale;
        int last = (box.y() + box.height()) * scale;
        fill(left, first, right, last, box.fill().rgb());
        edge(left, first, right, first + scale, box);
        edge(left, last - scale, right, last, box);
        edge(left, first, left + scale, last, box);
        edge(right - scale, first, right, last, box);
    }

    private void edge(int left, int first, int right, int last, Shape.Box box) {
        int dash = box.dashed() ? DASH * scale : Integer.MAX_VALUE / 4;
        for (int x = left; x < right; x += 2 * dash) {
            for (int row = first; row < last; row += 2 * dash) {
                fill(x, row, Math.min(right, x + dash), Math.min(last, row + dash), box.edge().rgb());
            }
        }
    }

    private void fill(int left, int first, int right, int last, int rgb) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        for (int row = Math.max(first - top, 0); row < Math.min(last - top, rows) && from < to; row++) {
            Arrays.fill(pixels, row * width + from, row * width + to, rgb);
        }
    }

    private void text(Shape.Text text) {
        double advance = text.size() * 0.602 * scale;
        String characters = Glyphs.drawable(text.text());
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            if (character != ' ') {
                blend(drawn.computeIfAbsent(text.size() << 16 | character,
                        _ -> ScaledGlyph.of(glyphs, character, text.size() * scale)),
                        (int) Math.round(text.x() * scale + i * advance), text.y() * scale, text.tone().rgb());
            }
        }
    }

    private void blend(ScaledGlyph glyph, int left, int first, int rgb) {
        for (int y = Math.max(0, top - first); y < glyph.height() && first + y - top < rows; y++) {
            for (int x = 0; x < glyph.width() && left + x < width; x++) {
                int ink = glyph.ink(x, y);
                if (ink > 0 && left + x >= 0) {
                    int at = (first + y - top) * width + left + x;
                    pixels[at] = mix(pixels[at], rgb, ink);
                }
            }
        }
    }

    private static int mix(int under, int over, int ink) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int below = under >> shift & 0xFF;
            mixed |= (below + ((over >> shift & 0xFF) - below) * ink / 255) << shift;
        }
        return mixed;
    }
}
