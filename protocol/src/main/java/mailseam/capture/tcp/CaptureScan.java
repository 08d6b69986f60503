package mailseam.capture.tcp;

import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.Packet;
import mailseam.capture.packet.Unwrapper;

/** Reads a capture once, from the beginning, and tells of its connections as it goes. */
public final class CaptureScan {
    private final CaptureFile file;
    private final Connections connections;
    private final Packet packet = new Packet();
    private final Unwrapper unwrapper = new Unwrapper();
    private long frames;
    private long segments;

    /** A scan that has read nothing yet. */
    public CaptureScan(CaptureFile file, Connections.Factory factory) {
        this.file = file;
        this.connections = new Connections(factory, file.octets());
    }

    /**
     * Reads packets that are there now.
     *
     * @param most so many at most
     * @return whether there may be more at once
     */
    public boolean read(int most) {
        for (int i = 0; i < most; i++) {
            if (!file.next(packet)) {
                return false;
            }
            frames++;
            if (unwrapper.read(packet)) {
                segments++;
                connections.take(unwrapper.tcp(), file.reader());
            }
        }
        return true;
    }

    /** The capture has ended: all connections do. */
    public void end() {
        connections.end();
        file.end();
    }

    /** What there was so far. */
    public Counts counts() {
        return new Counts(frames, segments, connections.count(), unwrapper.cut(), unwrapper.fragments(),
                unwrapper.incomplete());
    }

    /**
     * What a capture has.
     *
     * @param frames     packets that were read
     * @param segments   those that were, or completed, TCP segments
     * @param cut        those with a header that was cut off
     * @param fragments  those that were fragments of IP
     * @param incomplete packets of IP in fragments of which some did not come
     */
    public record Counts(long frames, long segments, int connections, long cut, long fragments, long incomplete) {
    }
}
