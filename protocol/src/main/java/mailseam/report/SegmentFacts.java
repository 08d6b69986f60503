package mailseam.report;

import java.util.ArrayList;
import java.util.List;
import mailseam.smtp.Octets;
import mailseam.timeline.KernelWord;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;

/** What there is to know about one segment beside its text. */
public final class SegmentFacts {
    /** So many octets of one segment are shown as numbers. */
    private static final int OCTETS = 512;
    private static final int ROW = 16;

    private final Timeline timeline;
    private final Hidden hidden;

    private SegmentFacts(Timeline timeline) {
        this.timeline = timeline;
        this.hidden = Hidden.of(timeline);
    }

    /** Of the segments of a timeline. */
    public static SegmentFacts of(Timeline timeline) {
        return new SegmentFacts(timeline);
    }

    /** Its place in the stream, what the kernel said, and what a capture shows. */
    public List<Fact> facts(Segment segment) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("octets", segment.length() == 0 ? "none, at " + segment.offset()
                : segment.offset() + " to " + (segment.end() - 1) + " of the " + segment.direction().word()));
        if (segment.planned() >= 0) {
            facts.add(Fact.of("planned", "as segment " + segment.planned()));
        }
        KernelWord word = segment.kernel();
        if (word != null) {
            facts.add(Fact.of("kernel", word.packets() + " packets, " + word.retransmits() + " retransmissions, MSS "
                    + word.mss() + ", congestion window " + word.window() + ", " + word.unacked()
                    + " unacknowledged, round trip " + Columns.seconds(word.rttMicros() * 1000L) + " s"));
        }
        return facts;
    }

    /** What a capture shows about it. */
    public List<String> notes(Segment segment) {
        return timeline.notes().stream().filter(note -> note.segment() == segment.index())
                .map(SegmentFacts::text).toList();
    }

    private static String text(SegmentNote note) {
        return note.kind().text() + " (" + Units.octets(note.length()) + " from " + note.offset() + ")";
    }

    /** Its octets in rows of 16 with the offset of the first before them; what is hidden is two asterisks. */
    public List<String> octets(Segment segment) {
        int shown = Math.min(OCTETS, segment.length());
        Octets octets = timeline.stream(segment.direction()).read(segment.offset(), shown);
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < octets.length(); at += ROW) {
            StringBuilder row = new StringBuilder(String.format("%8d ", segment.offset() + at));
            StringBuilder text = new StringBuilder();
            for (int i = at; i < at + ROW; i++) {
                boolean there = i < octets.length();
                boolean secret = there && isHidden(segment, segment.offset() + i);
                int octet = there ? octets.at(i) : 0;
                row.append(!there ? "   " : secret ? " **" : String.format(" %02X", octet));
                text.append(!there ? "" : secret ? "*" : octet >= 0x20 && octet < 0x7F ? (char) octet : '.');
            }
            rows.add(row + "  " + text);
        }
        if (shown < segment.length()) {
            rows.add("... " + Units.octets(segment.length() - shown) + " more");
        }
        return rows;
    }

    private boolean isHidden(Segment segment, long offset) {
        Hidden.Range range = hidden.next(segment.direction(), offset);
        return range != null && range.from() <= offset;
    }
}
