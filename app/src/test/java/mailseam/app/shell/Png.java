package mailseam.app.shell;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** Writes a picture as PNG with 8 bits for each of red, green and blue, so that no module for pictures is needed. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {
    }

    /** The octets of the file. */
    public static byte[] of(Image image) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(octets);
        out.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt((int) image.getWidth());
        fields.writeInt((int) image.getHeight());
        fields.write(new byte[]{8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", pixels(image));
        chunk(out, "IEND", new byte[0]);
        return octets.toByteArray();
    }

    private static byte[] pixels(Image image) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        PixelReader pixels = image.getPixelReader();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int y = 0; y < image.getHeight(); y++) {
                out.write(0);
                for (int x = 0; x < image.getWidth(); x++) {
                    int colour = pixels.getArgb(x, y);
                    out.write(colour >> 16);
                    out.write(colour >> 8);
                    out.write(colour);
                }
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
