package mailseam.capture.file;

/** What is no capture, or none that can be read: no packets, and a note that says why. */
final class UnreadableCapture implements CaptureReader {
    private static final int GZIP = 0x1F8B;
    private static final int ZSTD = 0x28B52FFD;

    private final CaptureFacts facts;

    UnreadableCapture(CaptureFacts facts, String reason) {
        this.facts = facts;
        facts.note(CaptureNote.Kind.NOT_READABLE, 0, 0, reason);
    }

    static boolean isPacked(int magic) {
        return magic == ZSTD || magic >>> 16 == GZIP;
    }

    /** Why a file that starts so cannot be read. */
    static String reason(int magic) {
        if (magic == ZSTD) {
            return "The file is compressed with zstd, which is not read here: unpack it first, with zstd -d.";
        }
        return magic >>> 16 == GZIP ? "The file is compressed more than once."
                : "The file is no pcap or pcapng capture.";
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
