package mailseam.capture.tcp;

import java.util.function.BiConsumer;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureReader;
import mailseam.capture.packet.TcpPacket;

/** Where in a capture the packets of one connection are: enough to read them again. */
public final class ConnectionPlace {
    private final Endpoints endpoints;
    private final CaptureReader.Mark begin;
    private final int frames;

    ConnectionPlace(Endpoints endpoints, CaptureReader.Mark begin, int frames) {
        this.endpoints = endpoints;
        this.begin = begin;
        this.frames = frames;
    }

    /** How many frames the connection has. */
    public int frames() {
        return frames;
    }

    /** Reads the connection again, and nothing else; the same is told as the first time. */
    public void read(CaptureFile file, Connections.Factory factory) {
        Connections connections = new Connections(factory, file.octets());
        packets(file, connections::take);
        connections.end();
    }

    Endpoints endpoints() {
        return endpoints;
    }

    /** The place before its first packet. */
    CaptureReader.Mark begin() {
        return begin;
    }

    /** Reads the connection again, and goes on where the capture has grown. */
    public ConnectionReader reader(CaptureFile file, Connections.Factory factory) {
        return new ConnectionReader(endpoints, file.reader().at(begin), new Connections(factory, file.octets())::take);
    }

    private void packets(CaptureFile file, BiConsumer<TcpPacket, CaptureReader> to) {
        ConnectionReader reader = new ConnectionReader(endpoints, file.reader().at(begin), to);
        boolean more = true;
        while (more && reader.frames() < frames) {
            more = reader.read(1);
        }
    }
}
