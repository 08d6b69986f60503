package mailseam.capture.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailseam.smtp.Octets;

/**
 * Writes the blocks of a pcapng file (draft-ietf-opsawg-pcapng), the least octet first, times in nanoseconds. Texts are cut where they
 * are longer than 4,000 characters, and show no control characters: they may come from the network.
 */
public final class PcapngWriter {
    private static final int SECTION = 0x0A0D0D0A;
    private static final int ORDER_MAGIC = 0x1A2B3C4D;
    private static final int INTERFACE = 1;
    private static final int NAMES = 4;
    private static final int PACKET = 6;
    private static final int COMMENT = 1;
    private static final int APPLICATION = 4;
    private static final int NAME = 2;
    private static final int TIME_RESOLUTION = 9;
    private static final byte NANOSECONDS = 9;
    private static final int LONGEST_TEXT = 4000;

    private final OutputStream out;

    /** A file that begins with a section; the stream stays the caller's. */
    public PcapngWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Begins the section.
     *
     * @param application who writes it
     * @param comment     what it is, or an empty string
     */
    public void section(String application, String comment) throws IOException {
        byte[] options = options(List.of(new Option(COMMENT, comment), new Option(APPLICATION, application)));
        ByteBuffer body = buffer(16 + options.length).putInt(ORDER_MAGIC).putShort((short) 1).putShort((short) 0)
                .putLong(-1).put(options);
        block(SECTION, body);
    }

    /** Describes an interface; the first is number 0. */
    public void describe(int linkType, String name) throws IOException {
        byte[] options = options(
                List.of(new Option(NAME, name), new Option(TIME_RESOLUTION, Octets.wrap(new byte[]{NANOSECONDS}))));
        block(INTERFACE,
                buffer(8 + options.length).putShort((short) linkType).putShort((short) 0).putInt(0).put(options));
    }

    /** Gives an address, of 4 or 16 octets, a name. */
    public void name(byte[] address, String name) throws IOException {
        byte[] text = (plain(name) + "\0").getBytes(StandardCharsets.UTF_8);
        int length = address.length + text.length;
        ByteBuffer body = buffer(4 + padded(length) + 4).putShort((short) (address.length == 4 ? 1 : 2))
                .putShort((short) length).put(address).put(text);
        block(NAMES, body.position(body.capacity()));
    }

    /**
     * Writes a packet.
     *
     * @param index    the number of its interface
     * @param nanos    when, in nanoseconds since 1970
     * @param captured the octets that are there
     * @param length   how many the packet had
     */
    public void packet(int index, long nanos, byte[] captured, long length, List<String> comments) throws IOException {
        byte[] options = options(comments.stream().map(comment -> new Option(COMMENT, comment)).toList());
        ByteBuffer body = buffer(20 + padded(captured.length) + options.length).putInt(index)
                .putInt((int) (nanos >>> 32)).putInt((int) nanos).putInt(captured.length).putInt((int) length)
                .put(captured);
        body.position(20 + padded(captured.length)).put(options);
        block(PACKET, body);
    }

    private void block(int type, ByteBuffer body) throws IOException {
        int length = 12 + body.capacity();
        out.write(octets(buffer(8).putInt(type).putInt(length)));
        out.write(octets(body));
        out.write(octets(buffer(4).putInt(length)));
    }

    private record Option(int code, Octets value) {
        Option(int code, String text) {
            this(code, Octets.wrap(plain(text).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** All options that say something, and the end of them. */
    private static byte[] options(List<Option> options) {
        int length = options.stream().mapToInt(option -> option.value.isEmpty() ? 0 : 4 + padded(option.value.length()))
                .sum();
        ByteBuffer all = buffer(length == 0 ? 0 : length + 4);
        for (Option option : options) {
            if (!option.value.isEmpty()) {
                all.putShort((short) option.code).putShort((short) option.value.length()).put(option.value.toArray())
                        .position(padded(all.position()));
            }
        }
        return octets(all);
    }

    private static String plain(String text) {
        String cut = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
        return cut.replaceAll("\\p{Cntrl}", " ");
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] octets(ByteBuffer buffer) {
        byte[] all = new byte[buffer.capacity()];
        buffer.get(0, all);
        return all;
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
