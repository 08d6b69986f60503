package mailseam.capture.out;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import mailseam.capture.file.CaptureFacts;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.Packet;

/**
 * Several captures as one, in the order of their times: the parts of a rotated capture, or what was captured in several places. A
 * packet that two of them have is there twice.
 */
public final class MergedCapture {
    private MergedCapture() {
    }

    /** A capture and the packet that it stands at. */
    private record Source(CaptureFile file, Packet packet, int number) {
        boolean advance() throws IOException {
            boolean more = true;
            while (!file.next(packet)) {
                more = file.more();
                if (!more) {
                    break;
                }
            }
            return more;
        }
    }

    /**
     * Reads captures to their ends and closes them.
     *
     * @param folder where the merged capture is kept until it is closed
     */
    public static CaptureFile of(List<CaptureFile> captures, Path folder) throws IOException {
        Path merged = Files.createTempFile(folder, "capture", ".merged");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(merged))) {
            merge(captures, new PcapngWriter(out));
        } catch (IOException failed) {
            Files.deleteIfExists(merged);
            throw failed;
        } finally {
            for (CaptureFile capture : captures) {
                capture.close();
            }
        }
        return CaptureFile.temporary(merged);
    }

    private static void merge(List<CaptureFile> captures, PcapngWriter writer) throws IOException {
        PriorityQueue<Source> heads = new PriorityQueue<>(
                Comparator.<Source>comparingLong(source -> source.packet.nanos()).thenComparingInt(Source::number));
        for (CaptureFile capture : captures) {
            Source source = new Source(capture, new Packet(), heads.size());
            if (source.advance()) {
                heads.add(source);
            }
        }
        writer.section("Mailseam", "Several captures as one");
        PacketCopies copies = new PacketCopies(writer);
        while (!heads.isEmpty()) {
            Source next = heads.remove();
            copies.copy(next.packet, PacketCopies.comments(next.file.facts(), next.packet.frame()));
            if (next.advance()) {
                heads.add(next);
            }
        }
        List<CaptureFacts.HostName> names = new ArrayList<>();
        captures.forEach(capture -> names.addAll(capture.facts().names()));
        for (CaptureFacts.HostName name : names) {
            writer.name(InetAddress.ofLiteral(name.address()).getAddress(), name.name());
        }
    }
}
