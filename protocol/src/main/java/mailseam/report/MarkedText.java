package mailseam.report;

import mailseam.report.embed.SessionBlock;
import mailseam.smtp.Direction;
import mailseam.smtp.Escapes;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/** Octets of a stream as ASCII text: escaped, without what is hidden, and with a bar wherever a segment ends inside them. */
final class MarkedText {
    /** Where no segment ends. */
    static final long[] NOWHERE = {};

    private final Hidden hidden;
    private final boolean bars;

    /** With bars, a bar among the octets is escaped. */
    MarkedText(Hidden hidden, boolean bars) {
        this.hidden = hidden;
        this.bars = bars;
    }

    /**
     * The text of octets.
     *
     * @param offset where they stand in the stream
     * @param ends   offsets in the stream at which another segment begins, in order
     */
    String of(Direction direction, long offset, Octets octets, long[] ends) {
        StringBuilder text = new StringBuilder(octets.length() + 16);
        Hidden.@Nullable Range shown = null;
        int at = 0;
        int next = 0;
        while (at < octets.length()) {
            long here = offset + at;
            while (next < ends.length && ends[next] <= here) {
                if (ends[next++] == here && at > 0) {
                    text.append('|');
                }
            }
            Hidden.@Nullable Range range = hidden.next(direction, here);
            long stop = offset + octets.length();
            if (next < ends.length) {
                stop = Math.min(stop, ends[next]);
            }
            if (range != null && range.from() <= here) {
                stop = Math.min(stop, range.to());
                text.append(range.equals(shown) ? "" : range.shown());
                shown = range;
            } else {
                stop = range == null ? stop : Math.min(stop, range.from());
                text.append(escape(octets.slice(at, (int) (stop - offset))));
            }
            at = (int) (stop - offset);
        }
        return text.toString();
    }

    private String escape(Octets octets) {
        String text = SessionBlock.defuse(Escapes.escape(octets));
        return bars ? text.replace("|", "\\x7C") : text;
    }
}
