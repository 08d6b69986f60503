package mailseam.smtp;

import java.util.Arrays;

/**
 * Reads one line after another, each up to its LF, and notes what is odd in it: CR without LF, LF without CR, and the first
 * NUL and the first octet of 128 or more of the line. A line within one piece is not copied; of a longer one the head is
 * kept.
 */
final class LineScanner {
    private final int headLimit;
    private byte[] head = {};
    private int kept;
    private long length;
    /** The line, where it lies in one piece. */
    private Octets whole = Octets.EMPTY;
    private boolean afterCr;
    private boolean seenNul;
    private long watch = OctetScan.EIGHT_BIT;

    LineScanner(Limits limits) {
        this.headLimit = limits.lineHead();
    }

    /** Octets of the line so far. */
    long length() {
        return length;
    }

    /**
     * Reads on to the end of the line or of the piece.
     *
     * @return whether the line is complete; then {@link #takeLine} must be called before reading on
     */
    boolean read(Cursor input, UnitDraft draft) {
        int from = input.at;
        int lineEnd = findEnd(input, draft);
        boolean complete = lineEnd > 0;
        int upTo = complete ? lineEnd : input.end;
        keep(input.array, from, upTo, complete);
        draft.take(input, upTo);
        return complete;
    }

    /** Octets of the line that nobody has lie behind those that were read. */
    void skip(long count) {
        length += count;
        afterCr = false;
    }

    /** The index behind the LF, or -1 if it has not come. */
    private int findEnd(Cursor input, UnitDraft draft) {
        byte[] array = input.array;
        int i = input.at;
        while (i < input.end) {
            if (afterCr) {
                afterCr = false;
                if (array[i] == '\n') {
                    return i + 1;
                }
                draft.note(NoteKind.BARE_CR, input.offset(i) - 1, 1);
            }
            i = OctetScan.next(array, i, input.end, watch);
            if (i < input.end) {
                int octet = array[i];
                if (octet == '\n') {
                    draft.note(NoteKind.BARE_LF, input.offset(i), 1);
                    return i + 1;
                }
                notice(octet, input.offset(i), draft);
                i++;
            }
        }
        return -1;
    }

    private void notice(int octet, long offset, UnitDraft draft) {
        if (octet == '\r') {
            afterCr = true;
        } else if (octet == 0 && !seenNul) {
            seenNul = true;
            draft.note(NoteKind.NUL, offset, 1);
        } else if (octet < 0) {
            watch = OctetScan.SEVEN_BIT_ONLY;
            draft.note(NoteKind.EIGHT_BIT, offset, 1);
        }
    }

    private void keep(byte[] array, int from, int upTo, boolean complete) {
        if (length == 0 && complete) {
            whole = Octets.wrap(array, from, Math.min(upTo - from, headLimit));
        } else {
            int count = Math.min(upTo - from, headLimit - kept);
            if (kept + count > head.length) {
                head = Arrays.copyOf(head, Math.min(headLimit, Math.max(kept + count, 2 * head.length)));
            }
            System.arraycopy(array, from, head, kept, count);
            kept += count;
        }
        length += upTo - from;
    }

    /** The line that was read, or its head, with a note of what was left out; the next line can be read then. */
    Octets takeLine(UnitDraft draft) {
        draft.noteExcess(NoteKind.HEAD_ONLY, draft.end() - length, length, headLimit);
        Octets line = kept == 0 ? whole : Octets.wrap(Arrays.copyOf(head, kept));
        kept = 0;
        length = 0;
        whole = Octets.EMPTY;
        afterCr = false;
        seenNul = false;
        watch = OctetScan.EIGHT_BIT;
        if (head.length > 4096) {
            head = new byte[0];
        }
        return line;
    }
}
