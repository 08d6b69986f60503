package mailseam.capture.file;

import mailseam.smtp.Octets;

/** Goes through the options at the end of a block; it stops where they make no sense. */
final class PcapngOptions {
    static final int COMMENT = 1;
    static final int TIME_RESOLUTION = 9;
    static final int TIME_OFFSET = 14;
    private static final int HEADER = 4;

    private final Window window;
    private final long end;
    private long next;
    private int code;
    private long at;
    private int length;

    /** The options between two offsets, which the window has reached. */
    PcapngOptions(Window window, long from, long end) {
        this.window = window;
        this.next = from;
        this.end = end;
    }

    boolean next() {
        if (next + HEADER > end) {
            return false;
        }
        code = window.uint16(next);
        length = window.uint16(next + 2);
        at = next + HEADER;
        next = at + ((length + 3) & ~3);
        return code != 0 && at + length <= end;
    }

    int code() {
        return code;
    }

    int length() {
        return length;
    }

    int uint8() {
        return window.uint8(at);
    }

    long int64() {
        long first = window.uint32(at);
        long second = window.uint32(at + 4);
        return window.isLittle() ? second << 32 | first : first << 32 | second;
    }

    String text() {
        return Octets.wrap(window.array(), window.index(at), length).utf8();
    }
}
