package mailseam.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mailseam.session.Mark;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Moment;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentCheck;
import mailseam.timeline.Timeline;

/** The segments in order of time, each in the column of its sender, with what happened to the connection and the marks
 * between them. */
final class SegmentRows {
    /** Octets of a long segment that are shown from its start and from its end. */
    private static final int HEAD = 640;
    private static final int TAIL = 160;

    private final Columns columns;
    private final Timeline timeline;
    private final MarkedText marked;
    private int nextMoment;
    private int nextMark;

    SegmentRows(Columns columns, Timeline timeline, MarkedText marked) {
        this.columns = columns;
        this.timeline = timeline;
        this.marked = marked;
    }

    void write() throws IOException {
        columns.line("");
        columns.row("seconds", "client's segments", "server's segments");
        for (Segment segment : timeline.segments()) {
            before(segment.nanos());
            segment(segment);
        }
        before(Long.MAX_VALUE);
    }

    /** What happened until a time, and the marks until then, in order of time. */
    private void before(long nanos) throws IOException {
        List<Moment> moments = timeline.moments();
        List<Mark> marks = timeline.marks();
        while (true) {
            long moment = nextMoment < moments.size() ? moments.get(nextMoment).nanos() : Long.MAX_VALUE;
            long mark = nextMark < marks.size() ? marks.get(nextMark).nanos() : Long.MAX_VALUE;
            if (Math.min(moment, mark) > nanos || (moment == mark && moment == Long.MAX_VALUE)) {
                return;
            } else if (moment <= mark) {
                moment(moments.get(nextMoment++));
            } else {
                mark(marks.get(nextMark++));
            }
        }
    }

    private void mark(Mark mark) throws IOException {
        String place = mark.octets().map(span -> " (" + span.direction().word() + ", " + Units.octets(span.length())
                + " from " + span.offset() + ")").orElse("");
        String text = mark.text().lines().map(SafeText::of).collect(Collectors.joining(" / "));
        columns.across(Columns.seconds(mark.nanos()), "== mark" + place + (text.isEmpty() ? "" : ": " + text));
    }

    private void moment(Moment moment) throws IOException {
        String what = moment.what().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        columns.across(Columns.seconds(moment.nanos()),
                "-- " + what + (moment.detail().isEmpty() ? "" : ": " + SafeText.of(moment.detail())));
    }

    private void segment(Segment segment) throws IOException {
        cell(segment, Columns.seconds(segment.nanos()),
                "#" + segment.index() + " " + segment.state().word() + ", " + Units.octets(segment.length())
                        + (segment.frame() > 0 ? ", frame " + segment.frame() : ""));
        Optional<SegmentCheck> check = SegmentCheck.of(segment);
        if (segment.kernel() != null && check.isPresent()) {
            cell(segment, "", "! " + check.get().text());
        }
        if (segment.length() <= HEAD + TAIL) {
            lines(segment, segment.offset(), segment.length());
        } else {
            lines(segment, segment.offset(), HEAD);
            cell(segment, "", "... " + Units.octets(segment.length() - HEAD - TAIL) + " more ...");
            lines(segment, segment.end() - TAIL, TAIL);
        }
    }

    private void lines(Segment segment, long from, int length) throws IOException {
        Octets octets = timeline.stream(segment.direction()).read(from, length);
        int at = 0;
        while (at < octets.length()) {
            int lf = octets.indexOf('\n', at);
            int end = lf < 0 ? octets.length() : lf + 1;
            String text = marked.of(segment.direction(), from + at, octets.slice(at, end), MarkedText.NOWHERE);
            boolean begun = at == 0 && from == segment.offset() && goesOn(segment.direction(), from);
            boolean cut = lf < 0 && from + end == segment.end() && segment.end() < all(segment.direction());
            cell(segment, "", (begun ? "|" : "") + Units.line(text) + (cut ? "|" : ""));
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

    private void cell(Segment segment, String time, String text) throws IOException {
        boolean client = segment.direction() == Direction.CLIENT;
        columns.row(time, client ? text : "", client ? "" : text);
    }
}
