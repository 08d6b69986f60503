package mailseam.report;

import java.util.List;
import java.util.stream.Stream;
import mailseam.compare.OctetEdit;
import mailseam.compare.Spot;

/** Two runs of octets one below the other, with the octets that differ marked: as many as fit into a row. */
final class OctetRows {
    private static final int WIDTH = 66;
    private static final int BEFORE = 20;
    private static final int BEHIND = 12;

    private final ComparedTimeline left;
    private final Spot here;
    private final ComparedTimeline right;
    private final Spot there;
    private final StringBuilder upper = new StringBuilder();
    private final StringBuilder lower = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();

    private OctetRows(ComparedTimeline left, Spot here, ComparedTimeline right, Spot there) {
        this.left = left;
        this.here = here;
        this.right = right;
        this.there = there;
    }

    /** Three rows: left, right, and marks below what differs. */
    static List<String> of(ComparedTimeline left, Spot here, ComparedTimeline right, Spot there,
            List<OctetEdit> edits) {
        OctetRows rows = new OctetRows(left, here, right, there);
        rows.write(edits);
        return Stream.of(rows.upper, rows.lower, rows.marks)
                .map(row -> row.substring(0, Math.min(row.length(), WIDTH)).stripTrailing()).toList();
    }

    private void write(List<OctetEdit> edits) {
        long at = Math.max(0, edits.getFirst().leftAt() - BEFORE);
        if (at > 0) {
            same("...");
        }
        for (OctetEdit edit : edits) {
            same(at, edit.leftAt());
            edited(edit);
            at = edit.leftAt() + edit.leftLength();
            if (isFull()) {
                return;
            }
        }
        same(at, Math.min(here.to() - here.from(), at + BEHIND));
    }

    private boolean isFull() {
        return upper.length() >= WIDTH;
    }

    private void same(long from, long to) {
        if (from < to && !isFull()) {
            same(left.octets(here.direction(), here.from() + from, (int) Math.min(to - from, WIDTH - upper.length())));
        }
    }

    private void same(String text) {
        upper.append(text);
        lower.append(text);
        marks.append(" ".repeat(text.length()));
    }

    private void edited(OctetEdit edit) {
        boolean kept = edit.keepsLength();
        for (long i = 0; i < Math.max(edit.leftLength(), edit.rightLength()) && !isFull(); i++) {
            String one = i < edit.leftLength() ? left.octets(here.direction(), here.from() + edit.leftAt() + i, 1) : "";
            String other = i < edit.rightLength()
                    ? right.octets(there.direction(), there.from() + edit.rightAt() + i, 1) : "";
            int width = Math.max(one.length(), other.length());
            upper.append(one).append(" ".repeat(width - one.length()));
            lower.append(other).append(" ".repeat(width - other.length()));
            marks.append((kept ? "^" : one.isEmpty() ? "+" : other.isEmpty() ? "-" : "^").repeat(width));
        }
    }
}
