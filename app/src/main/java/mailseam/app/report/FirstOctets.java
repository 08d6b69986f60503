package mailseam.app.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the first octets that are written, and ends the writing when it has them. */
final class FirstOctets extends OutputStream {
    /** It has all that it keeps. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int most;

    FirstOctets(int most) {
        this.most = most;
    }

    byte[] kept() {
        return kept.toByteArray();
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[]{(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        int room = Math.min(length, most - kept.size());
        kept.write(octets, from, room);
        if (room < length) {
            throw new Full();
        }
    }
}
