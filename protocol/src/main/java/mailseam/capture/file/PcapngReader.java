package mailseam.capture.file;

/**
 * Reads pcapng: blocks, each with its type and its length before and behind it. Sections may differ in their order of octets, and
 * interfaces in their link type and in what their times mean. Blocks of other types are skipped; those of type 0x0BAD count as
 * frames, as in Wireshark, so that the numbers agree.
 */
final class PcapngReader implements CaptureReader {
    /** The type of the block that begins a section; it reads the same in both orders of octets. */
    static final int SECTION = 0x0A0D0D0A;
    private static final int INTERFACE = 1;
    private static final int OLD_PACKET = 2;
    private static final int SIMPLE_PACKET = 3;
    private static final int NAMES = 4;
    private static final int PACKET = 6;
    private static final int SECRETS = 10;
    private static final int CUSTOM = 0xBAD;
    private static final int CUSTOM_NOT_COPIED = 0x40000BAD;
    private static final int ORDER_MAGIC = 0x1A2B3C4D;
    private static final int HEAD = 8;
    private static final int LEAST_BLOCK = 12;
    private static final int LONGEST_BLOCK = LONGEST + 1024 * 1024;

    private final Window window;
    private final CaptureFacts facts;
    private PcapngSection section = new PcapngSection(true);
    private long at;
    private long last;
    private int frame;
    private long nanos;
    private boolean broken;

    PcapngReader(Window window, CaptureFacts facts) {
        this.window = window;
        this.facts = facts;
    }

    @Override
    public boolean next(Packet packet) {
        while (!broken && window.reach(at, LEAST_BLOCK)) {
            int type = window.int32(at);
            if (type == SECTION && !beginSection()) {
                return false;
            }
            long length = window.uint32(at + 4);
            if (length < LEAST_BLOCK || length > LONGEST_BLOCK) {
                return broken("A block is said to have " + length + " octets. From here on the file is not read.");
            }
            int whole = (int) (length + 3) & ~3;
            if (!window.reach(at, whole)) {
                return false;
            }
            if (window.uint32(at + length - 4) != length) {
                facts.note(CaptureNote.Kind.ODD, at, frame,
                        "A block has another length at its end than at its beginning.");
            }
            boolean isPacket = read(type, at + HEAD, at + length - 4, packet);
            last = at;
            at += whole;
            if (isPacket) {
                return true;
            }
        }
        return false;
    }

    private boolean beginSection() {
        if (!window.reach(at, LEAST_BLOCK + 4)) {
            return false;
        }
        window.order(false);
        int magic = window.int32(at + HEAD);
        if (magic != ORDER_MAGIC && magic != Integer.reverseBytes(ORDER_MAGIC)) {
            return broken("A section does not say in which order its octets are. From here on the file is not read.");
        }
        window.order(magic != ORDER_MAGIC);
        section = new PcapngSection(magic != ORDER_MAGIC);
        int major = window.uint16(at + HEAD + 4);
        return major == 1 || broken("This is pcapng of version " + major + "; only 1 is known.");
    }

    private boolean broken(String text) {
        broken = true;
        facts.note(CaptureNote.Kind.BROKEN, at, frame, text);
        return false;
    }

    private boolean read(int type, long from, long end, Packet packet) {
        switch (type) {
            case SECTION -> comments(from + 16, end, 0);
            case INTERFACE -> addInterface(from, end);
            case NAMES -> PcapngNames.read(window, from, end, facts);
            case SECRETS -> secrets(from, end);
            case CUSTOM, CUSTOM_NOT_COPIED -> frame++;
            case PACKET -> {
                return packet(from, end, end - from < 20 ? -1 : window.uint32(from), packet);
            }
            case OLD_PACKET -> {
                return packet(from, end, end - from < 20 ? -1 : window.uint16(from), packet);
            }
            case SIMPLE_PACKET -> {
                return simplePacket(from, end, packet);
            }
            default -> {
            }
        }
        return false;
    }

    private void addInterface(long from, long end) {
        if (end - from < 8) {
            facts.note(CaptureNote.Kind.ODD, from, frame, "The description of an interface is too short.");
            return;
        }
        PcapngInterface one = new PcapngInterface(window.uint16(from), window.uint32(from + 4));
        PcapngOptions options = new PcapngOptions(window, from + 8, end);
        while (options.next()) {
            if (options.code() == PcapngOptions.TIME_RESOLUTION && options.length() >= 1) {
                one = one.resolution(options.uint8());
            } else if (options.code() == PcapngOptions.TIME_OFFSET && options.length() >= 8) {
                one = one.offset(options.int64());
            } else if (options.code() == PcapngOptions.COMMENT) {
                facts.comment(0, options.text());
            }
        }
        section.add(one);
    }

    private boolean packet(long from, long end, long interfaceIndex, Packet packet) {
        frame++;
        PcapngInterface one = interfaceIndex < 0 ? null : section.get(interfaceIndex);
        if (one == null) {
            facts.note(CaptureNote.Kind.ODD, from, frame,
                    "Frame " + frame + " is of an interface that is not described.");
            return false;
        }
        long captured = window.uint32(from + 12);
        if (captured > end - from - 20) {
            facts.note(CaptureNote.Kind.ODD, from, frame, "Frame " + frame + " is said to be longer than its block.");
            captured = end - from - 20;
        }
        nanos = one.nanos(window.uint32(from + 4) << 32 | window.uint32(from + 8));
        packet.is(window, from + 20, (int) captured, Math.max(captured, window.uint32(from + 16)));
        packet.came(frame, nanos, one.linkType());
        comments(from + 20 + ((captured + 3) & ~3), end, frame);
        return true;
    }

    /** A packet without a time, of the first interface: the time of the packet before it is taken. */
    private boolean simplePacket(long from, long end, Packet packet) {
        frame++;
        PcapngInterface one = section.get(0);
        if (one == null || end - from < 4) {
            facts.note(CaptureNote.Kind.ODD, from, frame,
                    "Frame " + frame + " is of an interface that is not described.");
            return false;
        }
        long length = window.uint32(from);
        long captured = Math.min(Math.min(length, end - from - 4), one.snap() == 0 ? length : one.snap());
        packet.is(window, from + 4, (int) captured, length);
        packet.came(frame, nanos, one.linkType());
        return true;
    }

    private void secrets(long from, long end) {
        if (end - from >= 8) {
            long length = Math.min(window.uint32(from + 4), end - from - 8);
            facts.secret(window.int32(from), from + 8, (int) length);
        }
    }

    private void comments(long from, long end, int about) {
        if (from + 4 > end) {
            return;
        }
        PcapngOptions options = new PcapngOptions(window, from, end);
        while (options.next()) {
            if (options.code() == PcapngOptions.COMMENT) {
                facts.comment(about, options.text());
            }
        }
    }

    @Override
    public void end() {
        long left = window.octets().length() - at;
        if (!broken && left > 0) {
            facts.note(CaptureNote.Kind.CUT_OFF, at, frame,
                    "The file is cut off inside a block: the last " + left + " octets are not read.");
        }
    }

    @Override
    public CaptureFacts facts() {
        return facts;
    }

    @Override
    public Mark mark() {
        return new Mark(last, frame - 1, section.mark());
    }

    @Override
    public CaptureReader at(Mark mark) {
        PcapngReader reader = new PcapngReader(new Window(window.octets()), new CaptureFacts());
        reader.at = mark.offset();
        reader.frame = mark.frame();
        reader.section = ((PcapngSection.Mark) mark.state()).copy();
        reader.window.order(reader.section.isLittle());
        return reader;
    }
}
