package mailseam.report.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import mailseam.report.embed.PngChunks;

/** Draws a scene as a PNG (24 bits a pixel), a band at a time, so that a tall picture takes no more memory than a small one. */
public final class PngPicture {
    /** The largest scale. */
    public static final int LARGEST = 4;
    private static final int BAND = 128;
    private static final int PART = 1 << 16;

    private final Scene scene;
    private final int scale;
    private final PngChunks chunks;

    private PngPicture(Scene scene, int scale, PngChunks chunks) {
        this.scene = scene;
        this.scale = scale;
        this.chunks = chunks;
    }

    /**
     * Writes all but the last chunk: what follows may be more chunks.
     *
     * @param scale how many pixels stand for one of the scene, from 1 to {@link #LARGEST}
     */
    public static PngChunks write(Scene scene, int scale, OutputStream out) throws IOException {
        PngPicture picture = new PngPicture(scene, scale, new PngChunks(out));
        picture.header();
        picture.pixels();
        return picture.chunks;
    }

    private void header() throws IOException {
        chunks.write("IHDR", ByteBuffer.allocate(13).putInt(scene.width() * scale).putInt(scene.height() * scale)
                .put(new byte[]{8, 2, 0, 0, 0}).array());
        int perMetre = 3780 * scale;
        chunks.write("pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
    }

    private void pixels() throws IOException {
        Raster raster = new Raster(scene.width() * scale, BAND * scale, scale, Glyphs.load());
        Deflater deflater = new Deflater(Deflater.BEST_SPEED + 2);
        try (DeflaterOutputStream out = new DeflaterOutputStream(new Parts(), deflater, PART)) {
            byte[] row = new byte[1 + scene.width() * scale * 3];
            for (int top = 0; top < scene.height(); top += BAND) {
                int end = Math.min(scene.height(), top + BAND);
                raster.begin(top * scale);
                for (Shape shape : within(top, end)) {
                    raster.draw(shape);
                }
                for (int y = 0; y < (end - top) * scale; y++) {
                    raster.row(y, row);
                    out.write(row);
                }
            }
        } finally {
            deflater.end();
        }
    }

    private List<Shape> within(int top, int end) {
        return scene.shapes().stream().filter(shape -> shape.top() <= end && shape.bottom() >= top).toList();
    }

    /** Each write becomes a chunk; the deflater writes as much as its buffer holds. */
    private final class Parts extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            write(new byte[]{(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            chunks.write("IDAT", java.util.Arrays.copyOfRange(octets, from, from + length));
        }
    }
}
