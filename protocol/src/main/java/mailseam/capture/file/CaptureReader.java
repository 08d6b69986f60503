package mailseam.capture.file;

/**
 * Reads the packets of a capture, one behind the other. It never throws for what is in the file: where the file makes no sense it
 * leaves a note, and where it ends it can be asked again once the file has grown.
 */
public sealed interface CaptureReader permits PcapReader, PcapngReader, UnreadableCapture {
    /** No capture has packets of more octets; what says so is broken. */
    int LONGEST = 4 * 1024 * 1024;

    /** A reader of any capture, at its first packet; what is none has no packets and a note. */
    static CaptureReader of(CaptureOctets octets) {
        Window window = new Window(octets);
        CaptureFacts facts = new CaptureFacts();
        if (!window.reach(0, 4)) {
            return new UnreadableCapture(facts, octets.length() == 0 ? "The file is empty."
                    : "The file is too short to be a capture.");
        }
        window.order(false);
        int magic = window.int32(0);
        if (magic == PcapngReader.SECTION) {
            return new PcapngReader(window, facts);
        }
        PcapFlavour flavour = PcapFlavour.of(magic);
        if (flavour == null) {
            return new UnreadableCapture(facts, UnreadableCapture.reason(magic));
        }
        return PcapReader.of(window, facts, flavour);
    }

    /**
     * Goes to the next packet.
     *
     * @return false if there is no whole packet more; perhaps there is one when the file has grown
     */
    boolean next(Packet packet);

    /** No more octets come: if the file ends inside a packet, that is noted. */
    void end();

    /** What the file says beside its packets, so far. */
    CaptureFacts facts();

    /** The place before the last packet, to come back to it later. */
    Mark mark();

    /** Another reader of the same octets, at a place that this one, or one like it, has marked; it notes nothing again. */
    CaptureReader at(Mark mark);

    /**
     * A place between two packets.
     *
     * @param offset where the next packet or block begins
     * @param frame  the number of the packet before
     * @param state  what else the reader knew there
     */
    record Mark(long offset, int frame, Object state) {
    }
}
