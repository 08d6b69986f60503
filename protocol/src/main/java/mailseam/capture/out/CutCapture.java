package mailseam.capture.out;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureReader;
import mailseam.capture.file.Packet;
import mailseam.capture.tcp.ConnectionPlace;

/** A capture cut down to some of its connections. Fragments of IP stay with the segments that they carry. */
public final class CutCapture {
    private CutCapture() {
    }

    /**
     * Writes the packets of some connections as they were captured. Secrets of TLS sessions are not copied.
     *
     * @param what   the connections in words, for the comment of the file
     * @param places where they are
     */
    public static void write(CaptureFile file, String what, List<ConnectionPlace> places, String version,
            OutputStream to) throws IOException {
        BitSet frames = new BitSet();
        places.forEach(place -> frames.or(place.frames(file)));
        OutputStream out = new BufferedOutputStream(to);
        PcapngWriter writer = new PcapngWriter(out);
        writer.section("Mailseam " + version, "Cut down by Mailseam " + version + " to " + what
                + "; the packets, their times and their comments are as they were captured.");
        PacketCopies copies = new PacketCopies(writer);
        CaptureReader reader = CaptureReader.of(file.octets());
        Packet packet = new Packet();
        int last = frames.length() - 1;
        while (reader.next(packet) && packet.frame() <= last) {
            if (frames.get(packet.frame())) {
                copies.copy(packet, PacketCopies.comments(reader.facts(), packet.frame()));
            }
        }
        out.flush();
    }

    /** Names of conversations for the comment: {@code conversation 3} or {@code conversations 3, 5}. */
    public static String words(List<Integer> numbers) {
        return (numbers.size() == 1 ? "conversation " : "conversations ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
