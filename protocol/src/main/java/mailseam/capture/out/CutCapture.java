package mailseam.capture.out;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureReader;
import mailseam.capture.file.Packet;
import mailseam.capture.tcp.ConnectionFrames;
import mailseam.capture.tcp.ConnectionPlace;

/**
 * A capture as pcapng, whole or cut down to some of its connections. Fragments of IP stay with the segments that they carry; secrets of
 * TLS sessions are not copied. Nothing that others read is changed by it.
 */
public final class CutCapture {
    /** So many packets are read before the next question whether to go on. */
    private static final int AT_ONCE = 10_000;

    private final CaptureFile file;
    private final String version;
    private final LongPredicate goOn;
    private boolean stopped;

    /**
     * Gets ready.
     *
     * @param goOn is told now and then how many octets of the capture are done with; false ends the work
     */
    public CutCapture(CaptureFile file, String version, LongPredicate goOn) {
        this.file = file;
        this.version = version;
        this.goOn = goOn;
    }

    /**
     * Writes the packets of some connections as they were captured.
     *
     * @param what   the connections in words, for the comment of the file
     * @param places where they are
     * @return whether all was written
     */
    public boolean write(String what, List<ConnectionPlace> places, OutputStream to) throws IOException {
        long half = file.octets().length() / 2;
        if (!goOn(0)) {
            return false;
        }
        BitSet frames = ConnectionFrames.of(places, file, read -> goOn(read / 2));
        return !stopped && write(frames::get, frames.length() - 1, "Cut down by Mailseam " + version + " to " + what
                + "; the packets, their times and their comments are as they were captured.",
                read -> goOn(half + read / 2), to);
    }

    /** Writes all packets that there are now. */
    public boolean copy(OutputStream to) throws IOException {
        return write(_ -> true, Integer.MAX_VALUE, "Saved by Mailseam " + version
                + "; the packets, their times and their comments are as they were captured.", this::goOn, to);
    }

    private boolean goOn(long read) {
        stopped |= !goOn.test(read);
        return !stopped;
    }

    private boolean write(IntPredicate chosen, int last, String comment, LongPredicate more, OutputStream to)
            throws IOException {
        OutputStream out = new BufferedOutputStream(to);
        PcapngWriter writer = new PcapngWriter(out);
        writer.section("Mailseam " + version, comment);
        PacketCopies copies = new PacketCopies(writer);
        CaptureReader reader = CaptureReader.of(file.octets());
        Packet packet = new Packet();
        while (reader.next(packet) && packet.frame() <= last) {
            if (chosen.test(packet.frame())) {
                copies.copy(packet, PacketCopies.comments(reader.facts(), packet.frame()));
            }
            if (packet.frame() % AT_ONCE == 0 && !more.test(reader.mark().offset())) {
                return false;
            }
        }
        out.flush();
        return true;
    }

    /** Names of conversations for the comment: {@code conversation 3} or {@code conversations 3, 5}. */
    public static String words(List<Integer> numbers) {
        return (numbers.size() == 1 ? "conversation " : "conversations ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
