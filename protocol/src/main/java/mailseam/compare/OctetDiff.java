package mailseam.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Which octets of two items differ. Where the lengths are the same, octet by octet; else as few as can be found with
 * {@link Myers} within bounds, and beyond them one edit from the first octet that differs to the last.
 */
final class OctetDiff {
    /** So many edits are told one by one; the last one then reaches to the end of what differs. */
    static final int EDITS = 1000;
    private static final int BY_CHANCE = 3;
    private static final int PIECE = 64 * 1024;

    private final View left;
    private final View right;
    private final Item one;
    private final Item other;

    private OctetDiff(View left, Item one, View right, Item other) {
        this.left = left;
        this.right = right;
        this.one = one;
        this.other = other;
    }

    /** The edits, in order; none if all octets are the same. */
    static List<OctetEdit> between(View left, Item one, View right, Item other) {
        return new OctetDiff(left, one, right, other).edits();
    }

    private List<OctetEdit> edits() {
        long shorter = Math.min(one.length(), other.length());
        long start = firstDifferent(0, shorter);
        if (start == shorter && one.length() == other.length()) {
            return List.of();
        }
        long end = sameEnd(shorter - start);
        long leftLength = one.length() - start - end;
        long rightLength = other.length() - start - end;
        boolean small = leftLength + rightLength <= Myers.MOST_OCTETS;
        List<OctetEdit> shortest = !small ? List.of()
                : joined(Myers.edits(left.read(one, start, (int) leftLength),
                        right.read(other, start, (int) rightLength), start));
        if (one.length() == other.length()) {
            List<OctetEdit> inPlace = inPlace(start, start + leftLength);
            return shortest.isEmpty() || octets(inPlace) <= octets(shortest) + 8 ? inPlace : shortest;
        }
        return shortest.isEmpty() ? List.of(new OctetEdit(start, leftLength, start, rightLength)) : shortest;
    }

    /** Where only a few octets between two edits are the same, they are so by chance. */
    private static List<OctetEdit> joined(List<OctetEdit> edits) {
        List<OctetEdit> joined = new ArrayList<>();
        for (OctetEdit edit : edits) {
            OctetEdit last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && edit.leftAt() - last.leftAt() - last.leftLength() <= BY_CHANCE) {
                joined.set(joined.size() - 1,
                        new OctetEdit(last.leftAt(), edit.leftAt() + edit.leftLength() - last.leftAt(), last.rightAt(),
                                edit.rightAt() + edit.rightLength() - last.rightAt()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private static long octets(List<OctetEdit> edits) {
        return edits.stream().mapToLong(edit -> edit.leftLength() + edit.rightLength()).sum();
    }

    /** The first place from one on, up to another, where both differ; the end if there is none. */
    private long firstDifferent(long from, long end) {
        for (long at = from; at < end; at += PIECE) {
            int length = (int) Math.min(PIECE, end - at);
            int different = left.read(one, at, length).mismatch(right.read(other, at, length));
            if (different >= 0) {
                return Math.min(end, at + different);
            }
        }
        return end;
    }

    /** How many octets at the end are the same, at most so many. */
    private long sameEnd(long most) {
        long same = 0;
        while (same < most) {
            int length = (int) Math.min(PIECE, most - same);
            var here = left.read(one, one.length() - same - length, length);
            var there = right.read(other, other.length() - same - length, length);
            int at = Math.min(here.length(), there.length());
            while (at > 0 && here.at(at - 1) == there.at(at - 1)) {
                at--;
                same++;
            }
            if (at > 0 || here.length() < length || there.length() < length) {
                return same;
            }
        }
        return same;
    }

    private List<OctetEdit> inPlace(long start, long end) {
        List<OctetEdit> edits = new ArrayList<>();
        for (long at = firstDifferent(start, end); at < end; at = firstDifferent(at, end)) {
            long to = edits.size() == EDITS - 1 ? end : firstSame(at, end);
            edits.add(new OctetEdit(at, to - at, at, to - at));
            at = to;
        }
        return edits;
    }

    private long firstSame(long from, long end) {
        long at = from;
        while (at < end) {
            int length = (int) Math.min(256, end - at);
            var here = left.read(one, at, length);
            var there = right.read(other, at, length);
            int most = Math.min(here.length(), there.length());
            for (int i = 0; i < most; i++) {
                if (here.at(i) == there.at(i)) {
                    return at + i;
                }
            }
            at += length;
        }
        return end;
    }
}
