package mailseam.report.embed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The chunks of a PNG (PNG specification 5.3), and texts in them: {@code iTXt}, compressed, in parts one behind the other. */
public final class PngChunks {
    /** What every PNG begins with. */
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** The keyword of the chunks that hold a session. */
    static final String KEYWORD = "Mailseam session";
    /** No session is larger; a hostile picture may say otherwise. */
    static final int MOST = 64 << 20;
    private static final byte[] FLAGS = {0, 1, 0, 0, 0};
    private static final int HEAD = KEYWORD.length() + FLAGS.length;

    private final DataOutputStream out;

    /** Writes the signature. */
    public PngChunks(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(SIGNATURE);
    }

    /** Writes a chunk with its length and its sum. */
    public void write(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
        out.flush();
    }

    /** Writes a part of the session; all parts together are its text. */
    public void session(String part) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(KEYWORD.getBytes(StandardCharsets.ISO_8859_1));
        data.write(FLAGS);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(data)) {
            deflated.write(part.getBytes(StandardCharsets.UTF_8));
        }
        write("iTXt", data.toByteArray());
    }

    static boolean isPng(byte[] file) {
        return file.length >= SIGNATURE.length
                && ByteBuffer.wrap(file, 0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
    }

    /** The session of a picture, or none; a picture that is cut off gives what is whole of none. */
    static List<String> read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file, SIGNATURE.length, file.length - SIGNATURE.length);
        List<byte[]> parts = new ArrayList<>();
        while (in.remaining() >= 12) {
            int length = in.getInt();
            int type = in.getInt();
            if (length < 0 || length > in.remaining() - 4) {
                return List.of();
            }
            byte[] data = new byte[length];
            in.get(data).getInt();
            if (type == ByteBuffer.wrap("iTXt".getBytes(StandardCharsets.US_ASCII)).getInt() && isSession(data)) {
                parts.add(data);
            }
        }
        return parts.isEmpty() ? List.of() : inflate(parts);
    }

    private static boolean isSession(byte[] data) {
        return data.length > HEAD
                && new String(data, 0, KEYWORD.length(), StandardCharsets.ISO_8859_1).equals(KEYWORD)
                && ByteBuffer.wrap(data, KEYWORD.length(), FLAGS.length).equals(ByteBuffer.wrap(FLAGS));
    }

    private static List<String> inflate(List<byte[]> parts) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            try (InflaterInputStream in = new InflaterInputStream(
                    new ByteArrayInputStream(part, HEAD, part.length - HEAD))) {
                text.writeBytes(in.readNBytes(MOST - text.size() + 1));
            } catch (IOException _) {
                return List.of();
            }
            if (text.size() > MOST) {
                return List.of();
            }
        }
        return List.of(text.toString(StandardCharsets.UTF_8));
    }
}
