package mailseam.capture.file;

/**
 * Reads pcap: a header of 24 octets, then packets with a header of 16, or 24 in the modified kind. The numbers are in the order of
 * octets of the machine that wrote them, and so is the magic number that tells which.
 */
final class PcapReader implements CaptureReader {
    private static final int FILE_HEADER = 24;
    private static final int LINK_TYPE = 0xFFFF;
    private static final int RESERVED = 0x03FF_0000;
    private static final long SECOND = 1_000_000_000L;

    private final Window window;
    private final CaptureFacts facts;
    private final PcapFlavour flavour;
    private final int linkType;
    private final int minorVersion;
    private long at;
    private long last;
    private int frame;
    private boolean broken;

    private PcapReader(Window window, CaptureFacts facts, PcapFlavour flavour, int linkType, int minorVersion) {
        this.window = window;
        this.facts = facts;
        this.flavour = flavour;
        this.linkType = linkType;
        this.minorVersion = minorVersion;
        this.at = FILE_HEADER;
    }

    static CaptureReader of(Window window, CaptureFacts facts, PcapFlavour flavour) {
        window.order(flavour.isLittle());
        if (!window.reach(0, FILE_HEADER)) {
            return new UnreadableCapture(facts, "The file ends inside the header of the capture.");
        }
        int major = window.uint16(4);
        int minor = window.uint16(6);
        int link = window.int32(20);
        if (major != 2) {
            return new UnreadableCapture(facts,
                    "This is pcap of version " + major + "." + minor + "; only 2 is known.");
        }
        if ((link & RESERVED) != 0) {
            return new UnreadableCapture(facts, "The link type of the capture, " + Integer.toUnsignedString(link)
                    + ", is none.");
        }
        return new PcapReader(window, facts, flavour, link & LINK_TYPE, minor);
    }

    @Override
    public boolean next(Packet packet) {
        if (broken || !window.reach(at, flavour.recordHeader())) {
            return false;
        }
        long captured = window.uint32(at + 8);
        long length = window.uint32(at + 12);
        if (minorVersion < 3 || (minorVersion == 3 && captured > length)) {
            long swapped = captured;
            captured = length;
            length = swapped;
        }
        if (captured > LONGEST) {
            broken = true;
            facts.note(CaptureNote.Kind.BROKEN, at, frame, "Packet " + (frame + 1) + " is said to have " + captured
                    + " octets. No packet has so many: from here on the file is not read.");
            return false;
        }
        long octets = at + flavour.recordHeader();
        long nanos = window.uint32(at) * SECOND + window.uint32(at + 4) * flavour.nanosPerUnit();
        if (!window.reach(octets, (int) captured)) {
            return false;
        }
        frame++;
        last = at;
        packet.is(window, octets, (int) captured, Math.max(captured, length));
        packet.came(frame, nanos, linkType);
        at = octets + captured;
        return true;
    }

    @Override
    public void end() {
        long left = window.octets().length() - at;
        if (!broken && left > 0) {
            facts.note(CaptureNote.Kind.CUT_OFF, at, frame, "The file is cut off inside packet " + (frame + 1)
                    + ": the last " + left + " octets are not read.");
        }
    }

    @Override
    public CaptureFacts facts() {
        return facts;
    }

    @Override
    public Mark mark() {
        return new Mark(last, frame - 1, flavour);
    }

    @Override
    public CaptureReader at(Mark mark) {
        Window other = new Window(window.octets());
        other.order(flavour.isLittle());
        PcapReader reader = new PcapReader(other, new CaptureFacts(), flavour, linkType, minorVersion);
        reader.at = mark.offset();
        reader.frame = mark.frame();
        return reader;
    }
}
