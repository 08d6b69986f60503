package mailseam.capture.tcp;

import java.util.function.BiConsumer;
import mailseam.capture.file.CaptureReader;
import mailseam.capture.file.Packet;
import mailseam.capture.packet.TcpPacket;
import mailseam.capture.packet.Unwrapper;

/** Reads the packets between two ends in a capture, from a place on and as far as the capture has them now. */
public final class ConnectionReader {
    private final Endpoints endpoints;
    private final CaptureReader reader;
    private final BiConsumer<TcpPacket, CaptureReader> to;
    private final Unwrapper unwrapper = new Unwrapper();
    private final Packet packet = new Packet();
    private int frames;

    ConnectionReader(Endpoints endpoints, CaptureReader reader, BiConsumer<TcpPacket, CaptureReader> to) {
        this.endpoints = endpoints;
        this.reader = reader;
        this.to = to;
    }

    /**
     * Goes on over packets of the capture, whosever they are.
     *
     * @param most so many at most
     * @return whether there may be more at once
     */
    public boolean read(int most) {
        for (int i = 0; i < most; i++) {
            if (!reader.next(packet)) {
                return false;
            }
            TcpPacket tcp = unwrapper.tcp();
            if (unwrapper.read(packet) && endpoints.are(tcp, Endpoints.source(tcp))) {
                frames++;
                to.accept(tcp, reader);
            }
        }
        return true;
    }

    /** How many packets there were between the two ends. */
    public int frames() {
        return frames;
    }
}
