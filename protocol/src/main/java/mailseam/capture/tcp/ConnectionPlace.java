package mailseam.capture.tcp;

import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureReader;
import mailseam.capture.file.Packet;
import mailseam.capture.packet.TcpPacket;
import mailseam.capture.packet.Unwrapper;

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
        CaptureReader reader = file.reader().at(begin);
        Connections connections = new Connections(factory, file.octets());
        Unwrapper unwrapper = new Unwrapper();
        Packet packet = new Packet();
        int found = 0;
        while (found < frames && reader.next(packet)) {
            TcpPacket tcp = unwrapper.tcp();
            if (unwrapper.read(packet) && endpoints.are(tcp, Endpoints.source(tcp))) {
                found++;
                connections.take(tcp, reader);
            }
        }
        connections.end();
    }
}
