package mailseam.report.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mailseam.report.Document;
import mailseam.report.Fact;
import mailseam.report.LaneRow;
import mailseam.report.LaneRows;
import mailseam.report.Part;
import mailseam.report.Report;
import mailseam.report.ReportDocument;
import mailseam.report.SafeText;
import mailseam.report.TextDocument;
import mailseam.report.TimeWords;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/** Lays a report out as a picture: the summary, and under it the two lanes, with time going down. */
public final class SceneMaker {
    static final int WIDTH = 1040;
    private static final int MARGIN = 20;
    private static final int SIZE = 12;
    private static final int ROW = 16;
    private static final int CLIENT_X = 112;
    private static final int SERVER_X = 600;
    private static final int LANE = 420;
    private static final int CHARACTERS = 56;
    private static final int NAME = 90;
    /** So many rows of one segment's text are shown, and so many things that happened to the connection. */
    private static final int LINES = 10;
    private static final int HAPPENINGS = 100;

    private final Report report;
    private final Timeline timeline;
    private final int longest;
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<Integer, Shape.Box> boxes = new HashMap<>();
    private int y = MARGIN;
    private int next;
    private int happenings;

    private SceneMaker(Report report) {
        this.report = report;
        this.timeline = report.timeline();
        this.longest = timeline.segments().stream().mapToInt(Segment::length).max().orElse(1);
    }

    /** The picture; {@code ending} is that of its file, for the command that plays it again. */
    public static Scene of(Report report, String ending) throws IOException {
        return new SceneMaker(report).make(ReportDocument.of(report, ending));
    }

    private Scene make(Document document) throws IOException {
        for (String row : TextDocument.wrap(SafeText.of(document.title()), 80)) {
            text(MARGIN, 18, row, Tone.INK);
            y += 26;
        }
        text(MARGIN, SIZE, SafeText.of(document.kind()), Tone.SOFT);
        y += ROW;
        for (Part part : document.parts()) {
            part(part);
        }
        shapes.addAll(new Ties(timeline, boxes, CLIENT_X, SERVER_X, LANE).shapes());
        return new Scene(document.title(), WIDTH, y + MARGIN, shapes);
    }

    private void part(Part part) throws IOException {
        switch (part) {
            case Part.Facts facts -> {
                y += ROW / 2;
                for (Fact fact : facts.facts()) {
                    text(MARGIN, SIZE, SafeText.of(fact.name()), Tone.SOFT);
                    rows(MARGIN + NAME, SafeText.of(fact.value().plain()), Tone.INK);
                }
            }
            case Part.Prose prose -> {
                y += ROW / 2;
                for (String paragraph : prose.paragraphs()) {
                    rows(MARGIN, SafeText.of(paragraph), Tone.INK);
                }
            }
            case Part.Lanes _ -> lanes();
            case Part.Items _,Part.Table _,Part.Exchanges _,Part.Session _ -> {
            }
        }
    }

    private void lanes() throws IOException {
        y += ROW;
        text(CLIENT_X, SIZE, "client's segments", Tone.CLIENT);
        text(SERVER_X, SIZE, "server's segments", Tone.SERVER);
        y += ROW + 4;
        shapes.add(new Shape.Rule(MARGIN, y, WIDTH - MARGIN, y, Tone.RULE));
        y += 6;
        LaneRows.write(timeline, new ShownSegments(report), this::row);
        folded(timeline.segments().size());
    }

    private void row(LaneRow row) {
        switch (row) {
            case LaneRow.Happened happened -> {
                if (++happenings <= HAPPENINGS) {
                    time(row, 1);
                    rows(CLIENT_X, "-- " + happened.text(), Tone.SOFT);
                    y += 2;
                }
            }
            case LaneRow.Marked mark -> {
                time(row, 1);
                int top = y;
                int at = shapes.size();
                rows(CLIENT_X, mark.text(), Tone.INK);
                shapes.add(at, new Shape.Box(CLIENT_X - 6, top - 2, WIDTH - MARGIN - CLIENT_X + 6, y - top + 4,
                        Tone.MARK_BOX, Tone.RULE, false));
                y += 6;
            }
            case LaneRow.Carried carried -> {
                folded(carried.segment().index());
                next = carried.segment().index() + 1;
                segment(carried);
            }
        }
    }

    private void folded(int index) {
        if (index > next) {
            rows(CLIENT_X,
                    "... " + (index - next) + " segments are left out here; the session in this file has all ...",
                    Tone.WARN);
            y += 4;
        }
    }

    private void segment(LaneRow.Carried row) {
        Segment segment = row.segment();
        boolean client = segment.direction() == Direction.CLIENT;
        int x = client ? CLIENT_X : SERVER_X;
        time(row, 4);
        List<String> lines = new ArrayList<>();
        row.warning().ifPresent(warning -> lines.addAll(TextDocument.wrap("! " + warning, CHARACTERS)));
        int warnings = lines.size();
        row.lines().forEach(line -> lines.addAll(TextDocument.wrap(line, CHARACTERS)));
        List<String> shown = lines.size() <= LINES ? lines : lines.subList(0, LINES);
        int height = 4 + ROW + 5 + ROW * shown.size() + (lines.size() > LINES ? ROW : 0) + 4;
        boolean proved = segment.state() == SegmentState.CONFIRMED || segment.state() == SegmentState.CAPTURED;
        Shape.Box box = new Shape.Box(x, y, LANE, height, client ? Tone.CLIENT_BOX : Tone.SERVER_BOX,
                client ? Tone.CLIENT : Tone.SERVER, !proved);
        shapes.add(box);
        boxes.put(segment.index(), box);
        y += 3;
        text(x + 8, 11, row.head(), Tone.SOFT);
        y += ROW;
        Tone edge = client ? Tone.CLIENT : Tone.SERVER;
        shapes.add(new Shape.Box(x + 8, y, Math.max(2, (int) ((LANE - 16L) * segment.length() / longest)), 3, edge,
                edge, false));
        y += 5;
        for (int i = 0; i < shown.size(); i++) {
            text(x + 8, SIZE, shown.get(i), i < warnings ? Tone.WARN : Tone.INK);
            y += ROW;
        }
        if (lines.size() > LINES) {
            text(x + 8, SIZE, "... " + (lines.size() - LINES) + " rows more", Tone.SOFT);
            y += ROW;
        }
        y += 10;
    }

    private void time(LaneRow row, int down) {
        String time = TimeWords.seconds(row.nanos());
        shapes.add(new Shape.Text(CLIENT_X - 18 - time.length() * 7, y + down, 11, time, Tone.SOFT));
    }

    private void rows(int x, String text, Tone tone) {
        for (String row : TextDocument.wrap(text, (WIDTH - MARGIN - x) * 1000 / (SIZE * 602))) {
            text(x, SIZE, row, tone);
            y += ROW;
        }
    }

    private void text(int x, int size, String text, Tone tone) {
        shapes.add(new Shape.Text(x, y, size, text, tone));
    }
}
