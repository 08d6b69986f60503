package mailseam.report.form;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import mailseam.report.Fact;
import mailseam.report.LaneRow;
import mailseam.report.LaneRows;
import mailseam.report.SegmentFacts;
import mailseam.report.TextDocument;
import mailseam.report.TimeWords;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** The two lanes on a page: an overview that can be zoomed, and all segments with details, folded in pages where there are many. */
final class HtmlLanes {
    private static final int PAGE = 200;
    /** A longer timeline is text, in pages. */
    static final int DETAILED = 2_000;
    /** So many boxes stand in the overview. */
    private static final int OVERVIEW = 1_000;

    private final HtmlText out;
    private final Timeline timeline;
    private final SegmentFacts facts;
    private final boolean detailed;
    private final boolean paged;
    private final int longest;
    private int rows;

    HtmlLanes(HtmlText out, Timeline timeline) {
        this.out = out;
        this.timeline = timeline;
        this.facts = SegmentFacts.of(timeline);
        this.detailed = timeline.segments().size() <= DETAILED;
        this.paged = timeline.segments().size() > 2 * PAGE;
        this.longest = timeline.segments().stream().mapToInt(Segment::length).max().orElse(1);
    }

    void write() throws IOException {
        overview();
        if (!detailed) {
            try (HtmlPages pages = new HtmlPages(out, true)) {
                TextDocument.lanes(timeline, pages);
            }
            return;
        }
        out.markup("<div class=\"head\"><span class=\"t\">seconds</span><span>client's segments</span>"
                + "<span>server's segments</span></div>\n");
        LaneRows.write(timeline, this::row);
        out.markup(paged && rows > 0 ? "</details>\n" : "");
    }

    /** Boxes in the order of time, wide where there are many octets; each leads to its segment. */
    private void overview() throws IOException {
        List<Segment> shown = timeline.segments().subList(0, Math.min(OVERVIEW, timeline.segments().size()));
        int width = Math.max(400, shown.stream().mapToInt(segment -> width(segment) + 2).sum());
        out.markup("<div class=\"zoom\"><label for=\"z1\">Zoom</label>"
                + "<input type=\"radio\" name=\"z\" id=\"z1\" checked aria-label=\"whole\"> 1"
                + "<input type=\"radio\" name=\"z\" id=\"z4\" aria-label=\"4 times\"> 4"
                + "<input type=\"radio\" name=\"z\" id=\"z16\" aria-label=\"16 times\"> 16\n<div class=\"overview\">"
                + "<svg viewBox=\"0 0 " + width + " 84\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
                + "The segments in order of time, the client's above and the server's below\">\n");
        int x = 0;
        for (Segment segment : shown) {
            boolean client = segment.direction() == Direction.CLIENT;
            out.markup((detailed ? "<a href=\"#s" + segment.index() + "\">" : "") + "<g class=\""
                    + segment.direction().word()
                    + "\"><rect x=\"" + x + "\" y=\"" + (client ? 4 : 46) + "\" width=\"" + width(segment)
                    + "\" height=\"34\" rx=\"2\"><title>#" + segment.index() + ", " + segment.length()
                    + " octets, " + TimeWords.seconds(segment.nanos()) + " s</title></rect></g>"
                    + (detailed ? "</a>" : "") + "\n");
            x += width(segment) + 2;
        }
        out.markup("</svg></div>" + (shown.size() < timeline.segments().size()
                ? "<small>The first " + shown.size() + " of " + timeline.segments().size() + " segments.</small>"
                : "") + "</div>\n");
    }

    private static int width(Segment segment) {
        return 4 + (int) Math.round(6 * Math.log1p(segment.length()));
    }

    private void row(LaneRow row) throws IOException {
        if (paged && rows % PAGE == 0) {
            out.markup((rows > 0 ? "</details>\n" : "") + "<details class=\"page\"" + (rows == 0 ? " open" : "")
                    + "><summary>from " + TimeWords.seconds(row.nanos()) + " s</summary>\n");
        }
        rows++;
        out.markup("<div class=\"row\"><span class=\"t\">").text(TimeWords.seconds(row.nanos())).markup("</span>");
        switch (row) {
            case LaneRow.Happened happened ->
                    out.markup("<span class=\"event\">").text(happened.text()).markup("</span>");
            case LaneRow.Marked mark -> out.markup("<span class=\"mark\">").text(mark.text()).markup("</span>");
            case LaneRow.Carried carried -> segment(carried);
        }
        out.markup("</div>\n");
    }

    private void segment(LaneRow.Carried row) throws IOException {
        Segment segment = row.segment();
        out.markup("<div class=\"seg " + segment.direction().word() + " " + segment.state().word() + "\" id=\"s"
                + segment.index() + "\">");
        details(row);
        out.markup("<svg viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\""
                + String.format(Locale.ROOT, "%.2f", 100.0 * segment.length() / longest) + "\" height=\"1\"/></svg>");
        if (row.warning().isPresent()) {
            out.markup("<span class=\"warn\">").text(row.warning().get()).markup("</span>");
        }
        out.markup("<pre>");
        for (int i = 0; i < row.lines().size(); i++) {
            out.markup(i == 0 ? "" : "<br>").text(row.lines().get(i));
        }
        out.markup("</pre></div>");
    }

    private void details(LaneRow.Carried row) throws IOException {
        out.markup("<details>").element("summary", row.head()).markup("<dl>");
        for (Fact fact : facts.facts(row.segment())) {
            out.element("dt", fact.name()).markup("<dd>").sentence(fact.value()).markup("</dd>");
        }
        for (String note : facts.notes(row.segment())) {
            out.markup("<dt>capture</dt>").element("dd", note);
        }
        out.markup("</dl><pre class=\"literal\">");
        for (String octets : facts.octets(row.segment())) {
            out.text(octets).markup("<br>");
        }
        out.markup("</pre></details>");
    }
}
