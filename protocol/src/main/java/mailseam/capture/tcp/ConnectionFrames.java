package mailseam.capture.tcp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureReader;
import mailseam.capture.file.Packet;
import mailseam.capture.packet.TcpPacket;
import mailseam.capture.packet.Unwrapper;

/** The numbers of all frames that carry segments of some connections, fragments of IP included; found in one reading of a capture. */
public final class ConnectionFrames {
    /** So many packets are read before the next question whether to go on. */
    private static final int AT_ONCE = 10_000;

    /** A connection of which frames are still to be found. */
    private static final class Wanted {
        private final ConnectionPlace place;
        private int found;

        Wanted(ConnectionPlace place) {
            this.place = place;
        }

        boolean has(Packet packet) {
            return found < place.frames() && packet.frame() > place.begin().frame();
        }
    }

    private final Map<Endpoints, List<Wanted>> wanted = new HashMap<>();
    private final BitSet frames = new BitSet();
    private long left;

    private ConnectionFrames(List<ConnectionPlace> places) {
        for (ConnectionPlace place : places) {
            wanted.computeIfAbsent(place.endpoints(), _ -> new ArrayList<>()).add(new Wanted(place));
            left += place.frames();
        }
    }

    /**
     * Finds them.
     *
     * @param places where the connections are
     * @param goOn   is told now and then how many octets of the capture were read; false ends the work, and some are lacking then
     */
    public static BitSet of(List<ConnectionPlace> places, CaptureFile file, LongPredicate goOn) {
        ConnectionFrames all = new ConnectionFrames(places);
        places.stream().map(ConnectionPlace::begin).min(Comparator.comparingLong(CaptureReader.Mark::offset))
                .ifPresent(begin -> all.read(file.reader().at(begin), goOn));
        return all.frames;
    }

    private void read(CaptureReader reader, LongPredicate goOn) {
        Unwrapper unwrapper = new Unwrapper();
        Packet packet = new Packet();
        while (left > 0 && reader.next(packet)) {
            if (unwrapper.read(packet)) {
                take(unwrapper.tcp(), packet);
            }
            if (packet.frame() % AT_ONCE == 0 && !goOn.test(reader.mark().offset())) {
                return;
            }
        }
    }

    private void take(TcpPacket tcp, Packet packet) {
        for (Wanted one : wanted.getOrDefault(Endpoints.of(tcp, Endpoints.source(tcp)), List.of())) {
            if (one.has(packet)) {
                one.found++;
                left--;
                tcp.addFrames(frames);
            }
        }
    }
}
