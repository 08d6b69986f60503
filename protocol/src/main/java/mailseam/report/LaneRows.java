package mailseam.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import mailseam.session.Mark;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Moment;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentCheck;
import mailseam.timeline.Timeline;

/** The segments of a timeline in order of time, with what happened to the connection between them, as rows that any form shows. */
public final class LaneRows {
    /** Octets of a long segment that are shown from its start and from its end. */
    private static final int HEAD = 640;
    private static final int TAIL = 160;

    private final Timeline timeline;
    private final MarkedText marked;
    private int nextMoment;
    private int nextMark;

    private LaneRows(Timeline timeline) {
        this.timeline = timeline;
        this.marked = new MarkedText(Hidden.of(timeline), true);
    }

    /** Gives all rows. */
    public static void write(Timeline timeline, RowSink<LaneRow> rows) throws IOException {
        write(timeline, _ -> true, rows);
    }

    /** Gives the rows of segments with these indexes, and all that happened. */
    public static void write(Timeline timeline, IntPredicate segments, RowSink<LaneRow> rows) throws IOException {
        new LaneRows(timeline).all(segments, rows);
    }

    private void all(IntPredicate wanted, RowSink<LaneRow> rows) throws IOException {
        for (Segment segment : timeline.segments()) {
            before(segment.nanos(), rows);
            if (wanted.test(segment.index())) {
                rows.take(row(segment));
            }
        }
        before(Long.MAX_VALUE, rows);
    }

    /** What happened until a time, and the marks until then, in order of time. */
    private void before(long nanos, RowSink<LaneRow> rows) throws IOException {
        List<Moment> moments = timeline.moments();
        List<Mark> marks = timeline.marks();
        while (true) {
            long moment = nextMoment < moments.size() ? moments.get(nextMoment).nanos() : Long.MAX_VALUE;
            long mark = nextMark < marks.size() ? marks.get(nextMark).nanos() : Long.MAX_VALUE;
            if (Math.min(moment, mark) > nanos || (moment == mark && moment == Long.MAX_VALUE)) {
                return;
            } else if (moment <= mark) {
                rows.take(moment(moments.get(nextMoment++)));
            } else {
                rows.take(mark(marks.get(nextMark++)));
            }
        }
    }

    private static LaneRow mark(Mark mark) {
        String place = mark.octets().map(span -> " (" + span.direction().word() + ", " + Units.octets(span.length())
                + " from " + span.offset() + ")").orElse("");
        String text = mark.text().lines().map(SafeText::of).collect(Collectors.joining(" / "));
        return new LaneRow.Marked(mark.nanos(), "mark" + place + (text.isEmpty() ? "" : ": " + text));
    }

    private static LaneRow moment(Moment moment) {
        String what = moment.what().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new LaneRow.Happened(moment.nanos(),
                what + (moment.detail().isEmpty() ? "" : ": " + SafeText.of(moment.detail())));
    }

    private LaneRow row(Segment segment) {
        String head = "#" + segment.index() + " " + segment.state().word() + ", " + Units.octets(segment.length())
                + (segment.frame() > 0 ? ", frame " + segment.frame() : "");
        Optional<String> warning = segment.kernel() == null ? Optional.empty()
                : SegmentCheck.of(segment).map(SegmentCheck::text);
        List<String> lines = new ArrayList<>();
        if (segment.length() <= HEAD + TAIL) {
            lines(segment, segment.offset(), segment.length(), lines);
        } else {
            lines(segment, segment.offset(), HEAD, lines);
            lines.add("... " + Units.octets(segment.length() - HEAD - TAIL) + " more ...");
            lines(segment, segment.end() - TAIL, TAIL, lines);
        }
        return new LaneRow.Carried(segment, head, warning, lines);
    }

    private void lines(Segment segment, long from, int length, List<String> lines) {
        Octets octets = timeline.stream(segment.direction()).read(from, length);
        int at = 0;
        while (at < octets.length()) {
            int lf = octets.indexOf('\n', at);
            int end = lf < 0 ? octets.length() : lf + 1;
            String text = marked.of(segment.direction(), from + at, octets.slice(at, end), MarkedText.NOWHERE);
            boolean begun = at == 0 && from == segment.offset() && goesOn(segment.direction(), from);
            boolean cut = lf < 0 && from + end == segment.end() && segment.end() < all(segment.direction());
            lines.add((begun ? "|" : "") + Units.line(text) + (cut ? "|" : ""));
            at = end;
        }
    }

    /** Whether the octets at an offset go on with a line that an earlier segment began. */
    private boolean goesOn(Direction direction, long offset) {
        Octets before = offset == 0 ? Octets.EMPTY : timeline.stream(direction).read(offset - 1, 1);
        return !before.isEmpty() && before.at(0) != '\n';
    }

    private long all(Direction direction) {
        return timeline.stream(direction).length();
    }
}
