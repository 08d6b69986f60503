package mailseam.capture.out;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mailseam.capture.file.CaptureFacts;
import mailseam.capture.file.Packet;

/** Copies packets into a new capture, octet for octet and with their times and comments; one interface for each link type. */
final class PacketCopies {
    private final PcapngWriter writer;
    private final Map<Integer, Integer> interfaces = new HashMap<>();

    PacketCopies(PcapngWriter writer) {
        this.writer = writer;
    }

    void copy(Packet packet, List<String> comments) throws IOException {
        Integer known = interfaces.get(packet.linkType());
        if (known == null) {
            known = interfaces.size();
            interfaces.put(packet.linkType(), known);
            writer.describe(packet.linkType(), "");
        }
        writer.packet(known, packet.nanos(), packet.octets().toArray(), packet.length(), comments);
    }

    /** The comments of a capture that are about a frame; they were read last, since they stand with it. */
    static List<String> comments(CaptureFacts facts, int frame) {
        return facts.lastComments().stream().filter(comment -> comment.frame() == frame)
                .map(CaptureFacts.Comment::text).toList();
    }
}
