package mailseam.capture.file;

/** What is no capture, or none that can be read: no packets, and a note that says why. */
final class UnreadableCapture implements CaptureReader {
    private final CaptureFacts facts;

    /** Why is said elsewhere. */
    UnreadableCapture(CaptureFacts facts) {
        this.facts = facts;
    }

    UnreadableCapture(CaptureFacts facts, String reason) {
        this(facts);
        facts.note(CaptureNote.Kind.NOT_READABLE, 0, 0, reason);
    }

    /** Why a file that starts so cannot be read. */
    static String reason(int magic) {
        return Packing.of(magic) == Packing.NONE ? "The file is no pcap or pcapng capture."
                : "The file is compressed more than once.";
    }

    @Override
    public boolean next(Packet packet) {
        return false;
    }

    @Override
    public void end() {
    }

    @Override
    public CaptureFacts facts() {
        return facts;
    }

    @Override
    public Mark mark() {
        return new Mark(0, 0, this);
    }

    @Override
    public CaptureReader at(Mark mark) {
        return this;
    }
}
