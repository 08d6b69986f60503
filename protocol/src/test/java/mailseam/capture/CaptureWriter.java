package mailseam.capture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes captures in all the forms that are read. */
final class CaptureWriter {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteOrder order;
    private final int magic;

    private CaptureWriter(ByteOrder order, int magic) {
        this.order = order;
        this.magic = magic;
    }

    /** pcap; the magic number tells which kind. */
    static CaptureWriter pcap(ByteOrder order, int magic, int linkType) {
        CaptureWriter writer = new CaptureWriter(order, magic);
        writer.numbers(magic).write(2, 2).write(4, 2).write(0, 8).write(65_535, 4).write(linkType, 4);
        return writer;
    }

    static CaptureWriter pcap(int linkType) {
        return pcap(ByteOrder.LITTLE_ENDIAN, 0xA1B2C3D4, linkType);
    }

    /** pcapng without a section yet. */
    static CaptureWriter pcapng(ByteOrder order) {
        return new CaptureWriter(order, 0);
    }

    CaptureWriter section() {
        return block(0x0A0D0D0A, new Numbers().write(0x1A2B3C4D, 4).write(1, 2).write(0, 2).write(-1, 8).octets());
    }

    CaptureWriter describe(int linkType, byte[] options) {
        return block(1, new Numbers().write(linkType, 2).write(0, 2).write(65_535, 4).octets(options).octets());
    }

    CaptureWriter packet(int index, long units, byte[] packet, byte[] options) {
        return block(6, new Numbers().write(index, 4).write(units >>> 32, 4).write(units, 4).write(packet.length, 4)
                .write(packet.length, 4).octets(packet).pad().octets(options).octets());
    }

    CaptureWriter simplePacket(byte[] packet) {
        return block(3, new Numbers().write(packet.length, 4).octets(packet).octets());
    }

    CaptureWriter block(int type, byte[] body) {
        byte[] padded = new Numbers().octets(body).pad().octets();
        out.writeBytes(new Numbers().write(type, 4).write(padded.length + 12, 4).octets(padded)
                .write(padded.length + 12, 4).octets());
        return this;
    }

    byte[] option(int code, byte[] value) {
        return new Numbers().write(code, 2).write(value.length, 2).octets(value).pad().octets();
    }

    byte[] comment(String text) {
        return option(1, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] number(long number, int octets) {
        return new Numbers().write(number, octets).octets();
    }

    /** A packet in pcap. */
    CaptureWriter add(long nanos, byte[] packet) {
        return add(nanos, packet, packet.length);
    }

    /** A packet of which only the first octets were captured. */
    CaptureWriter add(long nanos, byte[] packet, int captured) {
        boolean isNanos = magic == 0xA1B23C4D;
        numbers((int) (nanos / SECOND)).write(nanos % SECOND / (isNanos ? 1 : 1000), 4).write(captured, 4)
                .write(packet.length, 4);
        if (magic == 0xA1B2CD34) {
            out.writeBytes(new byte[8]);
        }
        out.write(packet, 0, captured);
        return this;
    }

    byte[] octets() {
        return out.toByteArray();
    }

    private Numbers numbers(long first) {
        return new Numbers(out).write(first, 4);
    }

    private final class Numbers {
        private final ByteArrayOutputStream to;

        Numbers() {
            this(new ByteArrayOutputStream());
        }

        Numbers(ByteArrayOutputStream to) {
            this.to = to;
        }

        Numbers write(long number, int octets) {
            ByteBuffer eight = ByteBuffer.allocate(8).order(order).putLong(0, number);
            to.write(eight.array(), order == ByteOrder.LITTLE_ENDIAN ? 0 : 8 - octets, octets);
            return this;
        }

        Numbers octets(byte[] octets) {
            to.writeBytes(octets);
            return this;
        }

        Numbers pad() {
            to.writeBytes(new byte[-to.size() & 3]);
            return this;
        }

        byte[] octets() {
            return to.toByteArray();
        }
    }
}
